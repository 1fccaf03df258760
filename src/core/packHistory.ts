import * as v from 'valibot';
import { readSpans } from './codingSpans';
import { clampLength, type BreakRecord, type DayRecord, type DayTally, type Extra, type History } from './history';
import { isLocalDay } from './localDay';
import type { BreakOutcome } from './kinds';
import { checkInParser, instant } from './parseCheckIn';
import { parseErased, parseSince } from './parseErased';
import { between, entries } from './savedShapes';
import { describe, extraOf, parseById, unreadable, Unread, type ReadHistory } from './unread';

/**
 * The saved form of a history. Ten years have to stay under 200 KB, so a break is one line of text and a year of days without details is
 * another:
 *
 * - a break: `at,kind and outcome,planned,done,movement…`, e.g. `mgk3a1b2,st,2i,2i,0,4`. Instants in ms, lengths in s, all numbers to
 *   the base 36; the movements are places in `names`. With more fields: `{ "fact": line, … }`.
 * - a tally: `taken,partial,natural,skipped,snoozed,practised,longest`.
 * - a year: `MMDD:coding,tally` for each day, joined by `;`, zeros left empty.
 */
export interface PackedHistory {
  readonly names?: readonly string[];
  readonly days?: Readonly<Record<string, unknown>>;
  readonly years?: Readonly<Record<string, string>>;
  readonly erased?: History['erased'];
}

const outcomeLetters: Readonly<Record<BreakOutcome, string>> = {
  taken: 't',
  partial: 'p',
  natural: 'n',
  skipped: 'k',
  snoozed: 'z',
  void: 'v',
};
const outcomes = new Map(Object.entries(outcomeLetters).map(([outcome, letter]) => [letter, outcome as BreakOutcome]));

const tallyNames = ['taken', 'partial', 'natural', 'skipped', 'snoozed', 'practised'] as const;

const short = (value: number): string => (value === 0 ? '' : Math.round(value).toString(36));

export function packHistory(history: History): PackedHistory {
  const names = new Map<string, number>();
  const days: Record<string, unknown> = {};
  const years: Record<string, string[]> = {};
  for (const day of Object.keys(history.days).sort()) {
    const record = history.days[day];
    if (!record) continue;
    if (isBare(record)) (years[day.slice(0, 4)] ??= []).push(packBareDay(day, record));
    else days[day] = packDay(record, names);
  }
  return {
    ...history.extra,
    names: [...names.keys()],
    days,
    years: Object.fromEntries(Object.entries(years).map(([year, list]) => [year, list.join(';')])),
    ...(history.erased && { erased: history.erased }),
  };
}

/** Whether a day is numbers only. */
const isBare = ({ since, breaks, checkIns, longest, spans, tally, extra }: DayRecord): boolean =>
  !since &&
  !checkIns &&
  !spans &&
  !extra &&
  (longest === undefined || tally !== undefined) &&
  Object.keys(breaks).length === 0;

function packBareDay(day: string, { coding, longest, tally }: DayRecord): string {
  const counts = tally ? `,${packCounts(tally, longest)}` : '';
  return `${day.slice(5, 7)}${day.slice(8)}:${short(coding)}${counts}`;
}

function packCounts(tally: DayTally, longest: number | undefined): string {
  const counts = tallyNames.map((name) => tally[name]);
  return [...counts, ...(longest === undefined ? [] : [longest])].map(short).join();
}

function packDay(record: DayRecord, names: Map<string, number>): unknown {
  const { coding, since, breaks, checkIns, longest, spans, tally, extra } = record;
  return {
    ...extra,
    coding: Math.round(coding),
    ...(since && { since }),
    ...(longest !== undefined && !tally && { longest: Math.round(longest) }),
    ...(spans && { spans }),
    ...(Object.keys(breaks).length > 0 && { breaks: mapValues(breaks, (fact) => packBreak(fact, names)) }),
    ...(checkIns && { checkIns: mapValues(checkIns, ({ extra: more, ...known }) => ({ ...more, ...known })) }),
    ...(tally && { tally: packCounts(tally, longest) }),
  };
}

