import type { BreakKind } from './kinds';
import type { Plannable, Routine, RoutineItem } from './routine';
import { seededOrder } from './seededOrder';
import { itemLength } from './timeline';
import type { Duration } from './time';

export interface PlanRequest {
  readonly kind: BreakKind;
  readonly length: Duration;
  /** The same seed and request give the same routine. */
  readonly seed: number;
  /** Begin with this movement, whatever else is chosen. */
  readonly first?: string;
  readonly places: readonly string[];
  /** Regions to favour; empty for all. */
  readonly focus: readonly string[];
  /** Regions that come first among what today has had equally often of; empty for none. */
  readonly favour?: readonly string[];
  readonly exclude: readonly string[];
  readonly level: number;
  readonly doneToday: (movement: string) => number;
}

/** A first helping is no larger than this share of the break, so that others find room. */
const mostShare = 0.6;

const effortOrder: readonly Plannable['effort'][] = ['mobility', 'stretch', 'strength'];

/**
 * Chooses movements that fit the break: only in the allowed places and levels, a gentle one to
 * begin with, then what today has had least of, both sides always. Repetitions grow from the recommended dose only when there is time left. What stays empty is free time.
 */
export function planRoutine(request: PlanRequest, catalogue: readonly Plannable[]): Routine {
  const candidates = inOrderOfNeed(request, catalogue);
  const chosen: Chosen[] = [];
  let left = request.length;

  for (const plannable of candidates) {
    // Strength comes after something gentle, never alone.
    if (plannable.effort === 'strength' && plannable.id !== request.first && chosen.length === 0) continue;
    const item = largestFit(plannable, Math.min(left, mostShare * request.length)) ?? largestFit(plannable, left);
    if (!item) continue;
    chosen.push({ plannable, item });
    left -= itemLength(item, plannable);
  }
  if (chosen.length === 0) chosen.push(...taste(candidates, request.length));
  for (const entry of chosen) {
    const room = left + itemLength(entry.item, entry.plannable);
    if (entry.item.reps.every((reps) => reps > 0)) entry.item = grown(entry.plannable, entry.item, room);
    left = room - itemLength(entry.item, entry.plannable);
  }

  const gentleFirst = chosen.toSorted((a, b) => rank(a.plannable, request) - rank(b.plannable, request));
  return { kind: request.kind, length: request.length, items: gentleFirst.map((entry) => entry.item) };
}

interface Chosen {
  readonly plannable: Plannable;
  item: RoutineItem;
}

/** For a break too short for anything's least dose: one repetition of the first gentle movement that fits. */
function taste(candidates: readonly Plannable[], length: Duration): readonly Chosen[] {
  for (const plannable of candidates) {
    const item = { movement: plannable.id, reps: plannable.parts.map((_, part) => (part === 0 ? 1 : 0)) };
    if (plannable.effort !== 'strength' && itemLength(item, plannable) <= length) return [{ plannable, item }];
  }
  return [];
}

function rank(plannable: Plannable, request: PlanRequest): number {
  return plannable.id === request.first ? -1 : effortOrder.indexOf(plannable.effort);
}

/** Whether the person's settings leave a movement in. */
export function isAllowed(
  plannable: Plannable,
  request: Pick<PlanRequest, 'places' | 'focus' | 'exclude' | 'level'>,
): boolean {
  return (
    plannable.level <= request.level &&
    !request.exclude.includes(plannable.id) &&
    plannable.places.some((place) => request.places.includes(place)) &&
    (request.focus.length === 0 || plannable.regions.some((region) => request.focus.includes(region)))
  );
}

function inOrderOfNeed(request: PlanRequest, catalogue: readonly Plannable[]): readonly Plannable[] {
  const first = catalogue.filter((plannable) => plannable.id === request.first);
  const allowed = catalogue.filter((plannable) => plannable.id !== request.first && isAllowed(plannable, request));
  const shuffled = seededOrder(allowed, request.seed);
  const wanted = (plannable: Plannable): number =>
    plannable.regions.some((region) => request.favour?.includes(region)) ? 0 : 1;
  const byNeed = shuffled.toSorted(
    (a, b) => request.doneToday(a.id) - request.doneToday(b.id) || wanted(a) - wanted(b),
  );
  const warmUp = byNeed.filter((plannable) => plannable.effort === 'mobility').slice(0, 1);
  return [...first, ...warmUp, ...byNeed.filter((plannable) => !warmUp.includes(plannable))];
}

/** The recommended dose if it fits in `room`, else as much as does; `undefined` if not even the least. */
function largestFit(plannable: Plannable, room: Duration): RoutineItem | undefined {
  const use = withReps(plannable, (reps) => reps.use);
  if (itemLength(use, plannable) <= room) return use;
  const least = withReps(plannable, (reps) => reps.least);
  return itemLength(least, plannable) <= room ? grown(plannable, least, room) : undefined;
}

/** Adds repetitions, a part at a time, up to the most that is recommended and fits in `room`. */
function grown(plannable: Plannable, item: RoutineItem, room: Duration): RoutineItem {
  let best = item;
  for (;;) {
    const next = {
      ...best,
      reps: best.reps.map((reps, part) => Math.min(reps + 1, plannable.parts[part]?.reps.most ?? reps)),
    };
    const same = next.reps.every((reps, part) => reps === best.reps[part]);
    if (same || itemLength(next, plannable) > room) return best;
    best = next;
  }
}

function withReps(plannable: Plannable, pick: (reps: Plannable['parts'][number]['reps']) => number): RoutineItem {
  return { movement: plannable.id, reps: plannable.parts.map((part) => pick(part.reps)) };
}
