import { daysLater, type LocalDay } from '../localDay';
import { monthOf, nextMonth, weekStartOf, yearOf } from './calendar';
import type { DayFigures } from './dayFigures';

/** The last twelve months, everything there is, or one calendar year. */
export type Period = 'recent' | 'all' | number;

export type BucketKind = 'week' | 'month';

/** Days `from` to `to`, both included, drawn in weeks or months. */
export interface Range {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly bucket: BucketKind;
  /** The weekday on which weeks begin: 0 for Sunday to 6. */
  readonly startsOn: number;
}

/** Whole weeks before the running one: a year, or fewer as long as less is known, but enough for a row of bars. */
const mostWeeks = 52;
const leastWeeks = 11;

export function rangeOf(period: Period, days: readonly DayFigures[], today: LocalDay, startsOn: number): Range {
  const first = days[0]?.date ?? today;
  switch (period) {
    case 'recent': {
      const week = weekStartOf(today, startsOn);
      const year = daysLater(week, -7 * mostWeeks);
      const known = weekStartOf(first, startsOn);
      const short = daysLater(week, -7 * leastWeeks);
      const from = known < year ? year : known < short ? known : short;
      return { from, to: today, bucket: 'week', startsOn };
    }
    case 'all':
      return { from: monthOf(first), to: today, bucket: 'month', startsOn };
    default: {
      const year = String(period).padStart(4, '0');
      const end = `${year}-12-31`;
      return { from: `${year}-01-01`, to: end < today ? end : today, bucket: 'week', startsOn };
    }
  }
}

/** The calendar years there is anything for, latest first. */
export function yearsOf(days: readonly DayFigures[], today: LocalDay): readonly number[] {
  const first = yearOf(days[0]?.date ?? today);
  const last = yearOf(today);
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

/** Where the weeks or months of a range begin, oldest first; the first and the last may reach beyond the range. */
export function bucketStarts(range: Range): readonly LocalDay[] {
  const starts: LocalDay[] = [];
  const next = (start: LocalDay): LocalDay =>
    range.bucket === 'week' ? weekStartOf(daysLater(start, 7), range.startsOn) : nextMonth(start);
  for (let start = bucketOf(range.from, range); start <= range.to; start = next(start)) starts.push(start);
  return starts;
}

export function bucketOf(day: LocalDay, { bucket, startsOn }: Pick<Range, 'bucket' | 'startsOn'>): LocalDay {
  return bucket === 'week' ? weekStartOf(day, startsOn) : monthOf(day);
}
