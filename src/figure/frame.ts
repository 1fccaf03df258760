import { add, dot, scale, subtract, turnedAround, type Vector } from './vector';

/** A place and three directions fixed to a part of the body. `x` points to the left, or outward for a frame made for one side. */
export interface Frame {
  readonly at: Vector;
  readonly x: Vector;
  readonly y: Vector;
  readonly z: Vector;
}

/** Degrees at one joint of the trunk or neck: `bend` forward, `side` and `turn` to the figure's left. */
export interface Bend {
  readonly bend?: number;
  readonly side?: number;
  readonly turn?: number;
}

export const world: Frame = { at: [0, 0, 0], x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };

export const directionFrom = (frame: Frame, local: Vector): Vector =>
  add(add(scale(frame.x, local[0]), scale(frame.y, local[1])), scale(frame.z, local[2]));

export const pointFrom = (frame: Frame, local: Vector): Vector => add(frame.at, directionFrom(frame, local));

/** A world point as the frame sees it. */
export const pointIn = (frame: Frame, point: Vector): Vector => {
  const way = subtract(point, frame.at);
  return [dot(way, frame.x), dot(way, frame.y), dot(way, frame.z)];
};

/** The frame for one side of the body, its x pointing outward. */
export const outward = (frame: Frame, side: 1 | -1): Frame =>
  side === 1 ? frame : { ...frame, x: scale(frame.x, -1) };

/** The frame turned within itself by `share` of a bend: forward, then sideways, then round. */
export function bent(frame: Frame, bend: Bend, share = 1): Frame {
  const local = (axis: Vector): Vector => {
    const forward = turnedAround(axis, [1, 0, 0], (bend.bend ?? 0) * share);
    const leaning = turnedAround(forward, [0, 0, 1], -(bend.side ?? 0) * share);
    return directionFrom(frame, turnedAround(leaning, [0, 1, 0], (bend.turn ?? 0) * share));
  };
  return { at: frame.at, x: local([1, 0, 0]), y: local([0, 1, 0]), z: local([0, 0, 1]) };
}
