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

const recentWeeks = 52;

export function rangeOf(period: Period, days: readonly DayFigures[], today: LocalDay, startsOn: number): Range {
  const first = days[0]?.date ?? today;
  switch (period) {
    case 'recent':
      return { from: daysLater(weekStartOf(today, startsOn), -7 * recentWeeks), to: today, bucket: 'week', startsOn };
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
  const next = (start: LocalDay): LocalDay => (range.bucket === 'week' ? daysLater(start, 7) : nextMonth(start));
  for (let start = bucketOf(range.from, range); start <= range.to; start = next(start)) starts.push(start);
  return starts;
}

export function bucketOf(day: LocalDay, { bucket, startsOn }: Pick<Range, 'bucket' | 'startsOn'>): LocalDay {
  return bucket === 'week' ? weekStartOf(day, startsOn) : monthOf(day);
}
