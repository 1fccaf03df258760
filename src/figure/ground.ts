import type { Body } from './body';
import { ellipseOf, hullOf, type Point } from './outline';
import type { Prop } from './script';
import type { Vector } from './vector';
import type { Look } from './view';

/** A soft-edged place to stand: one flat shape on the floor under feet and seat, so that nothing floats. */
export function groundOutline(body: Body, props: readonly Prop[], look: Look): Point[] {
  const disc = (at: Vector, radius: number): Point[] =>
    ellipseOf(
      [at[0], 0, at[2]],
      [
        [radius, 0, 0],
        [0, 0, radius],
      ],
      look,
      0,
    );
  const feet = [body.left.leg, body.right.leg]
    .filter(({ end }) => end[1] < 0.06)
    .map(({ end, tip }) => disc([end[0] + tip[0] * 0.04, 0, end[2] + tip[2] * 0.04], 0.1));
  const seats = props.flatMap((prop) => (prop.kind === 'wall' ? [] : [disc([0, 0, 0], 0.2)]));
  return hullOf([...feet, ...seats].flat());
}
