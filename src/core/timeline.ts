import type { Side } from './kinds';
import type { Plannable, Routine, RoutineItem, Segment } from './routine';
import { second, type Duration } from './time';

/** Time to settle on the other side. */
const switchSeconds = 4;

export type FindPlannable = (id: string) => Plannable | undefined;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const startPose = 'start';

/** One item of a routine as segments that begin at 0. */
export function itemTimeline(item: RoutineItem, index: number, plannable: Plannable): readonly Segment[] {
  const segments: Segment[] = [];
  let start: Duration = 0;
  let pose = startPose;

  const add = (part: Omit<Segment, 'item' | 'movement' | 'start' | 'fromPose'>): void => {
    segments.push({ ...part, item: index, movement: item.movement, start, fromPose: pose });
    start += part.length;
    pose = part.toPose;
  };

  const firstSide = plannable.firstSide ?? 'left';
  const sides: readonly (Side | undefined)[] = plannable.mirrored ? [firstSide, otherSide(firstSide)] : [undefined];
  for (const [turn, side] of sides.entries()) {
    const sided = side ? { side } : {};
    const length = (turn === 0 ? plannable.leadInSeconds : switchSeconds) * second;
    pose = startPose;
    add({ ...sided, cue: 'ready', part: -1, phase: -1, rep: 0, reps: 0, toPose: startPose, breath: 'easy', length });
    for (const [partIndex, part] of plannable.parts.entries()) {
      const reps = item.reps[partIndex] ?? 0;
      for (let rep = 1; rep <= reps; rep += 1) {
        for (const [phaseIndex, phase] of part.cycle.entries()) {
          const { cue, breath, pose: toPose } = phase;
          add({
            ...sided,
            cue,
            part: partIndex,
            phase: phaseIndex,
            rep,
            reps,
            toPose,
            breath,
            length: phase.seconds * second,
          });
        }
      }
    }
  }
  return segments;
}

/** How long an item takes, both sides and getting ready included. */
export function itemLength(item: RoutineItem, plannable: Plannable): Duration {
  const last = itemTimeline(item, 0, plannable).at(-1);
  return last ? last.start + last.length : 0;
}

/**
 * The whole routine as segments without gaps from 0 to its length. Items whose movement is unknown (a newer version's) and what
 * would run over the length are left out; what is left at the end is free time.
 */
export function timeline(routine: Routine, find: FindPlannable): readonly Segment[] {
  const segments: Segment[] = [];
  let start: Duration = 0;
  for (const [index, item] of routine.items.entries()) {
    const plannable = find(item.movement);
    if (!plannable || start + itemLength(item, plannable) > routine.length) continue;
    for (const segment of itemTimeline(item, index, plannable))
      segments.push({ ...segment, start: start + segment.start });
    start += itemLength(item, plannable);
  }
  const left = routine.length - start;
  if (left > 0) segments.push({ ...freeTime, start, length: left });
  return segments;
}

const freeTime: Omit<Segment, 'start' | 'length'> = {
  cue: 'free',
  item: -1,
  movement: '',
  part: -1,
  phase: -1,
  rep: 0,
  reps: 0,
  fromPose: startPose,
  toPose: startPose,
  breath: 'easy',
};

/** Where *next* goes: the start of the next movement, side or free time after `position`. */
export function nextStop(segments: readonly Segment[], position: Duration, length: Duration): Duration {
  return stops(segments).find((stop) => stop > position) ?? length;
}

/** Where *back* goes: the start of what is playing, or of the one before if it has only just begun. */
export function previousStop(segments: readonly Segment[], position: Duration): Duration {
  return stops(segments).findLast((stop) => stop < position - 2 * second) ?? 0;
}

function stops(segments: readonly Segment[]): readonly Duration[] {
  return segments
    .filter((segment) => segment.cue === 'ready' || segment.cue === 'free')
    .map((segment) => segment.start);
}
