import { directionFrom, outward, pointFrom, world, type Frame } from './frame';
import { reach } from './inverseKinematics';
import { directionOf, type Limb } from './limb';
import { halfWidths, lengths } from './proportions';
import type { FootContact, LegAngles } from './script';
import {
  across,
  add,
  between,
  betweenDirections,
  cross,
  scale,
  subtract,
  turnedAround,
  unit,
  type Vector,
} from './vector';

export interface LegGoal {
  readonly ankle: Vector;
  readonly knee: Vector;
  readonly toes: Vector;
  readonly sole: Vector;
}

/** Straightest and sharpest knee that is drawn (movement-evidence §2). */
const kneeRange = [1, 140] as const;

export const hipOf = (pelvis: Frame, side: 1 | -1): Vector => pointFrom(outward(pelvis, side), [halfWidths.hips, 0, 0]);

/** `pelvis` has x outward. */
export function goalFromFoot(pelvis: Frame, side: 1 | -1, foot: FootContact): LegGoal {
  const floor = outward(world, side);
  const turn = ((foot.turn ?? 7) * Math.PI) / 180;
  return {
    ankle: pointFrom(floor, [foot.stand[0], lengths.ankleHeight, foot.stand[1]]),
    knee: unit(directionFrom(pelvis, foot.knee ?? [0.1, 0, 1])),
    toes: directionFrom(floor, [Math.sin(turn), 0, Math.cos(turn)]),
    sole: [0, -1, 0],
  };
}

/** `pelvis` has x outward. */
export function goalFromLegAngles(hip: Vector, pelvis: Frame, leg: LegAngles): LegGoal {
  const { bone, fold } = directionOf(leg.raise, leg.plane, leg.rotation ?? 0, [0, 0, -1]);
  const angle = (Math.max(kneeRange[0], leg.knee) * Math.PI) / 180;
  const shank = add(scale(bone, Math.cos(angle)), scale(fold, Math.sin(angle)));
  const front = across(scale(fold, -1), shank);
  const toes = turnedAround(front, unit(cross(shank, front)), -(leg.ankle ?? 0));
  const ankle = add(scale(bone, lengths.thigh), scale(shank, lengths.shank));
  return {
    ankle: add(hip, directionFrom(pelvis, ankle)),
    knee: directionFrom(pelvis, scale(fold, -1)),
    toes: directionFrom(pelvis, toes),
    sole: directionFrom(pelvis, across(shank, toes)),
  };
}

export function betweenLegGoals(a: LegGoal, b: LegGoal, share: number): LegGoal {
  const toes = betweenDirections(a.toes, b.toes, share);
  return {
    ankle: between(a.ankle, b.ankle, share),
    knee: betweenDirections(a.knee, b.knee, share),
    toes,
    sole: across(betweenDirections(a.sole, b.sole, share), toes),
  };
}

export function solveLeg(hip: Vector, goal: LegGoal): Limb {
  const { middle, end } = reach(hip, goal.ankle, goal.knee, lengths.thigh, lengths.shank, ...kneeRange);
  return { root: hip, middle, end, tip: goal.toes, face: goal.sole, curl: 0, loaded: 0 };
}

/** What faces forward on a thigh: the way to the knee's front, seen from the line from hip to ankle. */
export const frontOfThigh = (leg: Limb): Vector =>
  across(subtract(leg.middle, between(leg.root, leg.end, 0.5)), unit(subtract(leg.middle, leg.root)));
