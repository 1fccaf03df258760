import { directionFrom, outward, pointFrom, pointIn, world, type Frame } from './frame';
import { reach, spanOf } from './inverseKinematics';
import { directionOf, type Limb } from './limb';
import { lengths, palm, radii } from './proportions';
import type { ArmAngles, ArmContact, ForearmContact } from './script';
import {
  add,
  angleBetween,
  betweenDirections,
  cross,
  length,
  scale,
  subtract,
  turnedAround,
  unit,
  across,
  type Vector,
} from './vector';

/** What an arm is asked to do, in space: enough to solve the elbow. */
export interface ArmGoal {
  readonly wrist: Vector;
  readonly elbow: Vector;
  readonly fingers: Vector;
  readonly palm: Vector;
  readonly curl: number;
  readonly loaded: number;
}

/** Straightest and sharpest elbow that is drawn (movement-evidence §2). */
const elbowRange = [2, 148] as const;

/** Degrees a wrist may bend, freely and under load. */
export const mostWrist = (loaded: number): number => 60 + 20 * loaded;

/** `ribs` has x outward. */
export function goalFromAngles(shoulder: Vector, ribs: Frame, arm: ArmAngles): ArmGoal {
  const { bone, fold } = directionOf(arm.raise, arm.plane, arm.rotation ?? 0, [0, 0, 1]);
  const angle = (Math.max(elbowRange[0], arm.elbow) * Math.PI) / 180;
  const forearm = add(scale(bone, Math.cos(angle)), scale(fold, Math.sin(angle)));
  const inner = turnedAround(cross(bone, fold), forearm, arm.pronation ?? 0);
  const knuckles = cross(forearm, inner);
  const [fingers, face] = [forearm, inner].map((way) => turnedAround(way, knuckles, arm.wrist ?? 0)) as [
    Vector,
    Vector,
  ];
  const wrist = add(scale(bone, lengths.upperArm), scale(forearm, lengths.forearm));
  return {
    wrist: add(shoulder, directionFrom(ribs, wrist)),
    elbow: directionFrom(ribs, scale(fold, -1)),
    fingers: directionFrom(ribs, fingers),
    palm: directionFrom(ribs, face),
    curl: arm.curl ?? 24,
    loaded: 0,
  };
}

/** `surface` and `ribs` have x outward. The palm's middle lies on the touched point. */
export function goalFromContact(surface: Frame, ribs: Frame, arm: ArmContact): ArmGoal {
  const fingers = unit(directionFrom(surface, arm.fingers));
  const face = across(directionFrom(surface, arm.palm), fingers);
  const wrist = subtract(pointFrom(surface, arm.at), add(scale(fingers, palm.along), scale(face, palm.thickness)));
  return {
    wrist,
    elbow: unit(directionFrom(ribs, arm.elbow)),
    fingers,
    palm: face,
    curl: arm.curl ?? 12,
    loaded: arm.touch === 'world' ? 1 : 0,
  };
}

export const elbowOnFloor = (side: 1 | -1, { lean }: ForearmContact): Vector => [lean[0] * side, radii.elbow, lean[1]];

/** The forearm lies on the floor; the body is tied so that the upper arm ends in its elbow. */
export function goalFromForearm(shoulder: Vector, side: 1 | -1, arm: ForearmContact): ArmGoal {
  const elbow = elbowOnFloor(side, arm);
  const floor = outward(world, side);
  const fingers = unit(directionFrom(floor, arm.fingers ?? [0, 0, 1]));
  const drop = elbow[1] - radii.wrist;
  const wrist = add(elbow, scale(fingers, Math.sqrt(lengths.forearm ** 2 - drop ** 2)));
  return {
    wrist: [wrist[0], radii.wrist, wrist[2]],
    elbow: unit(subtract(elbow, shoulder)),
    fingers,
    palm: across(directionFrom(floor, arm.palm ?? [0, -1, 0]), fingers),
    curl: arm.curl ?? 12,
    loaded: 0,
  };
}

/** The way from shoulder to wrist that bends the elbow by `degrees`. */
export const armSpan = (degrees: number): number =>
  spanOf(lengths.upperArm, lengths.forearm, Math.min(elbowRange[1], Math.max(elbowRange[0], degrees)));

/** Between two goals: the wrist swings about the shoulder as the ribs see it, so that it clears the body in an arc. */
export function betweenGoals(a: ArmGoal, b: ArmGoal, shoulder: Vector, ribs: Frame, share: number): ArmGoal {
  const around = { ...outward(ribs, 1), at: shoulder };
  const [from, to] = [pointIn(around, a.wrist), pointIn(around, b.wrist)];
  const far = length(from) + (length(to) - length(from)) * share;
  const fingers = betweenDirections(a.fingers, b.fingers, share);
  return {
    wrist: pointFrom(around, scale(betweenDirections(from, to, share), far)),
    elbow: betweenDirections(a.elbow, b.elbow, share),
    fingers,
    palm: across(betweenDirections(a.palm, b.palm, share), fingers),
    curl: a.curl + (b.curl - a.curl) * share,
    loaded: a.loaded + (b.loaded - a.loaded) * share,
  };
}

export function solveArm(shoulder: Vector, goal: ArmGoal): Limb {
  const { middle, end } = reach(shoulder, goal.wrist, goal.elbow, lengths.upperArm, lengths.forearm, ...elbowRange);
  const forearm = unit(subtract(end, middle));
  const most = mostWrist(goal.loaded);
  const bend = angleBetween(forearm, goal.fingers);
  const tip = bend <= most ? goal.fingers : betweenDirections(forearm, goal.fingers, most / bend);
  return { root: shoulder, middle, end, tip, face: across(goal.palm, tip), curl: goal.curl, loaded: goal.loaded };
}
