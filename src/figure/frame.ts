import { add, dot, scale, subtract, type Vector } from './vector';

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

export const directionFrom = ({ x, y, z }: Frame, [right, up, ahead]: Vector): Vector => [
  x[0] * right + y[0] * up + z[0] * ahead,
  x[1] * right + y[1] * up + z[1] * ahead,
  x[2] * right + y[2] * up + z[2] * ahead,
];

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
  const [forward, aside, round] = [bend.bend ?? 0, -(bend.side ?? 0), bend.turn ?? 0].map(
    (degrees) => (degrees * share * Math.PI) / 180,
  ) as [number, number, number];
  if (forward === 0 && aside === 0 && round === 0) return frame;
  const [cosine, sine] = [Math.cos(round), Math.sin(round)];
  const [cosineAside, sineAside] = [Math.cos(aside), Math.sin(aside)];
  const [cosineForward, sineForward] = [Math.cos(forward), Math.sin(forward)];
  /** A direction that has been bent forward, now leant and turned. */
  const turned = (x: number, y: number, z: number): Vector => {
    const [across, up] = [x * cosineAside - y * sineAside, x * sineAside + y * cosineAside];
    return directionFrom(frame, [across * cosine + z * sine, up, z * cosine - across * sine]);
  };
  return {
    at: frame.at,
    x: turned(1, 0, 0),
    y: turned(0, cosineForward, sineForward),
    z: turned(0, -sineForward, cosineForward),
  };
}
