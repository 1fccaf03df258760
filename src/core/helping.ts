import type { Plannable, RoutineItem } from './routine';
import { itemLength } from './timeline';
import type { Duration } from './time';

/** A movement with the dose it gets in a routine. */
export interface Helping {
  readonly plannable: Plannable;
  readonly item: RoutineItem;
  readonly length: Duration;
}

type Reps = Plannable['parts'][number]['reps'];

const withReps = (plannable: Plannable, pick: (reps: Reps) => number): RoutineItem => ({
  movement: plannable.id,
  reps: plannable.parts.map((part) => pick(part.reps)),
});

export function helping(plannable: Plannable, item: RoutineItem): Helping {
  return { plannable, item, length: itemLength(item, plannable) };
}

export const leastHelping = (plannable: Plannable): Helping =>
  helping(
    plannable,
    withReps(plannable, (reps) => reps.least),
  );

/** The recommended dose. */
export function usualHelping(plannable: Plannable): Helping {
  const item = withReps(plannable, (reps) => reps.use);
  return helping(plannable, plannable.sets ? { ...item, sets: plannable.sets.use } : item);
}

/**
 * What can be done in a break too short for anything's least dose: one repetition a side of the first part, then of the next, and
 * round again until the least dose is reached; each with its holds from the shortest to the longest.
 */
export function tastes(plannable: Plannable): readonly Helping[] {
  const { id, parts } = plannable;
  const found: Helping[] = [];
  const reps = parts.map(() => 0);
  for (let round = 1; parts.some((part) => part.reps.least >= round); round += 1) {
    for (const [index, part] of parts.entries()) {
      if (part.reps.least < round) continue;
      reps[index] = round;
      found.push(...withHolds(helping(plannable, { movement: id, reps: [...reps] })));
    }
  }
  return found;
}

/** One set of the recommended repetitions, or as many of them as fit in `room`; `undefined` if not even the least do. */
export function firstHelping(plannable: Plannable, room: Duration): Helping | undefined {
  let best: Helping | undefined = leastHelping(plannable);
  if (best.length > room) return undefined;
  for (let next: Helping | undefined = best; next && next.length <= room; next = moreReps('use')(next)) best = next;
  return best;
}

type Step = (from: Helping) => Helping | undefined;

const moreReps =
  (upTo: 'use' | 'most'): Step =>
  ({ plannable, item }) => {
    const reps = item.reps.map((count, part) =>
      Math.max(count, Math.min(count + 1, plannable.parts[part]?.reps[upTo] ?? 0)),
    );
    return reps.some((count, part) => count !== item.reps[part]) ? helping(plannable, { ...item, reps }) : undefined;
  };

const moreSets =
  (upTo: 'use' | 'most'): Step =>
  ({ plannable, item }) => {
    const sets = (item.sets ?? 1) + 1;
    return sets <= (plannable.sets?.[upTo] ?? 1) ? helping(plannable, { ...item, sets }) : undefined;
  };

const longerHolds: Step = ({ plannable, item }) => {
  const longer = (item.longerHolds ?? 0) + 1;
  return longer <= mostLonger(plannable) ? helping(plannable, { ...item, longerHolds: longer }) : undefined;
};

/** The helping with its holds as they are, and each second longer that they may be. */
function withHolds(from: Helping): Helping[] {
  const longer = longerHolds(from);
  return longer ? [from, ...withHolds(longer)] : [from];
}

function mostLonger(plannable: Plannable): number {
  const phases = plannable.parts.flatMap((part) => part.cycle);
  return Math.max(0, ...phases.map((phase) => Math.floor((phase.longest ?? 0) - phase.seconds)));
}

/** How helpings grow when there is time left: to the recommended dose first, to the most a source allows last. */
const growth: readonly Step[] = [moreReps('use'), moreSets('use'), longerHolds, moreReps('most'), moreSets('most')];

/** The helpings grown evenly, as far as `room` goes. */
export function grown(helpings: readonly Helping[], room: Duration): readonly Helping[] {
  const result = [...helpings];
  let left = room - total(helpings);
  for (const step of growth) {
    for (let grew = true; grew;) {
      grew = false;
      for (const [index, before] of result.entries()) {
        const after = step(before);
        if (!after || after.length - before.length > left) continue;
        left -= after.length - before.length;
        result[index] = after;
        grew = true;
      }
    }
  }
  return result;
}

export function total(helpings: readonly Helping[]): Duration {
  return helpings.reduce((sum, { length }) => sum + length, 0);
}

/** Every dose from the least to the most a source allows, no longer than `room`, shortest first, one of each length. */
export function allHelpings(plannable: Plannable, room: Duration): readonly Helping[] {
  const byLength = new Map<Duration, Helping>();
  for (let sets: Helping | undefined = leastHelping(plannable); sets; sets = moreSets('most')(sets)) {
    for (let holds: Helping | undefined = sets; holds && holds.length <= room; holds = longerHolds(holds)) {
      for (let reps: Helping | undefined = holds; reps && reps.length <= room; reps = moreReps('most')(reps)) {
        if (!byLength.has(reps.length)) byLength.set(reps.length, reps);
      }
    }
  }
  return [...byLength.values()].toSorted((a, b) => a.length - b.length);
}

/** The longest dose a source allows. */
export function mostHelping(plannable: Plannable): Helping {
  const item = withReps(plannable, (reps) => reps.most);
  return helping(plannable, { ...item, sets: plannable.sets?.most ?? 1, longerHolds: mostLonger(plannable) });
}

/** The item as it is stored, with its length. */
export const asItem = ({ item, length }: Helping): RoutineItem => ({ ...item, length });
