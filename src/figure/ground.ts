import type { Body } from './body';
import { ellipseOf, type Oval } from './outline';
import type { Prop } from './script';
import type { Vector } from './vector';
import type { Look } from './view';

/** A soft-edged place to stand: one flat shape on the floor under feet and seat, so that nothing floats. */
export function groundOf(body: Body, props: readonly Prop[], look: Look): Oval[] {
  const disc = (at: Vector, radius: number): Oval =>
    ellipseOf(
      [at[0], 0, at[2]],
      [
        [radius, 0, 0],
        [0, 0, radius],
      ],
      look,
    );
  const feet = [body.left.leg, body.right.leg]
    .filter(({ end }) => end[1] < 0.06)
    .map(({ end, tip }) => disc([end[0] + tip[0] * 0.04, 0, end[2] + tip[2] * 0.04], 0.1));
  const seats = props.flatMap((prop) => (prop.kind === 'chair' || prop.kind === 'stool' ? [disc([0, 0, 0], 0.2)] : []));
  return [...feet, ...seats];
}
