import type { Side } from './kinds';
import type { Plannable, PlannablePhase, Routine, RoutineItem, Segment } from './routine';
import { second, type Duration } from './time';

/** Seconds to settle on the other side, where a movement does not ask for more. */
const switchSeconds = 4;

/** A rest is between repetitions; after the last one, seconds to come to stillness and read on are enough. */
const settleSeconds = 5;

const changeSideSeconds = (plannable: Plannable): number => plannable.changeSideSeconds ?? switchSeconds;

export type FindPlannable = (id: string) => Plannable | undefined;

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const startPose = 'start';

/** What segments have in common in which nothing is asked for. */
const still = { part: -1, phase: -1, rep: 0, reps: 0, toPose: startPose, breath: 'easy' } as const;

/** One item of a routine as segments that begin at 0. */
export function itemTimeline(item: RoutineItem, index: number, plannable: Plannable): readonly Segment[] {
  const segments: Segment[] = [];
  const sets = item.sets ?? 1;
  let start: Duration = 0;
  let pose = startPose;
  let set = 1;

  const add = (part: Omit<Segment, 'item' | 'movement' | 'start' | 'fromPose' | 'set' | 'sets'>): void => {
    segments.push({ ...part, item: index, movement: item.movement, start, fromPose: pose, set, sets });
    start += part.length;
    pose = part.toPose;
  };

  for (; set <= sets; set += 1) {
    if (set > 1) add({ ...still, cue: 'rest', length: (plannable.sets?.restSeconds ?? 0) * second });
    for (const [turn, side] of sidesOf(plannable).entries()) {
      const sided = side ? { side } : {};
      pose = startPose;
      add({
        ...still,
        ...sided,
        cue: 'ready',
        length: (turn === 0 ? plannable.leadInSeconds : changeSideSeconds(plannable)) * second,
      });
      for (const [partIndex, part] of plannable.parts.entries()) {
        const reps = item.reps[partIndex] ?? 0;
        for (let rep = 1; rep <= reps; rep += 1) {
          const last = rep === reps && partIndex === lastPart(item);
          for (const [phaseIndex, phase] of part.cycle.entries()) {
            const { cue, breath, pose: toPose } = phase;
            const atEnd = last && phaseIndex === part.cycle.length - 1;
            const length = (phaseSeconds(phase, item) - (atEnd ? needlessRest(phase) : 0)) * second;
            add({ ...sided, cue, part: partIndex, phase: phaseIndex, rep, reps, toPose, breath, length });
          }
        }
      }
    }
  }
  return segments;
}

function sidesOf(plannable: Plannable): readonly (Side | undefined)[] {
  const first = plannable.firstSide ?? 'left';
  return plannable.mirrored ? [first, otherSide(first)] : [undefined];
}

function phaseSeconds(phase: PlannablePhase, item: RoutineItem): number {
  return Math.max(phase.seconds, Math.min(phase.seconds + (item.longerHolds ?? 0), phase.longest ?? 0));
}

const lastPart = (item: RoutineItem): number => item.reps.findLastIndex((reps) => reps > 0);

/** Seconds of a rest that nothing follows. */
const needlessRest = (phase: PlannablePhase | undefined): number =>
  phase?.cue === 'rest' ? Math.max(0, phase.seconds - settleSeconds) : 0;

/** How long an item takes: both sides, getting ready, all sets and the rests between them. */
export function itemLength(item: RoutineItem, plannable: Plannable): Duration {
  let side = 0;
  for (const [index, part] of plannable.parts.entries()) {
    const cycle = part.cycle.reduce((sum, phase) => sum + phaseSeconds(phase, item), 0);
    side += (item.reps[index] ?? 0) * cycle;
  }
  side -= needlessRest(plannable.parts[lastPart(item)]?.cycle.at(-1));
  const sets = item.sets ?? 1;
  const set = plannable.leadInSeconds + side + (plannable.mirrored ? changeSideSeconds(plannable) + side : 0);
  // Whole milliseconds: lengths are added up and compared.
  return Math.round((sets * set + (sets - 1) * (plannable.sets?.restSeconds ?? 0)) * second);
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
  ...still,
  cue: 'free',
  item: -1,
  movement: '',
  set: 0,
  sets: 0,
  fromPose: startPose,
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
