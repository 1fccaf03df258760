import { isAllowed, isGentle, placesFor } from './allowance';
import { helping, leastHelping, type Helping } from './helping';
import type { PlanRequest } from './planRequest';
import type { Plannable, Playing, Routine } from './routine';
import { joined, type Split } from './routineSplit';
import type { FindPlannable } from './timeline';

/**
 * The routine with a movement put in where it stands; what is playing begins anew after it. Nothing gives way: the break gets longer by
 * what its free time cannot hold. `undefined` where `isInsertable` says no.
 */
export function insertItem(
  playing: Playing,
  wanted: Plannable,
  request: PlanRequest,
  find: FindPlannable,
): Playing | undefined {
  if (!isInsertable(playing.routine, wanted, request, find)) return undefined;
  const split = splitNow(playing, find);
  const { routine, position } = joined(playing, split, [leastHelping(wanted), ...split.rest]);
  // What fills free time but for a few seconds would end the break early: somebody who asks for more gets no less.
  const left = playing.routine.length - playing.position;
  return { routine: { ...routine, length: Math.max(routine.length, position + left) }, position };
}

/**
 * Asking for it outweighs level and focus, but not pain or a missing place or thing, and it needs no warm-up. What is in the routine has its
 * turn there; a routine with something in it that is not for routines, breathing, stays as it is.
 */
export function isInsertable(routine: Routine, wanted: Plannable, request: PlanRequest, find: FindPlannable): boolean {
  return (
    isGentle(wanted) &&
    isAllowed(wanted, { ...request, level: Infinity, focus: [] }) &&
    placesFor(wanted, request).length > 0 &&
    routine.items.every(({ movement }) => movement !== wanted.id && find(movement) !== undefined)
  );
}

/** What is over, and what is playing or still to come. */
function splitNow({ routine, position }: Playing, find: FindPlannable): Split {
  const done: Helping[] = [];
  const rest: Helping[] = [];
  let from = 0;
  for (const item of routine.items) {
    const plannable = find(item.movement);
    if (!plannable) continue;
    const entry = helping(plannable, item);
    if (rest.length > 0 || from + entry.length > position) {
      rest.push(entry);
    } else {
      done.push(entry);
      from += entry.length;
    }
  }
  return { done, rest, from, room: routine.length - position, begunCold: false };
}
