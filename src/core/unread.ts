import * as v from 'valibot';
import type { Extra, History } from './history';

/** What could be read of something that was written as a history, and what could not, by its path. */
export interface ReadHistory {
  readonly history: History;
  readonly unread: Readonly<Record<string, unknown>>;
  /** English, for the log: the first thing that could not be read, and why. */
  readonly problem?: string;
}

/** An id that is safe as a key, wherever it comes from. */
export const isId = (text: string): boolean => text !== '__proto__' && text.length <= 80 && /^[\w.:-]+$/.test(text);

/** Reads entries one by one with `parse`, which returns a text that says why not where one cannot be read. */
export function parseById<T>(
  raw: Readonly<Record<string, unknown>>,
  path: string,
  unread: Unread,
  parse: (raw: unknown) => T | string,
): Record<string, T> {
  const read: Record<string, T> = {};
  for (const id of Object.keys(raw)) {
    const parsed = isId(id) ? parse(raw[id]) : 'not an id';
    if (typeof parsed === 'string') unread.add(`${path}.${id}`, raw[id], parsed);
    else read[id] = parsed;
  }
  return read;
}

/** Fields that this version does not know, if there are any. None may come in under a name that the saved form needs at its place. */
export function extraOf(rest: Readonly<Record<string, unknown>>, ...taken: string[]): { readonly extra?: Extra } {
  const unknown = Object.entries(rest).filter(([name]) => name !== '__proto__' && !taken.includes(name));
  return unknown.length === 0 ? {} : { extra: Object.fromEntries(unknown) };
}

export const unreadable = (raw: unknown, problem: string): ReadHistory => ({
  history: { days: {} },
  unread: { '': raw },
  problem,
});

/** Says where and why, e.g. `days: Expected Object but received Array`. */
export function describe(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}

/** Gathers what cannot be read. */
export class Unread {
  private readonly pieces: Record<string, unknown> = {};
  private problem: string | undefined;

  add(path: string, raw: unknown, problem: string): undefined {
    this.pieces[path] = raw;
    this.problem ??= `${path}: ${problem}`;
  }

  result(history: History): ReadHistory {
    return { history, unread: this.pieces, ...(this.problem !== undefined && { problem: this.problem }) };
  }
}
