import { hiddenBy, isAllowed, isGentle, isNeckMove, mostNeckMoves, placesFor } from './allowance';
import { isSameMovement, baseOf } from './forms';
import { firstHelping, leastHelping, total, type Helping } from './helping';
import { choose } from './planner';
import { candidatesFor, type PlanRequest } from './planRequest';
import { inPlayingOrder } from './playingOrder';
import type { Plannable, Playing, Routine } from './routine';
import { joined, splitAt } from './routineSplit';
import type { FindPlannable } from './timeline';

/**
 * The routine without the item at `index`, and without what is still to come but hurts or cannot be done here: "Not now", "I
 * can't do this here", "This hurts". What is wanted most fits in instead, or the others grow. What was played stays as it is, an item cut
 * off in its middle goes, and the break still ends when it would have. `position` goes back to where the next item begins.
 */
export function withoutItem(
  playing: Playing,
  index: number,
  request: PlanRequest,
  catalogue: readonly Plannable[],
): Playing {
  const find = findIn(catalogue);
  const gone = playing.routine.items[index]?.movement;
  // What was chosen in spite of the settings, as a warm-up or by the person, stays.
  const stays = ({ plannable }: Helping): boolean =>
    plannable.id !== gone && !hiddenBy(plannable, request).some((reason) => reason === 'hurts' || reason === 'notHere');
  const split = splitAt(playing, index, stays, find);
  if (!split) return playing;

  const rest = split.rest.filter(stays);
  const at = split.rest.findIndex((entry) => !stays(entry));
  const used = new Set(playing.routine.items.map(({ movement }) => baseOf(movement)));
  const { first: _, notFirst: __, ...open } = request;
  const candidates = candidatesFor(open, catalogue).filter(({ id }) => !used.has(baseOf(id)));
  const beside = [...split.done, ...rest].map(({ plannable }) => plannable);
  const instead = choose(open, candidates, split.room - total(rest), beside);
  const order = inPlayingOrder(
    instead.map(({ plannable }) => plannable),
    open,
  );
  const added = order.flatMap((plannable) => instead.find((entry) => entry.plannable === plannable) ?? []);
  return joined(playing, split, rest.toSpliced(Math.max(0, at), 0, ...added));
}

/**
 * The routine with another movement at `index`, the easier or harder neighbour the person asked for; those after it give way if
 * they must, and if even that is too little the break gets longer by what is missing. `undefined` where `neighboursAt` would not
 * offer it, or the item is over.
 */
export function swapItem(
  playing: Playing,
  index: number,
  movement: string,
  request: PlanRequest,
  catalogue: readonly Plannable[],
): Playing | undefined {
  const find = findIn(catalogue);
  const wanted = find(movement);
  const gone = playing.routine.items[index]?.movement;
  if (!wanted || !gone || !canSwap(playing.routine, index, wanted, request, find)) return undefined;
  const split = splitAt(playing, index, ({ plannable }) => plannable.id !== gone, find);
  const at = split?.rest.findIndex(({ plannable }) => plannable.id === gone) ?? -1;
  if (!split || at < 0) return undefined;

  const others = split.rest.toSpliced(at, 1);
  for (let keep = others.length; keep >= at; keep -= 1) {
    const kept = others.slice(0, keep);
    const swapped = firstHelping(wanted, split.room - total(kept));
    if (swapped) return joined(playing, split, kept.toSpliced(at, 0, swapped));
  }
  return joined(playing, split, others.slice(0, at).concat(leastHelping(wanted)));
}

/**
 * The easier and the harder neighbour of the item at `index` that could take its place, by id; where the easier one cannot be
 * done here, the next easier one. A step towards the harder is never left out.
 */
export function neighboursAt(
  routine: Routine,
  index: number,
  request: PlanRequest,
  catalogue: readonly Plannable[],
): { readonly easier?: string; readonly harder?: string } {
  const find = findIn(catalogue);
  const own = find(routine.items[index]?.movement ?? '');
  const possible = (id: string | undefined): id is string => {
    const plannable = id === undefined ? undefined : find(id);
    return plannable !== undefined && canSwap(routine, index, plannable, request, find);
  };
  let easier = own?.easier;
  for (let left = catalogue.length; left > 0 && easier !== undefined && !possible(easier); left -= 1)
    easier = find(easier)?.easier;
  return {
    ...(possible(easier) ? { easier } : {}),
    ...(possible(own?.harder) ? { harder: own.harder } : {}),
  };
}

/** Asking for it outweighs level and focus, but not pain, a missing place or thing, or a cold start. */
function canSwap(
  routine: Routine,
  index: number,
  plannable: Plannable,
  request: PlanRequest,
  find: FindPlannable,
): boolean {
  const others = routine.items.toSpliced(index, 1).flatMap(({ movement }) => find(movement) ?? []);
  const before = routine.items.slice(0, index).flatMap(({ movement }) => find(movement) ?? []);
  const own = find(routine.items[index]?.movement ?? '');
  // Who chose to begin with strength may begin with less of it.
  const eases = own !== undefined && !isGentle(own) && plannable.level <= own.level;
  return (
    isAllowed(plannable, { ...request, level: Infinity, focus: [] }) &&
    placesFor(plannable, request).length > 0 &&
    !others.some(({ id }) => isSameMovement(id, plannable.id)) &&
    (isGentle(plannable) || before.some(isGentle) || eases) &&
    (!isNeckMove(plannable) || others.filter(isNeckMove).length < mostNeckMoves)
  );
}

const findIn =
  (catalogue: readonly Plannable[]): FindPlannable =>
  (id) =>
    catalogue.find((plannable) => plannable.id === id);
