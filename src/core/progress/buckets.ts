import type { LocalDay } from '../localDay';
import { isKept, type DayFigures } from './dayFigures';
import { bucketOf, bucketStarts, type Range } from './period';
import type { StreakRules } from '../streakCount';

/** A week or a month in figures; lengths in whole seconds. */
export interface Bucket {
  readonly start: LocalDay;
  readonly coding: number;
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
  readonly longest: number;
  /** Days with any coding. */
  readonly days: number;
  readonly kept: number;
}

const empty = { coding: 0, taken: 0, partial: 0, natural: 0, skipped: 0, longest: 0, days: 0, kept: 0 };

/** The days of a range added up by week or month: every bucket of the range is there, also those without anything. */
export function inBuckets(days: readonly DayFigures[], range: Range, rules: StreakRules): readonly Bucket[] {
  const sums = new Map<LocalDay, Bucket>(bucketStarts(range).map((start) => [start, { start, ...empty }]));
  for (const day of days) {
    if (day.date < range.from || day.date > range.to) continue;
    const start = bucketOf(day.date, range);
    const sum = sums.get(start);
    if (sum) sums.set(start, added(sum, day, rules));
  }
  return [...sums.values()];
}

function added(sum: Bucket, day: DayFigures, rules: StreakRules): Bucket {
  return {
    start: sum.start,
    coding: sum.coding + day.coding,
    taken: sum.taken + day.taken,
    partial: sum.partial + day.partial,
    natural: sum.natural + day.natural,
    skipped: sum.skipped + day.skipped,
    longest: Math.max(sum.longest, day.longest),
    days: sum.days + (day.coding > 0 ? 1 : 0),
    kept: sum.kept + (isKept(day, rules) ? 1 : 0),
  };
}

/** What became of breaks, as whole percentages that add up to 100; all 0 without breaks. */
export interface Shares {
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
}

export function sharesOf(counts: Shares): Shares {
  const { taken, partial, natural, skipped } = counts;
  const exact = { taken, partial, natural, skipped };
  const sum = taken + partial + natural + skipped;
  if (sum === 0) return exact;
  const parts = (Object.keys(exact) as (keyof Shares)[]).map((name) => {
    const percent = (100 * exact[name]) / sum;
    return { name, whole: Math.floor(percent), rest: percent - Math.floor(percent) };
  });
  // Largest remainder: rounded by themselves, three equal thirds would add up to 99.
  let missing = 100 - parts.reduce((all, part) => all + part.whole, 0);
  const shares = { ...exact };
  for (const part of parts.toSorted((a, b) => b.rest - a.rest)) {
    shares[part.name] = part.whole + (missing > 0 ? 1 : 0);
    missing -= 1;
  }
  return shares;
}
