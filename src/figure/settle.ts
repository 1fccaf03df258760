import { pointFrom, pointIn, type Frame } from './frame';
import { add, cross, dot, length, scale, subtract, turnedAround, unit, type Vector } from './vector';

/** What a place fixed to the trunk has to keep: a distance from a point, or its height along a direction. */
export type Tie =
  | { readonly point: Vector; readonly from: Vector; readonly far: number }
  | { readonly point: Vector; readonly along: Vector; readonly at: number };

/** A small move of the trunk: a shift, and a turn about the hips as axis times radians. */
export interface Move {
  readonly shift: Vector;
  readonly spin: Vector;
}

export const moved = (frame: Frame, { shift, spin }: Move): Frame => {
  const angle = (length(spin) * 180) / Math.PI;
  const at = add(frame.at, shift);
  if (angle < 1e-7) return { ...frame, at };
  const turned = (way: Vector): Vector => turnedAround(way, unit(spin), angle);
  return { at, x: turned(frame.x), y: turned(frame.y), z: turned(frame.z) };
};

/** A turn by a radian costs as much as this shift. */
const lever = 0.25;
const rounds = 12;
/** Damping, so that ties that nearly contradict each other do not throw the body about. */
const damping = 3e-4;
const closeEnough = 1e-6;

/**
 * The smallest move of the trunk after which every tie holds: Gauss–Newton steps of least norm. `trunk` is where the points of
 * the ties are now. Ties that contradict each other are met half-way.
 */
export function settled(trunk: Frame, ties: readonly Tie[]): Frame {
  const places = ties.map(({ point }) => pointIn(trunk, point));
  let frame = trunk;
  for (let round = 0; round < rounds; round++) {
    const points = places.map((place) => pointFrom(frame, place));
    const normals = ties.map((tie, index) =>
      'far' in tie ? unit(subtract(points[index] as Vector, tie.from)) : tie.along,
    );
    const missing = ties.map((tie, index) => {
      const point = points[index] as Vector;
      return 'far' in tie ? tie.far - length(subtract(point, tie.from)) : tie.at - dot(tie.along, point);
    });
    if (missing.every((gap) => Math.abs(gap) < closeEnough)) break;
    const arms = normals.map((normal, index) =>
      scale(cross(subtract(points[index] as Vector, frame.at), normal), 1 / lever),
    );
    const pull = solveLinear(
      normals.map((one, row) =>
        normals.map(
          (two, column) =>
            dot(one, two) + dot(arms[row] as Vector, arms[column] as Vector) + (row === column ? damping : 0),
        ),
      ),
      missing,
    );
    const sum = (ways: readonly Vector[]): Vector =>
      ways.reduce((total, way, index) => add(total, scale(way, pull[index] ?? 0)), [0, 0, 0]);
    frame = moved(frame, { shift: sum(normals), spin: scale(sum(arms), 1 / lever) });
  }
  return frame;
}

/** Gauss elimination with pivots. */
function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  const value = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let step = 0; step < size; step++) {
    let best = step;
    for (let row = step + 1; row < size; row++)
      if (Math.abs(value(row, step)) > Math.abs(value(best, step))) best = row;
    [rows[step], rows[best]] = [rows[best] ?? [], rows[step] ?? []];
    for (let row = step + 1; row < size; row++) {
      const share = value(row, step) / value(step, step);
      rows[row] = (rows[row] ?? []).map((entry, column) => entry - share * value(step, column));
    }
  }
  const result: number[] = Array<number>(size).fill(0);
  for (let step = size - 1; step >= 0; step--) {
    let sum = value(step, size);
    for (let column = step + 1; column < size; column++) sum -= value(step, column) * (result[column] ?? 0);
    result[step] = sum / value(step, step);
  }
  return result;
}
