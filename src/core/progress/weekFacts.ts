import { daysLater, type LocalDay } from '../localDay';
import type { StreakRules } from '../streakCount';
import { inBuckets, type Bucket } from './buckets';
import { weekStartOf } from './calendar';
import type { DayFigures } from './dayFigures';
import { weeklyGoal } from '../week';

/** Something true about a week, to be said in a sentence. Lengths in whole seconds. */
export type WeekFact =
  | { readonly about: 'taken'; readonly taken: number; readonly of: number }
  | { readonly about: 'natural'; readonly natural: number }
  | { readonly about: 'longest'; readonly longest: number; readonly before: number | undefined }
  | { readonly about: 'kept'; readonly kept: number; readonly goal: number }
  | { readonly about: 'coding'; readonly coding: number; readonly days: number };

export interface WeekReport {
  /** The last whole week, or the running one while there is nothing before it. */
  readonly which: 'last' | 'current';
  readonly start: LocalDay;
  /** At most three, the most telling first; none for a week without coding or breaks. */
  readonly facts: readonly WeekFact[];
}

const mostFacts = 3;
/** Lengths are said in minutes; less than one is not worth saying. */
const leastSaid = 60;

/** What can be said about the last week, or, in the first week of all, about this one so far. */
export function weekReport(
  days: readonly DayFigures[],
  today: LocalDay,
  startsOn: number,
  rules: StreakRules,
): WeekReport {
  const current = weekStartOf(today, startsOn);
  const from = daysLater(current, -14);
  const weeks = inBuckets(days, { from, to: today, bucket: 'week', startsOn }, rules);
  const [beforeLast, last, running] = weeks;
  const isFirst = days.every((day) => day.date >= current);
  const week = isFirst ? running : last;
  return {
    which: isFirst ? 'current' : 'last',
    start: week?.start ?? current,
    facts: week ? factsOf(week, isFirst ? undefined : beforeLast).slice(0, mostFacts) : [],
  };
}

function factsOf(week: Bucket, before: Bucket | undefined): readonly WeekFact[] {
  const facts: WeekFact[] = [];
  const of = week.taken + week.partial + week.skipped;
  if (of > 0) facts.push({ about: 'taken', taken: week.taken, of });
  if (week.longest >= leastSaid) {
    const earlier = before && before.longest >= leastSaid ? before.longest : undefined;
    facts.push({ about: 'longest', longest: week.longest, before: earlier });
  }
  if (week.kept > 0) facts.push({ about: 'kept', kept: week.kept, goal: weeklyGoal });
  if (week.natural > 0) facts.push({ about: 'natural', natural: week.natural });
  if (week.coding >= leastSaid) facts.push({ about: 'coding', coding: week.coding, days: week.days });
  return facts;
}
