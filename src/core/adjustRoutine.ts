import { isAllowed, isGentle, isNeckMove, mostNeckMoves, placesFor } from './allowance';
import { fits, windowAround } from './exactFit';
import { asItem, firstHelping, grown, helping, total, type Helping } from './helping';
import { choose } from './planner';
import { candidatesFor, type PlanRequest } from './planRequest';
import { inPlayingOrder } from './playingOrder';
import type { Plannable, Playing, Routine } from './routine';
import type { FindPlannable } from './timeline';
import type { Duration } from './time';

/** What is done with: the items played, and the one playing unless it goes. The rest may change. */
interface Split {
  readonly done: readonly Helping[];
  readonly rest: readonly Helping[];
  /** Where what comes next begins. */
  readonly from: Duration;
  /** Time left for it. */
  readonly room: Duration;
}

/**
 * The routine without the item at `index` and without whatever of the rest `request` no longer allows: "Not now", "I can't do
 * this here", "This hurts". What is wanted most fits in instead, or the others grow. What was played stays as it is, an item cut
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
  const stays = ({ plannable }: Helping): boolean => plannable.id !== gone && isAllowed(plannable, request);
  const split = splitAt(playing, index, stays, find);
  if (!split) return playing;

  const rest = split.rest.filter(stays);
  const at = split.rest.findIndex((entry) => !stays(entry));
  const used = new Set(playing.routine.items.map(({ movement }) => movement));
  const { first: _, notFirst: __, ...open } = request;
  const candidates = candidatesFor(open, catalogue).filter(({ id }) => !used.has(id));
  const kept = [...split.done, ...rest];
  const neckMoves = mostNeckMoves - kept.filter(({ plannable }) => isNeckMove(plannable)).length;
  const instead = choose(open, candidates, split.room - total(rest), Math.max(0, neckMoves));
  const order = inPlayingOrder(
    instead.map(({ plannable }) => plannable),
    open,
  );
  const added = order.flatMap((plannable) => instead.find((entry) => entry.plannable === plannable) ?? []);
  return joined(playing, split, warmedUp(split.done, rest.toSpliced(Math.max(0, at), 0, ...added)));
}

/**
 * The routine with another movement at `index`, the easier or harder neighbour the person asked for; those after it give way if
 * they must. `undefined` where the movement hurts, is there already, or does not fit.
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
    if (swapped) return joined(playing, split, warmedUp(split.done, kept.toSpliced(at, 0, swapped)));
  }
  return undefined;
}

/** The easier and the harder neighbour of the item at `index` that could take its place, by id. */
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
  return {
    ...(possible(own?.easier) ? { easier: own.easier } : {}),
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
  return (
    isAllowed(plannable, { ...request, level: Infinity, focus: [] }) &&
    placesFor(plannable, request).length > 0 &&
    !others.includes(plannable) &&
    (isGentle(plannable) || before.some(isGentle)) &&
    (!isNeckMove(plannable) || others.filter(isNeckMove).length < mostNeckMoves)
  );
}

const findIn =
  (catalogue: readonly Plannable[]): FindPlannable =>
  (id) =>
    catalogue.find((plannable) => plannable.id === id);

/** `undefined` when the item is over already and nothing that comes would change. */
function splitAt(
  { routine, position }: Playing,
  index: number,
  stays: (entry: Helping) => boolean,
  find: FindPlannable,
): Split | undefined {
  const done: Helping[] = [];
  const rest: Helping[] = [];
  let start: Duration = 0;
  let from: Duration | undefined;
  let room = 0;
  for (const [place, item] of routine.items.entries()) {
    const plannable = find(item.movement);
    if (!plannable) continue;
    const entry = helping(plannable, item);
    const end = start + entry.length;
    const over = end <= position || (start <= position && place !== index && stays(entry));
    if (over) {
      done.push(entry);
    } else {
      from ??= start;
      rest.push(entry);
    }
    if (from === start) room = routine.length - Math.max(position, start);
    start = end;
  }
  const changes = rest.some((entry) => !stays(entry));
  return from === undefined || !changes ? undefined : { done, rest, from, room };
}

/** Strength that has lost its warm-up goes too. */
function warmedUp(done: readonly Helping[], rest: readonly Helping[]): readonly Helping[] {
  let warm = done.some(({ plannable }) => isGentle(plannable));
  return rest.filter(({ plannable }) => {
    warm ||= isGentle(plannable);
    return warm;
  });
}

function joined({ routine, position }: Playing, { done, from, room }: Split, rest: readonly Helping[]): Playing {
  const fitted = grown(rest, room);
  const length = total(fitted);
  return {
    routine: {
      kind: routine.kind,
      items: [...done.map(({ item }) => item), ...fitted.map(asItem)],
      length: from + (fits(length, windowAround(room)) ? length : room),
    },
    position: Math.min(position, from),
  };
}
