import { readSpans } from './codingSpans';
import type { DayRecord } from './history';
import type { LocalDay } from './localDay';
import { packBreak, type breakReader } from './packedBreak';
import { firstNumber, packTally, tallyAt, tallyLength, unpackNumbers } from './packedNumbers';
import { readCheckIn } from './parseCheckIn';
import { parseSince } from './parseErased';
import { isPlainTally } from './plainForm';
import type { DayGist } from './savedDays';
import { isMap } from './savedShapes';
import { extraOf, isId, parseById, type Unread } from './unread';

/** A day with details. `names` are the movements so far, each with its place; new ones join them. */
export function packDay(record: DayRecord, names: Map<string, number>): unknown {
  const { coding, since, breaks, checkIns, longest, outside, spans, tally, extra } = record;
  return {
    ...extra,
    coding: Math.round(coding),
    ...(since && { since }),
    ...(longest !== undefined && !tally && { longest: Math.round(longest) }),
    ...(outside !== undefined && { outside: Math.round(outside) }),
    ...(spans && { spans }),
    ...(Object.keys(breaks).length > 0 && { breaks: mapValues(breaks, (fact) => packBreak(fact, names)) }),
    ...(checkIns && { checkIns: mapValues(checkIns, ({ extra: more, ...known }) => ({ ...more, ...known })) }),
    ...(tally && { tally: packTally(tally, longest) }),
  };
}

/** Reads a day with details; what of it cannot be read goes to `unread`. Checked by hand, since every start has some ninety of them to read. */
export function unpackDay(
  raw: unknown,
  readBreak: ReturnType<typeof breakReader>,
  path: string,
  unread: Unread,
): DayRecord | undefined {
  const fault = faultyField(raw);
  if (fault !== undefined) return unread.add(path, raw, `not a day: ${fault}`);
  const { coding, since, breaks = {}, checkIns, longest, outside, spans: rawSpans, tally, ...rest } = raw as PackedDay;
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
    ...(outside !== undefined && { outside }),
    ...(spans && { spans }),
    ...(hasTally && { tally: tallyAt(numbers, 0) }),
    ...extraOf(rest),
  };
}

/**
 * What counts of a day that can be read later, as nothing of it is rare or damaged; `undefined` of others. `takenOf` tells of its breaks
 * how many were taken, unless they are not plain.
 */
export function plainDay(
  date: LocalDay,
  raw: unknown,
  takenOf: (breaks: Readonly<Record<string, unknown>>) => number | undefined,
): DayGist | undefined {
  if (faultyField(raw) !== undefined) return undefined;
  const { coding, since, breaks = {}, checkIns = {}, outside = 0, spans: rawSpans = [], tally } = raw as PackedDay;
  if (since !== undefined || (tally !== undefined && !isPlainTally(tally))) return undefined;
  for (const id in checkIns) if (!isId(id) || typeof readCheckIn(checkIns[id]) === 'string') return undefined;
  const spans = readSpans(rawSpans);
  const counted = takenOf(breaks);
  if (!spans || counted === undefined) return undefined;
  const taken = tally === undefined ? counted : Math.max(counted, firstNumber(tally));
  return { date, coding, taken, outside, spans };
}

interface PackedDay {
  readonly coding: number;
  readonly breaks?: Readonly<Record<string, unknown>>;
  readonly checkIns?: Readonly<Record<string, unknown>>;
  readonly longest?: number;
  readonly outside?: number;
  readonly tally?: string;
  readonly since?: unknown;
  readonly spans?: unknown;
}

const isAmount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;

/** The field for which something is no `PackedDay`; empty if it is no map at all. */
function faultyField(raw: unknown): keyof PackedDay | '' | undefined {
  if (!isMap(raw)) return '';
  const { coding, breaks = {}, checkIns = {}, longest = 0, outside = 0, tally = '' } = raw;
  if (!isAmount(coding)) return 'coding';
  if (!isMap(breaks)) return 'breaks';
  if (!isMap(checkIns)) return 'checkIns';
  if (!isAmount(longest)) return 'longest';
  if (!isAmount(outside)) return 'outside';
  return typeof tally === 'string' ? undefined : 'tally';
}

export function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
