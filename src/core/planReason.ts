import { hiddenBy, hidingOrder, isGentle, type HiddenBy } from './allowance';
import { isNamedIn, timesInAnyForm } from './forms';
import { isRested, type PlanRequest } from './planRequest';
import type { Plannable } from './routine';

/** Why a routine is as it is, for the editor to put into words. */
export type PlanReason =
  /** The person's own choice leads it. */
  | { readonly kind: 'picked'; readonly movement: string }
  /** Made for the regions the person works on. */
  | { readonly kind: 'focus'; readonly regions: readonly string[] }
  /** Today lacks these, while others have been done. */
  | { readonly kind: 'lacking'; readonly movements: readonly string[] }
  /** Begins otherwise than yesterday. */
  | { readonly kind: 'variety' }
  /** Nothing is known yet: something gentle for the upper back. */
  | { readonly kind: 'gentle' }
  /** The break is shorter than any least dose: one repetition of this, or a few. */
  | { readonly kind: 'taste' | 'tastes'; readonly movement: string }
  /** Empty: no movement is as short as the break; this one is the shortest. */
  | { readonly kind: 'tooShort'; readonly nearest: string }
  /** Empty: the settings leave nothing to begin with. `nearest` would come back with the least change, to `hiddenBy`. */
  | { readonly kind: 'nothing'; readonly hiddenBy: readonly HiddenBy[]; readonly nearest?: string };

/** Why the movements of a routine were chosen. */
export function reasonFor(plannables: readonly Plannable[], request: PlanRequest): PlanReason {
  if (request.first !== undefined && plannables.some(({ id }) => id === request.first)) {
    return { kind: 'picked', movement: request.first };
  }
  const undone = plannables.filter(({ id }) => timesInAnyForm(request.doneToday, id) === 0);
  if (Object.keys(request.doneToday).length > 0 && undone.length > 0) {
    return { kind: 'lacking', movements: undone.slice(0, 2).map(({ id }) => id) };
  }
  const worked = plannables.flatMap(({ regions }) => regions);
  const regions = request.focus.filter((region) => worked.includes(region));
  if (regions.length > 0) return { kind: 'focus', regions };
  return request.notFirst === undefined ? { kind: 'gentle' } : { kind: 'variety' };
}

/** What to say when nothing gentle is left; never offers what hurts. */
export function nothingLeft(request: PlanRequest, catalogue: readonly Plannable[]): PlanReason {
  const cost = (plannable: Plannable): number =>
    hiddenBy(plannable, request).reduce((sum, reason) => sum + 10 + hidingOrder.indexOf(reason), 0);
  const open = catalogue.filter(
    (plannable) => isGentle(plannable) && isRested(plannable, request) && !isNamedIn(request.hurts, plannable.id),
  );
  const [nearest] = open.toSorted((a, b) => cost(a) - cost(b) || a.level - b.level);
  return nearest
    ? { kind: 'nothing', hiddenBy: hiddenBy(nearest, request), nearest: nearest.id }
    : { kind: 'nothing', hiddenBy: ['hurts'] };
}
