import type { BreakOutcome } from './kinds';
import { dayRecord, type DayRecord, type DayTally, type History } from './history';
import type { LocalDay } from './localDay';
import type { DayGist } from './savedDays';
import { second, type Duration } from './time';

export interface DayTotals {
  readonly date: LocalDay;
  readonly coding: Duration;
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
  readonly snoozed: number;
}

export function dayTotals(history: History, date: LocalDay): DayTotals {
  const record = dayRecord(history, date);
  const { practised: _, ...counts } = tallyOf(record);
  return { date, coding: record.coding * second, ...counts };
}

/**
 * A day's breaks, counted; those that were taken back count for nothing. Where a copy of the day has been shrunk to a tally and another
 * still had details, each count is the greater of the two: neither may know less than it once did.
 */
export function tallyOf(record: DayRecord): DayTally {
  const counts: Record<BreakOutcome, number> = { taken: 0, partial: 0, natural: 0, skipped: 0, snoozed: 0, void: 0 };
  let practised = 0;
  for (const id in record.breaks) {
    const fact = record.breaks[id];
    if (!fact) continue;
    counts[fact.outcome] += 1;
    if (fact.outcome === 'taken' || fact.outcome === 'partial') practised += fact.done;
  }
  const { tally } = record;
  return {
    taken: Math.max(counts.taken, tally?.taken ?? 0),
    partial: Math.max(counts.partial, tally?.partial ?? 0),
    natural: Math.max(counts.natural, tally?.natural ?? 0),
    skipped: Math.max(counts.skipped, tally?.skipped ?? 0),
    snoozed: Math.max(counts.snoozed, tally?.snoozed ?? 0),
    practised: Math.max(practised, tally?.practised ?? 0),
  };
}

/** What counts of a day for the streak. */
export const gistOf = (date: LocalDay, record: DayRecord): DayGist => {
  const { coding, outside = 0, spans = [] } = record;
  return { date, coding, taken: takenOn(record), outside, spans };
};

/** How many guided breaks were taken on a day, as in its tally. */
export function takenOn({ breaks, tally }: DayRecord): number {
  let taken = 0;
  for (const id in breaks) if (breaks[id]?.outcome === 'taken') taken += 1;
  return tally && tally.taken > taken ? tally.taken : taken;
}
