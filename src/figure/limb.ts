import { outward, type Frame } from './frame';
import { angleBetween, cross, dot, length, scale, subtract, turnedAround, unit, type Vector } from './vector';

/** An arm or a leg in space. */
export interface Limb {
  readonly root: Vector;
  /** Elbow or knee. */
  readonly middle: Vector;
  /** Wrist or ankle. */
  readonly end: Vector;
  /** Where fingers or toes point. */
  readonly tip: Vector;
  /** Where the palm or the sole looks. */
  readonly face: Vector;
  readonly curl: number;
  /** 1 where a hand leans on something, which lets the wrist bend further; 0 elsewhere. */
  readonly loaded: number;
}

/** Direction of a limb's upper bone, and the direction its joint folds towards, in a frame whose x points outward. */
export interface Direction {
  readonly bone: Vector;
  readonly fold: Vector;
}

/**
 * From anatomy to directions: `raise` away from hanging in a vertical `plane` (0 out to the side, 90 ahead), then `rotation`
 * about the bone, outward +. The fold direction is carried along the shortest way from hanging.
 */
export function directionOf(raise: number, plane: number, rotation: number, foldAtRest: Vector): Direction {
  const axis: Vector = [-Math.sin((plane * Math.PI) / 180), 0, Math.cos((plane * Math.PI) / 180)];
  const bone = turnedAround([0, -1, 0], axis, raise);
  return { bone, fold: turnedAround(turnedAround(foldAtRest, axis, raise), bone, -rotation) };
}

/** A frame fixed to a limb's upper bone: origin at the root, y up along the bone, z to its front, x outward. */
export function upperFrame(limb: Limb, side: 1 | -1, front: Vector): Frame {
  const y = unit(subtract(limb.root, limb.middle));
  const z = unit(subtract(front, scale(y, dot(front, y))));
  return outward({ at: limb.root, x: cross(y, z), y, z }, side);
}

/** Degrees at elbow or knee, 0 straight. */
export const foldOf = (limb: Limb): number =>
  angleBetween(subtract(limb.middle, limb.root), subtract(limb.end, limb.middle));

/** Lengths of upper and lower bone. */
export const bonesOf = (limb: Limb): readonly [number, number] => [
  length(subtract(limb.middle, limb.root)),
  length(subtract(limb.end, limb.middle)),
];
