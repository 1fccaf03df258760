import { across, add, distance, scale, subtract, unit, type Vector } from './vector';

export interface TwoBones {
  readonly middle: Vector;
  readonly end: Vector;
}

/** The way from root to end of two bones whose joint is bent by `degrees`. */
export const spanOf = (upper: number, lower: number, degrees: number): number =>
  Math.sqrt(upper * upper + lower * lower + 2 * upper * lower * Math.cos((degrees * Math.PI) / 180));

/**
 * Elbow or knee between a root and a target: two bones of fixed length, the joint pointing towards `pole`. A target out of
 * reach is approached along the line to it, with the joint bent by at least `leastBend` and at most `mostBend` degrees.
 */
export function reach(
  root: Vector,
  target: Vector,
  pole: Vector,
  upper: number,
  lower: number,
  leastBend: number,
  mostBend: number,
): TwoBones {
  const span = (bend: number): number => spanOf(upper, lower, bend);
  const far = Math.min(span(leastBend), Math.max(span(mostBend), distance(root, target)));
  const along = unit(subtract(target, root));
  const foot = (upper * upper - lower * lower + far * far) / (2 * far);
  const height = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const middle = add(add(root, scale(along, foot)), scale(across(pole, along), height));
  return { middle, end: add(root, scale(along, far)) };
}
