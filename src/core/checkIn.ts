import type { CheckIn, History } from './history';
import type { Instant } from './time';

/** Where a person is asked how it feels. */
export const checkInRegions = ['neck', 'shoulders', 'upperBack', 'lowerBack', 'wrists', 'eyes'] as const;
export type CheckInRegion = (typeof checkInRegions)[number];

/** 0: nothing · 10: the worst there is. */
export type Ratings = CheckIn['ratings'];

/** A sign that outranks every rating: how soon somebody has to look at it. */
export type Flag = 'emergency' | 'today';

/**
 * What a check-in is answered with. `flag`: a red flag was ticked · `severeUpperBack`: strong pain between the shoulder blades, advice today
 * (movement-evidence §6) · `severe`: ask soon · `lasting`: a few weeks of it, ask somebody · `risen`: more than usual · `eased`: less than
 * usual · `first`, `apart`: nothing to compare with, ever or lately · `steady`: about as usual · `changed`: neither that nor worth a word.
 */
export type CheckInAnswer =
  | { readonly kind: 'flag'; readonly flag: Flag }
  | {
      readonly kind: 'severeUpperBack' | 'severe' | 'lasting' | 'risen' | 'eased';
      readonly regions: readonly CheckInRegion[];
    }
  | { readonly kind: 'first' | 'apart' | 'steady' | 'changed' };

const day = 24 * 60 * 60_000;

/** Points of ten. A change of 2 is what clinicians call noticeable; 3 leaves room for moods; ours. */
const noticeable = 3;
const small = 2;
const severeFrom = 8;
const sore = 4;
/** "Beyond a few weeks" (S1, S2). */
const lastingDays = 21;
const lastingCheckIns = 6;
const usualDays = 7;

/** Every check-in of a history, in no order. */
export const checkInsOf = (history: History): readonly CheckIn[] =>
  Object.values(history.days).flatMap(({ checkIns }) => Object.values(checkIns ?? {}));

/** What one region was rated in these check-ins, oldest first. */
const rated = (checkIns: readonly CheckIn[], region: CheckInRegion): readonly number[] =>
  checkIns.flatMap(({ ratings }) => ratings[region] ?? []);

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Answers a check-in, the gravest thing first. `earlier` are the check-ins before it, in any order. */
export function answerCheckIn(earlier: readonly CheckIn[], now: CheckIn, flags: readonly Flag[]): CheckInAnswer {
  if (flags.includes('emergency')) return { kind: 'flag', flag: 'emergency' };
  if (flags.includes('today')) return { kind: 'flag', flag: 'today' };
  const regions = (fits: (region: CheckInRegion, rating: number) => boolean): CheckInRegion[] =>
    checkInRegions.filter((region) => {
      const rating = now.ratings[region];
      return rating !== undefined && fits(region, rating);
    });

  const severe = regions((_, rating) => rating >= severeFrom);
  if (severe.includes('upperBack')) return { kind: 'severeUpperBack', regions: severe };
  if (severe.length > 0) return { kind: 'severe', regions: severe };

  const before = earlier.filter(({ at }) => at < now.at);
  const lasting = regions((region, rating) => rating >= sore && hasLasted(before, region, now.at));
  if (lasting.length > 0) return { kind: 'lasting', regions: lasting };

  const lately = before.filter(({ at }) => at >= now.at - usualDays * day);
  const changeOf = (region: CheckInRegion, rating: number): number => {
    const usual = rated(lately, region);
    return usual.length === 0 ? 0 : rating - mean(usual);
  };
  const risen = regions((region, rating) => rating >= sore && changeOf(region, rating) >= noticeable);
  if (risen.length > 0) return { kind: 'risen', regions: risen };
  const eased = regions((region, rating) => changeOf(region, rating) <= -noticeable);
  if (eased.length > 0) return { kind: 'eased', regions: eased };
  if (before.length === 0) return { kind: 'first' };
  if (lately.length === 0) return { kind: 'apart' };
  const changed = regions((region, rating) => Math.abs(changeOf(region, rating)) >= small);
  return { kind: changed.length === 0 ? 'steady' : 'changed' };
}

/** Sore on the whole since three weeks or longer, by enough check-ins to say so. */
function hasLasted(before: readonly CheckIn[], region: CheckInRegion, now: Instant): boolean {
  const told = before.filter(({ ratings }) => ratings[region] !== undefined);
  const since = told.filter(({ at }) => at >= now - 2 * lastingDays * day);
  const oldest = Math.min(...since.map(({ at }) => at));
  return since.length >= lastingCheckIns && now - oldest >= lastingDays * day && mean(rated(since, region)) >= sore;
}
