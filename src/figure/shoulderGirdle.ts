import { outward, pointFrom, type Frame } from './frame';
import { halfWidths } from './proportions';
import type { Blade } from './script';
import type { Vector } from './vector';

/** Where the collar bone begins and where, at rest, it ends in the shoulder joint; in the ribs' frame, x outward. */
const collarBase: Vector = [0.016, -0.02, 0.03];
const shoulderAtRest: Vector = [halfWidths.shoulders, -0.012, -0.006];

/** A blade slides on the round of the ribs: the further out, the further ahead. */
const onRibs = (out: number): number => 0.016 - 0.06 * Math.sqrt(1 - (out / 0.1) ** 2);

export interface Girdle {
  readonly collar: Vector;
  readonly shoulder: Vector;
  /** Middle of the shoulder blade, on the back of the ribs. */
  readonly blade: Vector;
}

/** The collar bone swings on the breastbone and keeps its length; the shoulder goes up, down, back and ahead with it. */
export function solveGirdle(ribs: Frame, side: 1 | -1, { up = 0, back = 0 }: Blade): Girdle {
  const frame = outward(ribs, side);
  const [x, y, z] = [0, 1, 2].map((axis) => (shoulderAtRest[axis] ?? 0) - (collarBase[axis] ?? 0)) as [
    number,
    number,
    number,
  ];
  const raised = y + up;
  const drawn = z - back;
  const out = Math.sqrt(x * x + y * y + z * z - raised * raised - drawn * drawn);
  return {
    collar: pointFrom(frame, collarBase),
    shoulder: pointFrom(frame, [collarBase[0] + out, collarBase[1] + raised, collarBase[2] + drawn]),
    blade: pointFrom(frame, [0.054 - back, -0.075 + up, onRibs(0.054 - back)]),
  };
}
