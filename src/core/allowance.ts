import { isNamedIn } from './forms';
import type { Plannable } from './routine';

/** What the person's settings, body and room leave to choose from. Plain data. */
export interface Allowance {
  readonly places: readonly string[];
  readonly equipment: readonly string[];
  /** Regions to work on; empty for all. */
  readonly focus: readonly string[];
  readonly exclude: readonly string[];
  readonly level: number;
  /** Movements that hurt, with all their forms, or single forms: left out until the person allows them again. */
  readonly hurts: readonly string[];
  /** What cannot be done where the person is now. */
  readonly notHere: { readonly places: readonly string[]; readonly movements: readonly string[] };
}

/** What hides a movement, in the order in which a person would rather let go of it. */
export const hidingOrder = ['notHere', 'focus', 'places', 'level', 'exclude', 'equipment', 'hurts'] as const;

export type HiddenBy = (typeof hidingOrder)[number];

/** Whether a movement works on a region the person asked for. */
export function isInFocus(plannable: Plannable, focus: readonly string[]): boolean {
  return focus.length === 0 || plannable.regions.some((region) => focus.includes(region));
}

/** Everything that keeps a movement out; empty when it is allowed. */
export function hiddenBy(plannable: Plannable, allowance: Allowance): readonly HiddenBy[] {
  const { places, notHere } = allowance;
  const allowedPlaces = plannable.places.filter((place) => places.includes(place));
  const possible = plannable.places.some((place) => !notHere.places.includes(place));
  const both = allowedPlaces.some((place) => !notHere.places.includes(place));
  const hides: Record<HiddenBy, boolean> = {
    notHere: notHere.movements.includes(plannable.id) || (allowedPlaces.length > 0 ? !both : !possible),
    focus: !isInFocus(plannable, allowance.focus),
    places: allowedPlaces.length === 0,
    level: plannable.level > allowance.level,
    exclude: isNamedIn(allowance.exclude, plannable.id),
    equipment: !(plannable.equipment ?? []).every((thing) => allowance.equipment.includes(thing)),
    hurts: isNamedIn(allowance.hurts, plannable.id),
  };
  return hidingOrder.filter((reason) => hides[reason]);
}

export function isAllowed(plannable: Plannable, allowance: Allowance): boolean {
  return hiddenBy(plannable, allowance).length === 0;
}

/** Where a movement can be done now, its own first choice first. */
export function placesFor(plannable: Plannable, allowance: Allowance): readonly string[] {
  const { places, notHere } = allowance;
  return plannable.places.filter((place) => places.includes(place) && !notHere.places.includes(place));
}

/** Gentle enough to begin with. */
export const isGentle = (plannable: Plannable): boolean => plannable.effort !== 'strength';

/** A movement of the head and neck above all; at most two of them make a routine. */
export const isNeckMove = (plannable: Plannable): boolean => plannable.regions[0] === 'neck';

/** The most neck moves in a routine, and so in a row (movement-evidence §8.11). */
export const mostNeckMoves = 2;
