import { checkInRegions, mean, type CheckInRegion } from './checkIn';
import type { CheckIn } from './history';
import type { Instant } from './time';

const day = 24 * 60 * 60_000;

/** Nothing is learned from less than a week, nor from what is long past; ours. */
const learnAfter = 7 * day;
const remember = 14 * day;
const leastCheckIns = 3;
/** Points of ten on average from which a region is worth favouring; ours. */
const soreFrom = 3;
/** More than two favourites are none. */
const mostRegions = 2;

/** Those of the check-in's regions that movements are made for. */
const movable: readonly CheckInRegion[] = checkInRegions.filter((region) => region !== 'wrists' && region !== 'eyes');

/**
 * The regions that movements should favour, sorest first: what the person's own check-ins of the last two weeks say, once there is a
 * week of them. Empty: no favourites.
 */
export function soreRegions(checkIns: readonly CheckIn[], now: Instant): readonly string[] {
  const known = checkIns.filter(({ at }) => at <= now);
  const lately = known.filter(({ at }) => at >= now - remember);
  const oldest = Math.min(...known.map(({ at }) => at));
  if (lately.length < leastCheckIns || now - oldest < learnAfter) return [];
  return movable
    .map((region) => ({ region, soreness: mean(lately.flatMap(({ ratings }) => ratings[region] ?? [])) }))
    .filter(({ soreness }) => soreness >= soreFrom)
    .toSorted((a, b) => b.soreness - a.soreness)
    .slice(0, mostRegions)
    .map(({ region }) => region);
}
