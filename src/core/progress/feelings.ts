import type { History } from '../history';
import { daysLater, type LocalDay } from '../localDay';
import { weekStartOf } from './calendar';
import type { DayFigures } from './dayFigures';
import { bucketStarts } from './period';

/** How one region felt on one day, as the person rated it. */
export interface Feeling {
  readonly date: LocalDay;
  readonly region: string;
  readonly rating: number;
  /** The only rating that its month still has, and not all that its week had. */
  readonly thinned?: true;
}

export interface FeelingWeek {
  readonly start: LocalDay;
  /** The mean of the week's ratings by region; a region without any is not there. */
  readonly means: ReadonlyMap<string, number>;
  readonly ratings: number;
  /** Guided breaks taken. */
  readonly breaks: number;
}

export interface FeelingChange {
  readonly region: string;
  readonly first: number;
  readonly last: number;
}

export interface FeelingTrend {
  /** From the first rated week on, at most half a year, the running week last; empty without ratings. */
  readonly weeks: readonly FeelingWeek[];
  /** From the first two to the last two rated weeks, for regions with enough of them. */
  readonly changes: readonly FeelingChange[];
  /** In the order of their first rating. */
  readonly regions: readonly string[];
  /** Whether there is enough to look for a direction at all. */
  readonly enough: boolean;
  /** Whether weeks at the beginning stand on the one check-in that is kept of a month. */
  readonly thinned: boolean;
}

const mostWeeks = 26;
/** Fewer rated weeks than this show ups and downs of single days. */
export const leastRatedWeeks = 4;

export function feelingTrend(
  feelings: readonly Feeling[],
  days: readonly DayFigures[],
  today: LocalDay,
  startsOn: number,
): FeelingTrend {
  const earliest = daysLater(weekStartOf(today, startsOn), -7 * (mostWeeks - 1));
  const known = feelings
    .filter(({ date }) => date >= earliest && date <= today)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const first = known[0];
  if (!first) return { weeks: [], changes: [], regions: [], enough: false, thinned: false };

  const lately = days.filter(({ date }) => date >= earliest && date <= today);
  const weeks = bucketStarts({ from: first.date, to: today, bucket: 'week', startsOn }).map((start) => {
    const end = daysLater(start, 7);
    const inWeek = ({ date }: { readonly date: LocalDay }): boolean => date >= start && date < end;
    const ratings = known.filter(inWeek);
    const breaks = lately.filter(inWeek).reduce((sum, day) => sum + day.taken, 0);
    return { start, means: meansOf(ratings), ratings: ratings.length, breaks };
  });
  const regions = [...new Set(known.map(({ region }) => region))];
  return {
    weeks,
    changes: regions.flatMap((region) => changeOf(region, weeks)),
    regions,
    enough: weeks.filter((week) => week.ratings > 0).length >= leastRatedWeeks,
    thinned: known.some(({ thinned }) => thinned),
  };
}

function changeOf(region: string, weeks: readonly FeelingWeek[]): readonly FeelingChange[] {
  const means = weeks.flatMap((week) => week.means.get(region) ?? []);
  if (means.length < leastRatedWeeks) return [];
  const mean = (some: readonly number[]): number => some.reduce((sum, value) => sum + value, 0) / some.length;
  return [{ region, first: mean(means.slice(0, 2)), last: mean(means.slice(-2)) }];
}

function meansOf(ratings: readonly Feeling[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { region, rating } of ratings) {
    const known = sums.get(region) ?? { sum: 0, count: 0 };
    sums.set(region, { sum: known.sum + rating, count: known.count + 1 });
  }
  return new Map([...sums].map(([region, { sum, count }]) => [region, sum / count]));
}

/** Every rating that is kept, by day. Days of which a tally is left have at most the first one of their month. */
export function feelings(history: History): readonly Feeling[] {
  return Object.entries(history.days).flatMap(([date, { checkIns = {}, tally }]) =>
    Object.values(checkIns).flatMap(({ ratings }) =>
      Object.entries(ratings).map(([region, rating]) => ({ date, region, rating, ...(tally && { thinned: true }) })),
    ),
  );
}