function packBreak(fact: BreakRecord, names: Map<string, number>): string | (Extra & { fact: string }) {
  const { since, extra } = fact;
  const places = fact.movements?.map((name) => {
    const place = names.get(name) ?? names.size;
    names.set(name, place);
    return place.toString(36);
  });
  const head = [Math.round(fact.at).toString(36), fact.kind.charAt(0) + outcomeLetters[fact.outcome]];
  const line = [...head, short(fact.planned), short(fact.done), ...(places ? [places.join('.')] : [])].join();
  return since !== undefined || extra ? { ...extra, ...(since !== undefined && { since }), fact: line } : line;
}

// Built to read with and dropped again: there is little to read, seldom, and a shape takes more room than what it reads.
const packedHistory = () =>
  v.looseObject({
    names: v.exactOptional(v.array(v.string()), []),
    days: v.exactOptional(entries(), {}),
    years: v.exactOptional(entries(), {}),
    erasedAt: v.exactOptional(instant()),
    erased: v.exactOptional(v.unknown()),
  });

const packedDay = () =>
  v.looseObject({
    coding: between(0, Number.MAX_VALUE),
    breaks: v.exactOptional(entries(), {}),
    checkIns: v.exactOptional(entries()),
    since: v.exactOptional(v.unknown()),
    longest: v.exactOptional(between(0, Number.MAX_VALUE)),
    spans: v.exactOptional(v.unknown()),
    tally: v.exactOptional(v.string()),
  });

/** Reads the saved form back, entry by entry: what cannot be read costs only itself. Never throws. */
export function unpackHistory(raw: unknown): ReadHistory {
  const parsed = v.safeParse(packedHistory(), raw, { abortEarly: true });
  if (!parsed.success) return unreadable(raw, describe(parsed.issues[0]));
  const { names, days: packedDays, years, erasedAt, erased, ...rest } = parsed.output;
  const unread = new Unread();
  const days: Record<string, DayRecord> = {};
  const readers = { shape: packedDay(), parseCheckIn: checkInParser() };
  for (const year of Object.keys(years)) unpackYear(year, years[year], days, unread);
  for (const day of Object.keys(packedDays)) {
    const record = unpackDay(packedDays[day], readers, names, `days.${day}`, unread);
    if (!isLocalDay(day)) unread.add(`days.${day}`, packedDays[day], 'not a calendar day');
    else if (record) days[day] = record;
  }
  return unread.result({ days, ...parseErased(erased, erasedAt, unread), ...extraOf(rest) });
}

const breakLine = /^(-?[0-9a-z]{1,11}),([sl])([tpnkzv]),([0-9a-z]{0,6}),([0-9a-z]{0,6})(?:,([0-9a-z.]*))?$/;

/** A number to the base 36; an empty one is 0. */
const base36 = (text: string | undefined): number => (text ? parseInt(text, 36) : 0);

function unpackYear(year: string, text: unknown, days: Record<string, DayRecord>, unread: Unread): void {
  if (typeof text !== 'string') return unread.add(`years.${year}`, text, 'not a text');
  for (const entry of text.split(';')) {
    const day = `${year}-${entry.slice(0, 2)}-${entry.slice(2, 4)}`;
    const numbers = entry.charAt(4) === ':' ? unpackNumbers(entry, 5) : undefined;
    if (!numbers || !isLocalDay(day)) unread.add(`years.${day}`, entry, 'not a day');
    else days[day] = bareDay(numbers);
  }
}

function bareDay(numbers: readonly number[]): DayRecord {
  const [coding = 0, ...counts] = numbers;
  if (counts.length === 0) return { coding, breaks: {} };
  const tally = asTally(counts);
  const longest = counts[tallyNames.length];
  return longest === undefined ? { coding, breaks: {}, tally } : { coding, breaks: {}, longest, tally };
}

