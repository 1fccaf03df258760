import * as v from 'valibot';
import type { History } from './history';
import { jsonFault } from './jsonFault';
import { parseHistory } from './parseHistory';
import { map } from './savedShapes';
import { readVersion1 } from './version1';
import type { Instant } from './time';

export const exportVersion = 2;

/** No honest export comes near it: ten years of several machines are a few megabytes. */
export const largestImport = 20 * 1024 * 1024;

/**
 * Everything Unhunch has saved, as one JSON file. `machines` holds each machine's history written out in full: by local day the whole seconds
 * of `coding` and of the `longest` of it without a break, the `spans` in which it was (epoch s, recent days only; of older days the seconds
 * `outside` the working hours of then), the `breaks` by id (`at` in epoch ms, `kind`, `outcome`, `planned` and `done` in s, `movements` by
 * id), the `checkIns` by id (`at`, `ratings` 0–10 by region) and, where details have been dropped, the `tally`: how many breaks had which
 * outcome, and the seconds `practised` in guided ones. `kept` holds what else you told Unhunch, by the name it is saved under. After everything was deleted: `erased` by the instant of it, `since` for coding counted after it. `unread` holds what could not be read, as it was found.
 */
export interface ExportFile {
  readonly format: 'unhunch';
  readonly version: typeof exportVersion;
  readonly exportedAt: Instant;
  readonly machines: Readonly<Record<string, unknown>>;
  readonly unread: Readonly<Record<string, unknown>>;
  /** What else the person told Unhunch, by its saved key: movements left out, choices in Care, that the safety facts were read. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

export type ImportProblem =
  | { readonly what: 'notOurs' }
  /** Bytes that are no UTF-8. */
  | { readonly what: 'notText'; readonly where: string }
  | { readonly what: 'tooLarge' }
  | { readonly what: 'newer'; readonly version: number }
  /** `where`: a line and column of the text, or a path in it. */
  | { readonly what: 'damaged'; readonly where: string; readonly why: string };

export type Import =
  | (Required<Pick<ExportFile, 'unread' | 'kept'>> & { readonly machines: ReadonlyMap<string, History> })
  | { readonly problem: ImportProblem };

export function exportFile(
  machines: ReadonlyMap<string, History>,
  unread: Readonly<Record<string, unknown>>,
  exportedAt: Instant,
  kept: Readonly<Record<string, unknown>> = {},
): ExportFile {
  const written = [...machines].map(([id, history]) => [id, writeOut(history)]);
  return { format: 'unhunch', version: exportVersion, exportedAt, machines: Object.fromEntries(written), kept, unread };
}

/** Unknown fields of newer versions go back to where they were found. */
function writeOut({ days, extra, ...rest }: History): unknown {
  const facts = <T extends { readonly extra?: object }>(all: Readonly<Record<string, T>>): unknown =>
    Object.fromEntries(Object.entries(all).map(([id, { extra: more, ...known }]) => [id, { ...more, ...known }]));
  const written = Object.entries(days).map(([day, { extra: more, breaks, checkIns, ...known }]) => [
    day,
    { ...more, ...known, breaks: facts(breaks), ...(checkIns && { checkIns: facts(checkIns) }) },
  ]);
  return { ...extra, ...rest, days: Object.fromEntries(written) };
}

const shell = v.looseObject({ format: v.literal('unhunch'), version: v.pipe(v.number(), v.integer()) });
const version2 = v.object({
  machines: map(),
  unread: v.exactOptional(map(), {}),
  kept: v.exactOptional(map(), {}),
});
const version1 = v.object({ state: map() });

/** Reads an exported file's text whole or not at all. Never throws. */
export function readImport(text: string): Import {
  if (text.length > largestImport) return { problem: { what: 'tooLarge' } };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    if (!/^\s*\{\s*"format":\s*"unhunch"/.test(text.slice(0, 200))) return { problem: { what: 'notOurs' } };
    return damaged(placeOf(text, jsonFault(text, Infinity) ?? text.length), 'this is not JSON');
  }
  if (nestsDeeper(raw, deepest)) return damaged(placeOf(text, jsonFault(text, deepest) ?? 0), 'nested too deep');
  const file = v.safeParse(shell, raw, { abortEarly: true });
  if (!file.success) return { problem: { what: 'notOurs' } };
  const { version } = file.output;
  if (version > exportVersion) return { problem: { what: 'newer', version } };
  return version === 1 ? readOldExport(raw) : readMachines(raw);
}

function readMachines(raw: unknown): Import {
  const parsed = v.safeParse(version2, raw, { abortEarly: true });
  if (!parsed.success) return damagedAt(parsed.issues[0]);
  const machines = new Map<string, History>();
  for (const [id, written] of Object.entries(parsed.output.machines)) {
    const { history, problem } = parseHistory(written);
    if (problem !== undefined) return damaged(...placeAndReason(`machines.${id}`, problem));
    machines.set(id, history);
  }
  return { machines, unread: parsed.output.unread, kept: parsed.output.kept };
}

/** Version 1 was the saved state, key by key. */
function readOldExport(raw: unknown): Import {
  const parsed = v.safeParse(version1, raw, { abortEarly: true });
  if (!parsed.success) return damagedAt(parsed.issues[0]);
  const machines = new Map<string, History>();
  for (const [key, value] of Object.entries(parsed.output.state)) {
    if (!key.startsWith('history.')) continue;
    const { history, problem } = readVersion1(value);
    if (problem !== undefined) return damaged(...placeAndReason(`state.${key}`, problem));
    machines.set(key.slice('history.'.length), history);
  }
  return { machines, unread: {}, kept: parsed.output.state };
}

const damagedAt = (issue: v.BaseIssue<unknown>): Import => damaged(v.getDotPath(issue) ?? '', issue.message);

const damaged = (where: string, why: string): Import => ({ problem: { what: 'damaged', where, why } });

/** Splits "days.2026-03-02: Expected …", which a parser said of something inside `prefix`. */
function placeAndReason(prefix: string, problem: string): [where: string, why: string] {
  const colon = problem.indexOf(': ');
  return colon === -1 ? [prefix, problem] : [`${prefix}.${problem.slice(0, colon)}`, problem.slice(colon + 2)];
}

/** "line 7, column 12". */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** What Unhunch writes is ten deep; thousands are more than what writes them again can follow. */
const deepest = 64;

function nestsDeeper(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? (Object.values(each) as unknown[]) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
