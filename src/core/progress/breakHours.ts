import type { History } from '../history';
import type { LocalDay } from '../localDay';

/** Breaks that were up for a decision in one hour of the local clock. */
export interface HourFigures {
  /** 0–23. */
  readonly hour: number;
  readonly skipped: number;
  /** Begun when offered or asked for, whole or in part. */
  readonly begun: number;
}

/** By hour of the local clock, from the breaks of a range that are still known one by one. */
export function breakHours(history: History, from: LocalDay, to: LocalDay): readonly HourFigures[] {
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, skipped: 0, begun: 0 }));
  for (const [date, record] of Object.entries(history.days)) {
    if (date < from || date > to) continue;
    for (const { at, outcome } of Object.values(record.breaks)) {
      const hour = hours[new Date(at).getHours()];
      if (!hour) continue;
      if (outcome === 'skipped') hour.skipped += 1;
      else if (outcome === 'taken' || outcome === 'partial') hour.begun += 1;
    }
  }
  return hours;
}
