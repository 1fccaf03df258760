import * as l10n from '@vscode/l10n';
import type { Segment } from '../core/routine';
import { positionAt, type RunningBreak } from '../core/runningBreak';
import { second, type Instant } from '../core/time';
import { timeline } from '../core/timeline';
import type { Movement, Phase } from '../movements/movement';
import { patternOf } from '../movements/pacedBreathing';
import type { Playhead, RoutineView, SegmentView } from '../protocol/views';
import { neighbours, type FindMovement, type Link, type Neighbours } from './findMovement';
import { safetyWords } from './safetyWords';

export function playheadAt(running: RunningBreak, now: Instant): Playhead {
  return { position: positionAt(running, now), playing: running.since !== null };
}

/** What else could be done in a running break. */
export interface OtherWays {
  /** Counts routine items. */
  readonly neighboursAt: (index: number) => Neighbours;
  /** Posture resets that can be put in. */
  readonly postures: readonly Link[];
}

/** Everything the player needs to show a running break, words in the person's language. */
export function routineView(
  running: RunningBreak,
  find: FindMovement,
  now: Instant,
  { neighboursAt, postures }: OtherWays,
  notice?: RoutineView['notice'],
): RoutineView {
  const items = running.routine.items.map((item) => find(item.movement));
  // Segments count items by index, and an unknown movement has no segments: leaving it out must not shift the others.
  const known = items.flatMap((movement, index) => (movement ? [{ movement, index }] : []));
  const shift = new Map(known.map(({ index }, place) => [index, place]));
  return {
    type: 'routine',
    kind: running.kind,
    ...(known.length === 1 && known.every(({ movement }) => patternOf(movement.id)) ? { breathing: true } : {}),
    items: known.map(({ movement, index }) => itemView(movement, neighboursAt(index), find)),
    segments: timeline(running.routine, find).map((segment) => segmentView(segment, find, shift)),
    postures: [...postures],
    length: running.routine.length,
    playhead: playheadAt(running, now),
    ...(notice ? { notice } : {}),
    safety: safetyWords(),
  };
}

function itemView(movement: Movement, possible: Neighbours, find: FindMovement): RoutineView['items'][number] {
  return {
    id: movement.id,
    name: movement.name(),
    care: movement.care(),
    mirrored: movement.mirrored,
    ...(movement.firstSide ? { firstSide: movement.firstSide } : {}),
    ...neighbours(possible, find),
  };
}

function segmentView(segment: Segment, find: FindMovement, shift: ReadonlyMap<number, number>): SegmentView {
  const { cue, side, rep, reps, set, sets, fromPose, toPose, breath, start, length } = segment;
  const movement = find(segment.movement);
  const breaths = breathsIn(movement?.parts[segment.part]?.cycle[segment.phase], length);
  return {
    cue,
    item: shift.get(segment.item) ?? -1,
    ...(side ? { side } : {}),
    rep,
    reps,
    ...(sets > 1 ? { set, sets } : {}),
    fromPose,
    toPose,
    breath,
    ...(breaths === undefined ? {} : { breaths }),
    start,
    length,
    words: segmentWords(segment, movement),
  };
}

/** Whole breaths in a hold that is counted in breaths; a hold that was made longer has more of the same pace. */
function breathsIn(phase: Phase | undefined, length: number): number | undefined {
  if (!phase?.breaths || phase.cue !== 'hold') return undefined;
  const pace = (phase.seconds * second) / phase.breaths;
  return Math.max(1, Math.round(length / pace));
}

function segmentWords(segment: Segment, movement: Movement | undefined): string {
  if (!movement) return l10n.t('The rest is yours: stand up, look far away, have some water.');
  if (segment.cue === 'rest' && segment.part < 0) return l10n.t('Rest before the next round.');
  if (segment.cue !== 'ready') return movement.parts[segment.part]?.cycle[segment.phase]?.words() ?? '';
  if (segment.side === undefined || segment.side === (movement.firstSide ?? 'left')) return movement.leadIn();
  return segment.side === 'left' ? l10n.t('Now the left side') : l10n.t('Now the right side');
}
