import { readSpans } from './codingSpans';
import { faultIn, map, optional, type Field } from './fields';
import type { DayRecord } from './history';
import { packBreak, type breakReader } from './packedBreak';
import { packTally, tallyAt, tallyLength, unpackNumbers } from './packedNumbers';
import { readCheckIn } from './parseCheckIn';
import { parseSince } from './parseErased';
import { extraOf, parseById, type Unread } from './unread';

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
  const fault = faultIn(raw, dayFields);
  if (fault !== undefined) return unread.add(path, raw, fault);
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

/** A day with details as it is saved, once `faultIn` has found nothing. */
export interface PackedDay {
  readonly coding: number;
  readonly breaks?: Readonly<Record<string, unknown>>;
  readonly checkIns?: Readonly<Record<string, unknown>>;
  readonly longest?: number;
  readonly outside?: number;
  readonly tally?: string;
  readonly since?: unknown;
  readonly spans?: unknown;
}

const amount: Field = [(value) => typeof value === 'number' && value >= 0 && value < Infinity, 'not an amount'];

// Marked as pure, so that what only writes does not load it.
const dayFields: Readonly<Record<string, Field>> = {
  coding: amount,
  breaks: /* @__PURE__ */ optional(map),
  checkIns: /* @__PURE__ */ optional(map),
  longest: /* @__PURE__ */ optional(amount),
  outside: /* @__PURE__ */ optional(amount),
  tally: /* @__PURE__ */ optional([(value) => typeof value === 'string', 'not a text']),
};

export function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
