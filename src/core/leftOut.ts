import { isNamedIn, baseOf } from './forms';
import type { LocalDay } from './localDay';
import type { Plannable } from './routine';

/** What the person said while moving. Plain data, to be stored. */
export interface LeftOut {
  /** Movements that hurt; left out until allowed again. */
  readonly hurts: readonly string[];
  /** What cannot be done where the person is; forgotten when the day is over. */
  readonly notHere: {
    readonly day: LocalDay;
    readonly places: readonly string[];
    readonly movements: readonly string[];
  } | null;
}

export const nothingLeftOut: LeftOut = { hurts: [], notHere: null };

/** "This hurts." */
export function withHurting(leftOut: LeftOut, movement: string): LeftOut {
  return leftOut.hurts.includes(movement) ? leftOut : { ...leftOut, hurts: [...leftOut.hurts, movement] };
}

/**
 * "I can't do this here." A wall, floor or bar that is needed is not there today; what needs only a chair or standing room does
 * not suit for a reason of its own, so only the movement is left out.
 */
export function withNotHere(leftOut: LeftOut, plannable: Plannable, day: LocalDay): LeftOut {
  const { places, movements } = notHereOn(leftOut, day);
  const missing = plannable.places.filter((place) => place !== 'chair' && place !== 'standing');
  const needsPlace = missing.length === plannable.places.length;
  return {
    ...leftOut,
    notHere: {
      day,
      places: needsPlace ? [...new Set([...places, ...missing])] : places,
      movements: needsPlace ? movements : [...new Set([...movements, plannable.id])],
    },
  };
}

/** Allows a movement again, for whatever reason it was left out; a form brings back the movement it belongs to. */
export function withAllowed(leftOut: LeftOut, plannable: Plannable): LeftOut {
  const { notHere } = leftOut;
  const { id } = plannable;
  const stays = (movement: string): boolean => movement !== id && movement !== baseOf(id);
  return {
    hurts: leftOut.hurts.filter(stays),
    notHere: notHere && {
      day: notHere.day,
      places: notHere.places.filter((place) => !plannable.places.includes(place)),
      movements: notHere.movements.filter(stays),
    },
  };
}

/** What cannot be done here on `day`. */
export function notHereOn(
  leftOut: LeftOut,
  day: LocalDay,
): { readonly places: readonly string[]; readonly movements: readonly string[] } {
  return leftOut.notHere?.day === day ? leftOut.notHere : { places: [], movements: [] };
}

/** The place is there again. */
export function withPlace(leftOut: LeftOut, place: string): LeftOut {
  const { notHere } = leftOut;
  if (!notHere) return leftOut;
  return { ...leftOut, notHere: { ...notHere, places: notHere.places.filter((other) => other !== place) } };
}

/** Whether this movement or form by itself is left out on `day`; its place may be besides. */
export function isLeftOut(leftOut: LeftOut, movement: string, day: LocalDay): boolean {
  return isNamedIn(leftOut.hurts, movement) || notHereOn(leftOut, day).movements.includes(movement);
}
