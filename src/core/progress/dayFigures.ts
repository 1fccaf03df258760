import { tallyOf } from '../dayTotals';
import { hasEnoughCoding } from '../streakCount';
import type { DayRecord, History } from '../history';
import type { LocalDay } from '../localDay';
import type { Settings } from '../settings';

/** One day in figures; lengths in whole seconds. */
export interface DayFigures {
  readonly date: LocalDay;
  readonly coding: number;
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
  /** Most coding without a break; 0 where it was not recorded. */
  readonly longest: number;
}

export function noFigures(date: LocalDay): DayFigures {
  return { date, coding: 0, taken: 0, partial: 0, natural: 0, skipped: 0, longest: 0 };
}

function figuresOf(date: LocalDay, record: DayRecord): DayFigures {
  const { taken, partial, natural, skipped } = tallyOf(record);
  return { date, coding: record.coding, taken, partial, natural, skipped, longest: record.longest ?? 0 };
}

/** Every recorded day up to today, oldest first. Days later than today (a clock that was wrong) count for nothing yet. */
export function dayFigures(history: History, today: LocalDay): readonly DayFigures[] {
  return Object.keys(history.days)
    .filter((date) => date <= today)
    .sort()
    .flatMap((date) => {
      const record = history.days[date];
      return record ? [figuresOf(date, record)] : [];
    });
}

type KeepRules = Pick<Settings, 'streakGoal' | 'minimumCoding'>;

/** Enough coding to count for the streak. */
export function isActive(day: DayFigures, rules: KeepRules): boolean {
  return hasEnoughCoding(day.coding, rules);
}

export function isKept(day: DayFigures, rules: KeepRules): boolean {
  return isActive(day, rules) && day.taken >= rules.streakGoal;
}
