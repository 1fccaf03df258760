import type { Prop } from '../../../src/figure/script';
import type { Vector } from '../../../src/figure/vector';

/** A block whose edges are rounded; a round bar is one that is long in one direction only. Lengths in stature. */
export interface Solid {
  readonly name: string;
  readonly middle: Vector;
  /** Half its size without the rounding. */
  readonly half: Vector;
  readonly round: number;
}

/** How far a point is from a solid's surface; inside it is negative. */
export function distanceTo({ middle, half, round }: Solid, point: Vector): number {
  const beyond = point.map((value, axis) => Math.abs(value - (middle[axis] ?? 0)) - (half[axis] ?? 0));
  const outside = Math.hypot(...beyond.map((value) => Math.max(0, value)));
  return outside + Math.min(0, Math.max(...beyond)) - round;
}

const seat: Solid = { name: 'seat', middle: [0, 0.223, 0.005], half: [0.125, 0, 0.12], round: 0.013 };
const backrest: readonly Solid[] = [
  { name: 'backrest', middle: [0, 0.44, -0.1325], half: [0.1, 0.05, 0.0025], round: 0.014 },
  ...[0.1, -0.1].map((x): Solid => ({
    name: 'post of the backrest',
    middle: [x, 0.307, -0.12],
    half: [0, 0.083, 0.009],
    round: 0.009,
  })),
];

/** What no part of the body may pass through, as it is drawn; floor and wall, which have no end, are not among them. */
export function solidsOf(prop: Prop): readonly Solid[] {
  switch (prop.kind) {
    case 'stool':
      return [seat];
    case 'chair':
      return [seat, ...backrest];
    case 'bar':
      return [
        { name: 'bar', middle: [0, prop.y, prop.z], half: [0.3, 0, 0], round: 0.012 },
        ...[0.3, -0.3].map((x): Solid => ({
          name: 'post of the bar',
          middle: [x, prop.y / 2, prop.z],
          half: [0, prop.y / 2, 0],
          round: 0.011,
        })),
      ];
    case 'box':
      return [
        {
          name: 'box',
          middle: [0, prop.height / 2, prop.z],
          half: [0.124, prop.height / 2 - 0.006, 0.094],
          round: 0.006,
        },
      ];
    case 'roller':
      return [{ name: 'roller', middle: prop.at, half: [0.11, 0, 0], round: 0.043 }];
    default:
      return [];
  }
}
