import { readSpans } from './codingSpans';
import type { BreakRecord, CheckIn, DayRecord } from './history';
import { packBreak } from './packedBreak';
import { packTally, tallyAt, tallyLength, unpackNumbers } from './packedNumbers';
import { parseSince } from './parseErased';
import { isMap } from './savedShapes';
import { extraOf, parseById, type Unread } from './unread';

/** A day with details. `names` are the movements so far, each with its place; new ones join them. */
export function packDay(record: DayRecord, names: Map<string, number>): unknown {
  const { coding, since, breaks, checkIns, longest, spans, tally, extra } = record;
  return {
    ...extra,
    coding: Math.round(coding),
    ...(since && { since }),
    ...(longest !== undefined && !tally && { longest: Math.round(longest) }),
    ...(spans && { spans }),
    ...(Object.keys(breaks).length > 0 && { breaks: mapValues(breaks, (fact) => packBreak(fact, names)) }),
    ...(checkIns && { checkIns: mapValues(checkIns, ({ extra: more, ...known }) => ({ ...more, ...known })) }),
    ...(tally && { tally: packTally(tally, longest) }),
  };
}

/** How the facts of a day are read; each returns a text that says why not where one cannot be read. */
export interface FactReaders {
  readonly readBreak: (raw: unknown) => BreakRecord | string;
  readonly readCheckIn: (raw: unknown) => CheckIn | string;
}

/** Reads a day with details; what of it cannot be read goes to `unread`. Checked by hand, since every start has some ninety of them to read. */
export function unpackDay(
  raw: unknown,
  { readBreak, readCheckIn }: FactReaders,
  path: string,
  unread: Unread,
): DayRecord | undefined {
  const problem = problemOf(raw);
  if (problem !== undefined) return unread.add(path, raw, problem);
  const { coding, since, breaks = {}, checkIns, longest, spans: rawSpans, tally, ...rest } = raw as PackedDay;
  const spans = rawSpans === undefined ? undefined : readSpans(rawSpans);
  if (rawSpans !== undefined && !spans) unread.add(`${path}.spans`, rawSpans, 'not a list of spans');
  const numbers: number[] = [];
  const hasTally = tally !== undefined && unpackNumbers(tally, 0, numbers);
  if (tally !== undefined && !hasTally) unread.add(`${path}.tally`, tally, 'not a list of numbers');
  const longestOfDay = longest ?? (hasTally ? numbers[tallyLength] : undefined);
  return {
    coding,
    ...parseSince(since, path, unread),
    breaks: parseById(breaks, `${path}.breaks`, unread, readBreak),
    ...(checkIns && { checkIns: parseById(checkIns, `${path}.checkIns`, unread, readCheckIn) }),
    ...(longestOfDay !== undefined && { longest: longestOfDay }),
    ...(spans && { spans }),
    ...(hasTally && { tally: tallyAt(numbers, 0) }),
    ...extraOf(rest),
  };
}

interface PackedDay {
  readonly coding: number;
  readonly breaks?: Readonly<Record<string, unknown>>;
  readonly checkIns?: Readonly<Record<string, unknown>>;
  readonly longest?: number;
  readonly tally?: string;
  readonly since?: unknown;
  readonly spans?: unknown;
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;

/** Why something is no `PackedDay`. A field that is there but `undefined` is none: JSON has no such thing. */
function problemOf(raw: unknown): string | undefined {
  if (!isMap(raw)) return 'not a map';
  const { coding, breaks, checkIns, longest, tally } = raw;
  if (!isAmount(coding)) return 'coding: not a number of seconds';
  if (breaks !== undefined && !isMap(breaks)) return 'breaks: not a map';
  if (checkIns !== undefined && !isMap(checkIns)) return 'checkIns: not a map';
  if (longest !== undefined && !isAmount(longest)) return 'longest: not a number of seconds';
  return tally === undefined || typeof tally === 'string' ? undefined : 'tally: not a text';
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
