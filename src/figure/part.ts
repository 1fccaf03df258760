import { circleOf, hullPath, type Ball } from './outline';
import type { Look } from './view';

/** A piece that is painted in one go: its path in a view, and balls that stand for its volume when parts are ordered. */
export interface Part {
  readonly name: string;
  readonly tone: 'near' | 'far' | 'prop' | 'propFar';
  readonly path: (look: Look) => string;
  readonly volume: readonly Ball[];
  /** What gets a gap around it, if not all of it: a limb has none at its joints, where it grows out of the body. */
  readonly gap?: (look: Look, grow: number) => string;
  /** Elbow or knee: where another part goes on. */
  readonly ends?: Ball;
  /** Drawn as a thin line in this view, because it would hide what is behind it. */
  readonly outlined?: (look: Look) => boolean;
}

export const hullOfBalls = (balls: readonly Ball[], look: Look, grow = 0): string =>
  hullPath(balls.map((ball) => circleOf(ball, look, grow)));

export const hullsOfBalls = (hulls: readonly (readonly Ball[])[], look: Look, grow = 0): string =>
  hulls.map((balls) => hullOfBalls(balls, look, grow)).join('');

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
  return { name, tone, path: (look) => hullsOfBalls(hulls, look), volume: volume ?? hulls.flat() };
}

/** Hulls of neighbours in a row of balls: a smooth tapered chain. */
export const chain = (balls: readonly Ball[]): Ball[][] =>
  balls.slice(1).map((ball, index) => [balls[index] ?? ball, ball]);
