import * as l10n from '@vscode/l10n';
import type { Segment } from '../core/routine';
import { positionAt, type RunningBreak } from '../core/runningBreak';
import type { Instant } from '../core/time';
import { timeline } from '../core/timeline';
import type { Movement } from '../movements/movement';
import { patternOf } from '../movements/pacedBreathing';
import type { Playhead, RoutineView, SegmentView } from '../protocol/messages';
import { safetyFacts } from '../care/safety';

export type FindMovement = (id: string) => Movement | undefined;

export function playheadAt(running: RunningBreak, now: Instant): Playhead {
  return { position: positionAt(running, now), playing: running.since !== null };
}

/** Everything the player needs to show a running break, words in the person's language. */
export function routineView(running: RunningBreak, find: FindMovement, now: Instant): RoutineView {
  const items = running.routine.items.map((item) => find(item.movement));
  // Segments count items by index, and an unknown movement has no segments: leaving it out must not shift the others.
  const known = items.flatMap((movement, index) => (movement ? [{ movement, index }] : []));
  const shift = new Map(known.map(({ index }, place) => [index, place]));
  return {
    type: 'routine',
    kind: running.kind,
    ...(known.length === 1 && known.every(({ movement }) => patternOf(movement.id)) ? { breathing: true } : {}),
    items: known.map(({ movement }) => ({
      id: movement.id,
      name: movement.name(),
      why: movement.why(),
      care: movement.care(),
      mirrored: movement.mirrored,
      ...(movement.firstSide ? { firstSide: movement.firstSide } : {}),
      figure: movement.figure,
    })),
    segments: timeline(running.routine, find).map((segment) => segmentView(segment, find, shift)),
    length: running.routine.length,
    playhead: playheadAt(running, now),
    safety: safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] })),
  };
}

function segmentView(segment: Segment, find: FindMovement, shift: ReadonlyMap<number, number>): SegmentView {
  const { cue, side, rep, reps, fromPose, toPose, breath, start, length } = segment;
  const item = shift.get(segment.item) ?? -1;
  const words = segmentWords(segment, find(segment.movement));
  return { cue, item, ...(side ? { side } : {}), rep, reps, fromPose, toPose, breath, start, length, words };
}

function segmentWords(segment: Segment, movement: Movement | undefined): string {
  if (!movement) return l10n.t('The rest is yours: stand up, look far away, have some water.');
  if (segment.cue !== 'ready') return movement.parts[segment.part]?.cycle[segment.phase]?.words() ?? '';
  if (segment.side === undefined || segment.side === (movement.firstSide ?? 'left')) return movement.leadIn();
  return segment.side === 'left' ? l10n.t('Now the left side') : l10n.t('Now the right side');
}
