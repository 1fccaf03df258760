import type { Span } from './codingSpans';
import { erasedAt, stamped } from './erasedAt';
import type { BreakKind, BreakOutcome } from './kinds';
import type { LocalDay } from './localDay';
import { addToTally, mergeDay } from './mergeHistory';
import { savedDays } from './savedDays';
import type { Instant } from './time';

/** Fields that a newer version wrote: not understood, carried along. */
export type Extra = Readonly<Record<string, unknown>>;

/** One break, as a fact that does not change once it is recorded. Lengths in whole seconds, to keep the state small. */
export interface BreakRecord {
  readonly at: Instant;
  readonly kind: BreakKind;
  readonly outcome: BreakOutcome;
  readonly planned: number;
  readonly done: number;
  /** Ids of the movements that were really done, in order; guided breaks only. */
  readonly movements?: readonly string[];
  /** The deletion it was recorded after, where the clock says that it was before. */
  readonly since?: Instant;
  readonly extra?: Extra;
}

/** How the person said they feel: a rating from 0 (fine) to 10 by region of the body. */
export interface CheckIn {
  readonly at: Instant;
  readonly ratings: Readonly<Record<string, number>>;
  /** As a break's. */
  readonly since?: Instant;
  readonly extra?: Extra;
}

/** What is left of a day's breaks once their details are gone. */
export interface DayTally {
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
  readonly snoozed: number;
  /** Whole seconds spent in guided breaks. */
  readonly practised: number;
}

export interface DayRecord {
  /** Whole seconds of coding. */
  readonly coding: number;
  /** More of it, by the instant of the deletion it was counted after: see `erasure`. */
  readonly since?: Readonly<Record<string, number>>;
  readonly breaks: Readonly<Record<string, BreakRecord>>;
  readonly checkIns?: Readonly<Record<string, CheckIn>>;
  /** Most whole seconds of coding without a break. */
  readonly longest?: number;
  /** Whole seconds of it outside the working hours of then; only on a day that has lost its spans. */
  readonly outside?: number;
  /** When there was coding, in order; on the last few days only. */
  readonly spans?: readonly Span[];
  /** Only on a day whose details have been dropped. */
  readonly tally?: DayTally;
  readonly extra?: Extra;
}

/** That everything was deleted: what was recorded before it is gone, wherever a copy turns up, unless it is undone. */
export interface Erasure {
  /** The latest day of which anything was deleted. */
  readonly day: LocalDay;
  readonly undone?: true;
}

/** What one machine saw, by local day. */
export interface History {
  readonly days: Readonly<Record<LocalDay, DayRecord>>;
  /** By its instant (epoch ms), each time the person deleted everything. */
  readonly erased?: Readonly<Record<string, Erasure>>;
  readonly extra?: Extra;
}

export const emptyHistory: History = { days: {} };

/** No break is longer, whatever a clock that was decades behind makes of one. In whole seconds. */
export const clampLength = (seconds: number): number => Math.min(Math.round(seconds), 1e9);

const emptyDay: DayRecord = { coding: 0, breaks: {} };

export function dayRecord(history: History, day: LocalDay): DayRecord {
  const saved = savedDays(history);
  if (saved) return saved.day(day) ?? emptyDay;
  return Object.hasOwn(history.days, day) ? (history.days[day] ?? emptyDay) : emptyDay;
}

/** A history with no more than the given days. */
export function onlyDays(history: History, days: readonly LocalDay[]): History {
  // Not by spreading it, which would read all of its days.
  const found = days.map((day) => [day, dayRecord(history, day)] as const).filter(([, record]) => record !== emptyDay);
  const { erased, extra } = history;
  return { days: Object.fromEntries(found), ...(erased && { erased }), ...(extra && { extra }) };
}

/** How coding time was spread: when it was, and how far it had gone without a break. */
export interface CodingDetails {
  readonly spans: readonly Span[];
  /** Whole seconds. */
  readonly longest: number;
}

export function addCoding(history: History, day: LocalDay, seconds: number, details?: CodingDetails): History {
  const record = details
    ? mergeDay(dayRecord(history, day), { coding: 0, breaks: {}, ...details })
    : dayRecord(history, day);
  const at = erasedAt(history, day);
  if (at === undefined) return withDay(history, day, { ...record, coding: record.coding + seconds });
  const since = { ...record.since, [at]: (record.since?.[at] ?? 0) + seconds };
  return withDay(history, day, { ...record, since });
}

/** Adds a break. One that is known already is merged with it, so adding twice is adding once. */
export function addBreak(history: History, day: LocalDay, id: string, fact: BreakRecord): History {
  const { breaks, tally } = dayRecord(history, day);
  // Where only a tally is left of the day's breaks, nobody could tell later that this one is not among them.
  const more = tally && !Object.hasOwn(breaks, id) ? { tally: addToTally(tally, fact) } : {};
  return addFacts(history, day, { coding: 0, breaks: { [id]: stamped(history, day, fact) }, ...more });
}

/** Takes a break back: a fact like any other, which wins over the break wherever the two meet. Unknown ids change nothing. */
export function voidBreak(history: History, day: LocalDay, id: string): History {
  const { breaks } = dayRecord(history, day);
  const fact = Object.hasOwn(breaks, id) ? breaks[id] : undefined;
  return fact ? addBreak(history, day, id, { ...fact, outcome: 'void' }) : history;
}

export function addCheckIn(history: History, day: LocalDay, id: string, checkIn: CheckIn): History {
  return addFacts(history, day, { coding: 0, breaks: {}, checkIns: { [id]: stamped(history, day, checkIn) } });
}

function addFacts(history: History, day: LocalDay, facts: DayRecord): History {
  const record = dayRecord(history, day);
  const merged = mergeDay(record, facts);
  return merged === record ? history : withDay(history, day, merged);
}

function withDay(history: History, day: LocalDay, record: DayRecord): History {
  return { ...history, days: { ...history.days, [day]: record } };
}
