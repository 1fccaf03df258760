import { capsuleOf, circleOf, hullOf, type Ball, type Point } from './outline';
import type { Look } from './view';

/** A piece that is painted in one go: its outlines in a view, and balls that stand for its volume when parts are ordered. */
export interface Part {
  readonly name: string;
  readonly tone: 'near' | 'far' | 'prop' | 'propFar';
  readonly outlines: (look: Look, grow: number) => Point[][];
  readonly volume: readonly Ball[];
  /** Outlines that get a gap around them, if not all: a limb has none at its joints, where it grows out of the body. */
  readonly gaps?: (look: Look, grow: number) => Point[][];
}

export function hullOfBalls(balls: readonly Ball[], look: Look, grow: number): Point[] {
  const [a, b] = balls;
  if (a && b && balls.length === 2) return capsuleOf(a, b, look, grow);
  return hullOf(balls.flatMap((ball) => circleOf(ball, look, grow)));
}

/** Balls between two balls, close enough to stand for the hull of both. */
export function filled(a: Ball, b: Ball, count: number): Ball[] {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const mix = (axis: 0 | 1 | 2): number => a.at[axis] + (b.at[axis] - a.at[axis]) * share;
    return { at: [mix(0), mix(1), mix(2)], radius: a.radius + (b.radius - a.radius) * share };
  });
}

/** A part made of hulls of balls. */
export function partOf(
  name: string,
  tone: Part['tone'],
  hulls: readonly (readonly Ball[])[],
  volume?: readonly Ball[],
): Part {
  return {
    name,
    tone,
    outlines: (look, grow) => hulls.map((balls) => hullOfBalls(balls, look, grow)),
    volume: volume ?? hulls.flat(),
  };
}

/** Hulls of neighbours in a row of balls: a smooth tapered chain. */
export const chain = (balls: readonly Ball[]): Ball[][] =>
  balls.slice(1).map((ball, index) => [balls[index] ?? ball, ball]);
