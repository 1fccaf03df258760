import type { Body, BodySide } from './body';
import { outward, pointFrom } from './frame';
import { earOf } from './head';
import { ellipseOf, hullPath, type Ball } from './outline';
import { hullOfBalls } from './part';
import { scale, type Vector } from './vector';
import type { Look } from './view';

/** How far a direction turns to the viewer, −1…1. */
const towardsViewer = (direction: Vector, look: Look): number => (look(direction).depth - look([0, 0, 0]).depth) / 100;

/** The ears that the viewer can see, as path data. */
export function earPaths({ spine: { head } }: Body, look: Look): string[] {
  return ([1, -1] as const)
    .filter((side) => towardsViewer(scale(head.x, side), look) > 0.3)
    .map((side) => {
      const { at, axes } = earOf(head, side);
      return hullPath([ellipseOf(at.at, [scale(at.z, axes[0]), scale(at.y, axes[1])], look)]);
    });
}

/** A shoulder blade as a rounded triangle that slides and tips with the girdle. */
function bladeOf({ girdle }: BodySide, body: Body, side: 1 | -1): Ball[] {
  const frame = { ...outward(body.spine.ribs, side), at: girdle.blade };
  return [
    { at: pointFrom(frame, [-0.021, 0.03, 0]), radius: 0.008 },
    { at: pointFrom(frame, [0.015, 0.033, 0]), radius: 0.009 },
    { at: pointFrom(frame, [-0.012, -0.046, 0]), radius: 0.008 },
  ];
}

/** The shoulder blades, to be drawn as thin outlines, if the viewer looks at the back. */
export function bladePaths(body: Body, look: Look): string[] {
  if (towardsViewer(scale(body.spine.ribs.z, -1), look) < 0.55) return [];
  return ([1, -1] as const).map((side) => {
    const balls = bladeOf(side === 1 ? body.left : body.right, body, side);
    return hullOfBalls(balls, look);
  });
}
