import type { BreakKind, BreakOutcome } from './kinds';
import type { LocalDay } from './localDay';
import type { Instant } from './time';

/** One break, as a fact that does not change once it is recorded. Lengths in whole seconds, to keep the state small. */
export interface BreakRecord {
  readonly at: Instant;
  readonly kind: BreakKind;
  readonly outcome: BreakOutcome;
  readonly planned: number;
  readonly done: number;
  /** Ids of the movements that were really done, in order; guided breaks only. */
  readonly movements?: readonly string[];
}

export interface DayRecord {
  /** Whole seconds of coding. */
  readonly coding: number;
  readonly breaks: Readonly<Record<string, BreakRecord>>;
}

/** What one machine saw, by local day. */
export interface History {
  readonly days: Readonly<Record<LocalDay, DayRecord>>;
}

export const emptyHistory: History = { days: {} };

const emptyDay: DayRecord = { coding: 0, breaks: {} };

export function dayRecord(history: History, day: LocalDay): DayRecord {
  return history.days[day] ?? emptyDay;
}

export function addCoding(history: History, day: LocalDay, seconds: number): History {
  const record = dayRecord(history, day);
  return withDay(history, day, { ...record, coding: record.coding + seconds });
}

/** Adds a break; an id that is already there wins, so adding twice is adding once. Only `void` takes a known break back, for good. */
export function addBreak(history: History, day: LocalDay, id: string, fact: BreakRecord): History {
  const record = dayRecord(history, day);
  const known = record.breaks[id];
  if (known && (known.outcome === 'void' || fact.outcome !== 'void')) return history;
  return withDay(history, day, { ...record, breaks: { ...record.breaks, [id]: fact } });
}

function withDay(history: History, day: LocalDay, record: DayRecord): History {
  return { ...history, days: { ...history.days, [day]: record } };
}

/** Sums several machines' histories: coding adds up, breaks are a union by id in which `void` wins. */
export function addUp(histories: readonly History[]): History {
  let sum = emptyHistory;
  for (const history of histories) {
    for (const [day, record] of Object.entries(history.days)) {
      const known = dayRecord(sum, day);
      const breaks = { ...record.breaks, ...known.breaks };
      for (const [id, fact] of Object.entries(record.breaks)) if (fact.outcome === 'void') breaks[id] = fact;
      sum = withDay(sum, day, { coding: known.coding + record.coding, breaks });
    }
  }
  return sum;
}
