import type { BodySide } from './body';
import { footOf } from './foot';
import { handOf } from './hand';
import type { Limb } from './limb';
import type { Ball } from './outline';
import { chain, filled, hullsOfBalls, partOf, type Part } from './part';
import { radii } from './proportions';
import { between, distance, type Vector } from './vector';

type Tone = 'near' | 'far';

/** A limb as two parts, and what closes the gap at the joint once both are painted. */
export interface LimbParts {
  readonly upper: Part;
  readonly lower: Part;
  /** Fills over the joint: towards the upper bone, and towards the lower. */
  readonly joint: { readonly overUpper: Ball[]; readonly overLower: Ball[] };
}

const along = (from: Vector, to: Vector, radiiAt: readonly (readonly [number, number])[]): Ball[] =>
  radiiAt.map(([share, radius]) => ({ at: between(from, to, share), radius }));

const ballBetween = (a: Ball, b: Ball, share: number): Ball => ({
  at: between(a.at, b.at, share),
  radius: a.radius + (b.radius - a.radius) * share,
});

const spread = (balls: readonly Ball[]): Ball[] =>
  balls.slice(1).flatMap((ball, index) => filled(balls[index] ?? ball, ball, 3));

/** The stretch of a chain between two shares of its length, counted along the straight bone. */
function slice(balls: readonly Ball[], from: number, to: number): Ball[] {
  const [first, last] = [balls[0], balls[balls.length - 1]];
  if (!first || !last) return [];
  const whole = distance(first.at, last.at);
  const shares = balls.map(({ at }) => distance(first.at, at) / whole);
  return balls.slice(1).flatMap((ball, index) => {
    const before = balls[index] ?? ball;
    const [low, high] = [shares[index] ?? 0, shares[index + 1] ?? 1];
    const [start, end] = [Math.max(from, low), Math.min(to, high)];
    if (start >= end) return [];
    return [start, end].map((share) => ballBetween(before, ball, (share - low) / (high - low)));
  });
}

function limbParts(
  name: string,
  tone: Tone,
  limb: Limb,
  upper: Ball[],
  lower: Ball[],
  end: Ball[][],
  joint: number,
): LimbParts {
  const middle = { at: limb.middle, radius: joint };
  return {
    upper: {
      ...partOf(`${name}Upper`, tone, chain(upper), spread(upper)),
      ends: middle,
      gap: (look, grow) => hullsOfBalls(chain(slice(upper, 0.34, 0.84)), look, grow),
    },
    lower: {
      ...partOf(`${name}Lower`, tone, [...chain(lower), ...end], [...spread(lower), ...end.flat()]),
      gap: (look, grow) => hullsOfBalls([...chain(slice(lower, 0.16, 1)), ...end], look, grow),
    },
    joint: {
      overUpper: slice(upper, 0.72, 1),
      overLower: slice(lower, 0, 0.26),
    },
  };
}

export function armParts({ arm }: BodySide, side: 1 | -1, tone: Tone): LimbParts {
  const upper = along(arm.root, arm.middle, [
    [0, radii.shoulder],
    [0.35, radii.upperArm],
    [1, radii.elbow],
  ]);
  const lower = along(arm.middle, arm.end, [
    [0, radii.elbow],
    [0.28, radii.forearm],
    [1, radii.wrist],
  ]);
  return limbParts(side === 1 ? 'leftArm' : 'rightArm', tone, arm, upper, lower, handOf(arm, side), radii.elbow);
}

export function legParts({ leg }: BodySide, side: 1 | -1, tone: Tone): LimbParts {
  const upper = along(leg.root, leg.middle, [
    [0, radii.hip],
    [0.35, radii.thigh],
    [0.8, radii.knee * 1.04],
    [1, radii.knee],
  ]);
  const lower = along(leg.middle, leg.end, [
    [0, radii.knee],
    [0.3, radii.calf],
    [0.62, radii.calf * 0.82],
    [1, radii.ankle],
  ]);
  return limbParts(side === 1 ? 'leftLeg' : 'rightLeg', tone, leg, upper, lower, footOf(leg), radii.knee);
}
