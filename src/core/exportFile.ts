import * as v from 'valibot';
import { readCare, writeCare, type CareKept } from './exportCare';
import type { History } from './history';
import { parseHistory } from './parseHistory';
import { readVersion1 } from './version1';
import type { Instant } from './time';

export const exportVersion = 2;

/** No honest export comes near it: ten years of several machines are a few megabytes. */
export const largestImport = 20 * 1024 * 1024;

/**
 * Everything Unhunch has saved, as one JSON file. `machines` holds each machine's history written out in full: by local day the whole seconds
 * of `coding` and of the `longest` of it without a break, the `spans` in which it was (epoch s, recent days only), the `breaks` by id (`at` in epoch ms, `planned` and `done` in s), the `checkIns` by id (ratings 0–10 by region) and, where
 * details have been dropped, the `tally`. `unread` holds what could not be read, as it was found. `care`, where there is any, holds what was
 * ticked and chosen in Care: `desk` (the kind of desk, and by kind the points that fit or are to be changed), `habits` (marks by id) and `choices`.
 */
export interface ExportFile {
  readonly format: 'unhunch';
  readonly version: typeof exportVersion;
  readonly exportedAt: Instant;
  readonly machines: Readonly<Record<string, unknown>>;
  readonly unread: Readonly<Record<string, unknown>>;
  readonly care?: Readonly<Record<string, unknown>>;
}

export type ImportProblem =
  | { readonly what: 'notOurs' }
  | { readonly what: 'tooLarge' }
  | { readonly what: 'newer'; readonly version: number }
  /** `where`: a line and column of the text, or a path in it. */
  | { readonly what: 'damaged'; readonly where: string; readonly why: string };

export type Import =
  { readonly machines: ReadonlyMap<string, History>; readonly care: CareKept } | { readonly problem: ImportProblem };

export function exportFile(
  machines: ReadonlyMap<string, History>,
  unread: Readonly<Record<string, unknown>>,
  exportedAt: Instant,
  kept: CareKept = {},
): ExportFile {
  const written = [...machines].map(([id, history]) => [id, writeOut(history)]);
  const care = writeCare(kept);
  return {
    format: 'unhunch',
    version: exportVersion,
    exportedAt,
    machines: Object.fromEntries(written),
    unread,
    ...(care && { care }),
  };
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
const version2 = v.object({ machines: v.record(v.string(), v.unknown()), care: v.optional(v.unknown()) });
const version1 = v.object({ state: v.record(v.string(), v.unknown()) });

/** Reads an exported file's text whole or not at all. Never throws. */
export function readImport(text: string): Import {
  if (text.length > largestImport) return { problem: { what: 'tooLarge' } };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    if (!/^\s*\{\s*"format":\s*"unhunch"/.test(text.slice(0, 200))) return { problem: { what: 'notOurs' } };
    return damaged(placeOf(text, error), 'this is not JSON');
  }
  const file = v.safeParse(shell, raw, { abortEarly: true });
  if (!file.success) return { problem: { what: 'notOurs' } };
  const { version } = file.output;
  if (version > exportVersion) return { problem: { what: 'newer', version } };
  return version === 1 ? readOldExport(raw) : readMachines(raw);
}

function readMachines(raw: unknown): Import {
  const parsed = v.safeParse(version2, raw, { abortEarly: true });
  if (!parsed.success) return damaged('machines', parsed.issues[0].message);
  const machines = new Map<string, History>();
  for (const [id, written] of Object.entries(parsed.output.machines)) {
    const { history, problem } = parseHistory(written);
    if (problem !== undefined) return damaged(...placeAndReason(`machines.${id}`, problem));
    machines.set(id, history);
  }
  const care = readCare(parsed.output.care);
  return typeof care === 'string' ? damaged(...placeAndReason('care', care)) : { machines, care };
}

/** Version 1 was the saved state, key by key. */
function readOldExport(raw: unknown): Import {
  const parsed = v.safeParse(version1, raw, { abortEarly: true });
  if (!parsed.success) return damaged('state', parsed.issues[0].message);
  const machines = new Map<string, History>();
  for (const [key, value] of Object.entries(parsed.output.state)) {
    if (!key.startsWith('history.')) continue;
    const { history, problem } = readVersion1(value);
    if (problem !== undefined) return damaged(...placeAndReason(`state.${key}`, problem));
    machines.set(key.slice('history.'.length), history);
  }
  return { machines, care: {} };
}

const damaged = (where: string, why: string): Import => ({ problem: { what: 'damaged', where, why } });

/** Splits "days.2026-03-02: Expected …", which a parser said of something inside `prefix`. */
function placeAndReason(prefix: string, problem: string): [where: string, why: string] {
  const colon = problem.indexOf(': ');
  return colon === -1 ? [prefix, problem] : [`${prefix}.${problem.slice(0, colon)}`, problem.slice(colon + 2)];
}

/** "line 7, column 12" of what a JSON parser stumbled over; the end of the text where it does not say. */
function placeOf(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
