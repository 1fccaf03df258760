import { bent, pointFrom, type Bend, type Frame } from './frame';
import { headAxes, lengths } from './proportions';
import type { Pose } from './script';
import { add, scale } from './vector';

/** The trunk and neck of one moment: frames along a smooth curve from the hips up. */
export interface Spine {
  readonly pelvis: Frame;
  /** Between lumbar and thoracic spine, for its directions only: turned by all of the lumbar bend, at the pelvis. */
  readonly waist: Frame;
  /** Frames every `step` from `lowest` (below the hips) to the shoulder line. */
  readonly stations: readonly Frame[];
  /** At the shoulder line, turned with the ribs. */
  readonly ribs: Frame;
  /** Along the neck, from the shoulder line to the head joint. */
  readonly neck: readonly Frame[];
  /** At the middle of the head. */
  readonly head: Frame;
}

export const lowest = -0.04;
export const step = 0.008;

/** Heights above the hips over which each part of the spine takes its bend. */
const lumbarRange = [0.05, 0.16] as const;
const thoraxRange = [0.14, 0.27] as const;

function smoothly(height: number, [low, high]: readonly [number, number]): number {
  const share = Math.min(1, Math.max(0, (height - low) / (high - low)));
  return share * share * (3 - 2 * share);
}

/** Above a placed pelvis, the spine as a chain of short steps, each turned a little against the one below, so that it bends and twists without a kink. */
export function solveSpine(pose: Pose, pelvis: Frame): Spine {
  const turnedAt = (height: number): Frame =>
    bent(
      bent(pelvis, pose.lumbar ?? {}, smoothly(height, lumbarRange)),
      pose.thorax ?? {},
      smoothly(height, thoraxRange),
    );
  const stations: Frame[] = [];
  let at = pointFrom(pelvis, [0, lowest, 0]);
  const count = Math.round((lengths.trunk - lowest) / step);
  for (let index = 0; index <= count; index++) {
    const frame = turnedAt(lowest + index * step);
    stations.push({ ...frame, at });
    at = add(at, scale(frame.y, step));
  }
  const ribs = stations[count] ?? pelvis;
  const lean = { bend: leaning + (pose.glide ?? 0) };
  const neck = solveNeck(ribs, lean, pose.neck ?? {});
  const top = neck[neck.length - 1] ?? ribs;
  const head = bent(top, lean, -1);
  return {
    pelvis,
    waist: bent(pelvis, pose.lumbar ?? {}),
    stations,
    ribs,
    neck,
    head: { ...head, at: pointFrom(head, [0, headAxes[1] * 0.86, 0.012]) },
  };
}

/** Degrees by which the neck leans ahead of the ribs at rest. */
const leaning = 12;
const neckSteps = 8;

function solveNeck(ribs: Frame, lean: Bend, bend: Bend): Frame[] {
  const rooted = { ...bent(ribs, lean), at: pointFrom(ribs, [0, -0.01, -0.014]) };
  const frames: Frame[] = [];
  let at = rooted.at;
  for (let index = 0; index <= neckSteps; index++) {
    const frame = bent(rooted, bend, index / neckSteps);
    frames.push({ ...frame, at });
    at = add(at, scale(frame.y, (lengths.neck + 0.01) / neckSteps));
  }
  return frames;
}