function unpackDay(
  raw: unknown,
  { shape, parseCheckIn }: { shape: ReturnType<typeof packedDay>; parseCheckIn: ReturnType<typeof checkInParser> },
  names: readonly string[],
  path: string,
  unread: Unread,
): DayRecord | undefined {
  const parsed = v.safeParse(shape, raw, { abortEarly: true });
  if (!parsed.success) return unread.add(path, raw, describe(parsed.issues[0]));
  const { coding, since, breaks, checkIns, longest, spans: rawSpans, tally, ...rest } = parsed.output;
  const spans = rawSpans === undefined ? undefined : readSpans(rawSpans);
  if (rawSpans !== undefined && !spans) unread.add(`${path}.spans`, rawSpans, 'not a list of spans');
  const counts = tally === undefined ? undefined : unpackNumbers(tally, 0);
  const longestOfDay = longest ?? counts?.[tallyNames.length];
  if (tally !== undefined && !counts) unread.add(`${path}.tally`, tally, 'not a list of numbers');
  return {
    coding,
    ...parseSince(since, path, unread),
    breaks: parseById(breaks, `${path}.breaks`, unread, (fact) => unpackBreak(fact, names)),
    ...(checkIns && { checkIns: parseById(checkIns, `${path}.checkIns`, unread, parseCheckIn) }),
    ...(longestOfDay !== undefined && { longest: longestOfDay }),
    ...(spans && { spans }),
    ...(counts && { tally: asTally(counts) }),
    ...extraOf(rest),
  };
}

function unpackBreak(raw: unknown, names: readonly string[]): BreakRecord | string {
  if (typeof raw === 'object' && raw !== null && 'fact' in raw && typeof raw.fact === 'string') {
    const { fact, since, ...rest } = { since: undefined, ...raw };
    const record = unpackBreak(fact, names);
    if (typeof record === 'string') return record;
    if (since !== undefined && !Number.isSafeInteger(since)) return 'not a break';
    return { ...record, ...(since !== undefined && { since }), ...extraOf(rest) };
  }
  const [, at, kind, letter = '', planned, done, places] = (typeof raw === 'string' && breakLine.exec(raw)) || [];
  const outcome = outcomes.get(letter);
  const movements = places === undefined ? undefined : namesAt(places, names);
  if (!outcome || movements === null || Math.abs(base36(at)) > 8.64e15) return 'not a break';
  return {
    at: base36(at),
    kind: kind === 's' ? 'short' : 'long',
    outcome,
    planned: clampLength(base36(planned)),
    done: clampLength(base36(done)),
    ...(movements && { movements }),
  };
}

function namesAt(places: string, names: readonly string[]): string[] | null {
  if (places === '') return [];
  const found = places.split('.').map((place) => names[parseInt(place, 36)]);
  return found.every((name) => name !== undefined) ? found : null;
}

/** Numbers to the base 36, joined by commas, from a place in a text on; an empty one is 0. Ten years have 25,000 of them: by hand. */
function unpackNumbers(text: string, from: number): number[] | undefined {
  const numbers: number[] = [];
  let value = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === comma) {
      if (value > most) return undefined;
      numbers.push(value);
      value = 0;
    } else if (code >= zero && code <= zero + 9) value = value * 36 + code - zero;
    else if (code >= letterA && code < letterA + 26) value = value * 36 + 10 + code - letterA;
    else return undefined;
  }
  if (value > most) return undefined;
  numbers.push(value);
  return numbers;
}

/** No day has more seconds or breaks. */
const most = 1e9;
const comma = 0x2c;
const zero = 0x30;
const letterA = 0x61;

function asTally(numbers: readonly number[]): DayTally {
  const [taken = 0, partial = 0, natural = 0, skipped = 0, snoozed = 0, practised = 0] = numbers;
  return { taken, partial, natural, skipped, snoozed, practised };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
