import { checkInsOf } from '../core/checkIn';
import { daysSinceDone, doneOn, firstDoneOn } from '../core/doses';
import { dayRecord, type History } from '../core/history';
import type { BreakKind } from '../core/kinds';
import { nothingLeftOut, notHereOn, type LeftOut } from '../core/leftOut';
import { dayBefore, localDay } from '../core/localDay';
import { planRoutine, type Plan } from '../core/planner';
import type { PlanRequest } from '../core/planRequest';
import type { Plannable } from '../core/routine';
import type { Settings } from '../core/settings';
import { soreRegions } from '../core/soreRegions';
import type { Duration, Instant } from '../core/time';

export interface BreakWish {
  readonly kind: BreakKind;
  /** The movement to begin with. */
  readonly first?: string | undefined;
  /** Where it is not the one in the settings. */
  readonly length?: Duration | undefined;
}

/** The routine for a break now. Changes with the day and with each break, not in between: what is suggested is what is played. */
export function planBreak(
  wish: BreakWish,
  catalogue: readonly Plannable[],
  history: History,
  settings: Settings,
  now: Instant,
  leftOut: LeftOut = nothingLeftOut,
): Plan {
  return planRoutine(planRequest(wish, catalogue, history, settings, now, leftOut), catalogue);
}

/** What a routine now depends on; also for changing one that is under way. */
export function planRequest(
  wish: BreakWish,
  catalogue: readonly Plannable[],
  history: History,
  settings: Settings,
  now: Instant,
  leftOut: LeftOut = nothingLeftOut,
): PlanRequest {
  const today = localDay(now, settings.dayStartsAt);
  const breaksToday = Object.keys(dayRecord(history, today).breaks).length;
  const begun = firstDoneOn(history, today) !== undefined;
  const notFirst = begun ? undefined : firstDoneOn(history, dayBefore(today));
  const daysSince = daysSinceDone(history, today);
  const doneToday = doneOn(history, today);
  return {
    kind: wish.kind,
    length: wish.length ?? (wish.kind === 'long' ? settings.longLength : settings.shortLength),
    seed: Number(today.replaceAll('-', '')) * 100 + breaksToday,
    ...(wish.first === undefined ? {} : { first: wish.first }),
    ...(notFirst === undefined ? {} : { notFirst }),
    places: settings.places,
    equipment: equipmentAtHand(settings.places, catalogue, [...Object.keys(daysSince), ...Object.keys(doneToday)]),
    focus: settings.focus,
    favour: soreRegions(checkInsOf(history), now),
    exclude: settings.exclude,
    level: settings.level,
    hurts: leftOut.hurts,
    notHere: notHereOn(leftOut, today),
    doneToday,
    daysSince,
  };
}

/**
 * Who chose the floor or a bar has what belongs to it. A roller, a ball or a chair that neither rolls nor tilts is only counted on
 * once the person has picked a movement with it: most office chairs have castors.
 */
function equipmentAtHand(
  places: readonly string[],
  catalogue: readonly Plannable[],
  done: readonly string[],
): readonly string[] {
  const withPlaces = [
    ...(places.includes('floor') ? ['mat', 'cushion'] : []),
    ...(places.includes('bar') ? ['bar', 'box'] : []),
  ];
  const used = catalogue.filter(({ id }) => done.includes(id)).flatMap(({ equipment }) => equipment ?? []);
  return [...new Set([...withPlaces, ...used])];
}
