import type { Body } from './body';
import { ellipseOf, type Oval } from './outline';
import { isSeat } from './props';
import type { Prop } from './script';
import type { Vector } from './vector';
import type { Look } from './view';

/** A soft-edged place to stand: one flat shape on the floor under feet and seat, so that nothing floats; a mat does without. */
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
  const onMat = props.some(({ kind }) => kind === 'mat');
  const feet = [body.left.leg, body.right.leg]
    .filter(({ end }) => end[1] < 0.06 && !onMat)
    .map(({ end, tip }) => disc([end[0] + tip[0] * 0.04, 0, end[2] + tip[2] * 0.04], 0.1));
  const seats = props.flatMap((prop) => (isSeat(prop) ? [disc([0, 0, 0], 0.2)] : []));
  return [...feet, ...seats];
}
