import * as v from 'valibot';
import { readSpans } from './codingSpans';
import type { BreakRecord, CheckIn, DayRecord, Extra, History } from './history';
import { isLocalDay } from './localDay';

/** What could be read of something that was written as a history, and what could not, by its path. */
export interface ReadHistory {
  readonly history: History;
  readonly unread: Readonly<Record<string, unknown>>;
  /** English, for the log: the first thing that could not be read, and why. */
  readonly problem?: string;
}

const instant = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(Math.round));
const count = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9), v.transform(Math.round));
const outcomes = ['taken', 'partial', 'natural', 'skipped', 'snoozed', 'void'] as const;

const breakRecord = v.looseObject({
  at: instant,
  kind: v.picklist(['short', 'long']),
  outcome: v.picklist(outcomes),
  planned: count,
  done: count,
  movements: v.exactOptional(v.array(v.string())),
});

const rating = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const checkIn = v.looseObject({ at: instant, ratings: v.record(v.string(), rating) });

const tally = v.object({
  taken: count,
  partial: count,
  natural: count,
  skipped: count,
  snoozed: count,
  practised: count,
});

const dayShell = v.looseObject({
  coding: count,
  breaks: v.record(v.string(), v.unknown()),
  checkIns: v.exactOptional(v.record(v.string(), v.unknown())),
  longest: v.exactOptional(count),
  spans: v.exactOptional(v.unknown()),
  tally: v.exactOptional(tally),
});

const historyShell = v.looseObject({
  days: v.record(v.string(), v.unknown()),
  erasedAt: v.exactOptional(instant),
});

/** Names that are taken in the saved form (see `packHistory`): no unknown field may come in under one of them. */
const reserved = new Set(['version', 'days', 'years', 'names', 'erasedAt', 'fact', '__proto__']);

/** An id that is safe as a key, wherever it comes from. */
export const isId = (text: string): boolean => text !== '__proto__' && /^[\w.:-]{1,80}$/.test(text);

/** Reads a history that is written out in full, entry by entry: what cannot be read costs only itself. Never throws. */
export function parseHistory(raw: unknown): ReadHistory {
  const unread = new Unread();
  const shell = v.safeParse(historyShell, raw, { abortEarly: true });
  if (!shell.success) return unreadable(raw, describe(shell.issues[0]));

  const { days: rawDays, erasedAt, ...rest } = shell.output;
  const days: Record<string, DayRecord> = {};
  for (const [day, record] of Object.entries(rawDays)) {
    if (!isLocalDay(day)) unread.add(`days.${day}`, record, 'not a calendar day');
    else {
      const parsed = parseDay(record, `days.${day}`, unread);
      if (parsed) days[day] = parsed;
    }
  }
  return unread.result({ days, ...(erasedAt !== undefined && { erasedAt }), ...extraOf(rest) });
}

/** Reads one day that is written out in full; what of it cannot be read goes to `unread`. */
export function parseDay(raw: unknown, path: string, unread: Unread): DayRecord | undefined {
  const shell = v.safeParse(dayShell, raw, { abortEarly: true });
  if (!shell.success) return unread.add(path, raw, describe(shell.issues[0]));
  const { coding, breaks, checkIns, longest, spans: rawSpans, tally, ...rest } = shell.output;
  const spans = rawSpans === undefined ? undefined : readSpans(rawSpans);
  if (rawSpans !== undefined && !spans) unread.add(`${path}.spans`, rawSpans, 'not a list of spans');
  return {
    coding,
    breaks: parseById(breaks, `${path}.breaks`, unread, parseBreak),
    ...(checkIns && { checkIns: parseById(checkIns, `${path}.checkIns`, unread, parseCheckIn) }),
    ...(longest !== undefined && { longest }),
    ...(spans && { spans }),
    ...(tally && { tally }),
    ...extraOf(rest),
  };
}

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

export function parseBreak(raw: unknown): BreakRecord | string {
  const parsed = v.safeParse(breakRecord, raw, { abortEarly: true });
  if (!parsed.success) return describe(parsed.issues[0]);
  const { at, kind, outcome, planned, done, movements, ...rest } = parsed.output;
  return { at, kind, outcome, planned, done, ...(movements && { movements }), ...extraOf(rest) };
}

export function parseCheckIn(raw: unknown): CheckIn | string {
  const parsed = v.safeParse(checkIn, raw, { abortEarly: true });
  if (!parsed.success) return describe(parsed.issues[0]);
  const { at, ratings, ...rest } = parsed.output;
  return { at, ratings, ...extraOf(rest) };
}

/** Fields that this version does not know, if there are any. */
export function extraOf(rest: Readonly<Record<string, unknown>>): { readonly extra?: Extra } {
  const unknown = Object.entries(rest).filter(([name]) => !reserved.has(name));
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
