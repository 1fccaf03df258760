import { dayRecord, type DayRecord, type DayTally, type History } from './history';
import type { LocalDay } from './localDay';
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
  const counts = { taken: 0, partial: 0, natural: 0, skipped: 0, snoozed: 0, void: 0, practised: 0 };
  for (const id in record.breaks) {
    const fact = record.breaks[id];
    if (!fact) continue;
    counts[fact.outcome] += 1;
    if (fact.outcome === 'taken' || fact.outcome === 'partial') counts.practised += fact.done;
  }
  const most = (name: keyof DayTally): number => Math.max(counts[name], record.tally?.[name] ?? 0);
  return {
    taken: most('taken'),
    partial: most('partial'),
    natural: most('natural'),
    skipped: most('skipped'),
    snoozed: most('snoozed'),
    practised: most('practised'),
  };
}

/** How many guided breaks were taken on a day, as in its tally. */
export function takenOn({ breaks, tally }: DayRecord): number {
  let taken = 0;
  for (const id in breaks) if (breaks[id]?.outcome === 'taken') taken += 1;
  return tally && tally.taken > taken ? tally.taken : taken;
}
