import type { Body } from './body';
import { outward, pointFrom, world, type Frame } from './frame';
import { dotOf, hullPath, polygonPath, type Point } from './outline';
import type { Arrow } from './script';
import type { Look } from './view';

/** Half thickness of the line and size of the head, in hundredths of stature. */
const thickness = 0.8;
const headLength = 3.4;
const headWidth = 2.5;
const stepsPerSpan = 4;

/** A short curved arrow through its points, with a plain triangular head. */
export function arrowPath(arrow: Arrow, body: Body, look: Look): string {
  const line = arrowLine(arrow, body, look);
  const tip = line[line.length - 1] ?? [0, 0];
  let start = line.length - 1;
  const distanceToTip = (index: number): number => {
    const [x, y] = line[index] ?? tip;
    return Math.hypot(x - tip[0], y - tip[1]);
  };
  while (start > 0 && distanceToTip(start) < headLength) start--;
  const base = line[start] ?? tip;
  const far = Math.hypot(tip[0] - base[0], tip[1] - base[1]) || 1;
  const [dx, dy] = [(tip[0] - base[0]) / far, (tip[1] - base[1]) / far];
  const head: Point[] = [
    [base[0] - dy * headWidth, base[1] + dx * headWidth],
    [base[0] + dy * headWidth, base[1] - dx * headWidth],
    tip,
  ];
  return shaftPath(line.slice(0, start + 1)) + hullPath(head.map((point) => dotOf(point, 0.5)));
}

/** A line of even thickness, round at its beginning. */
function shaftPath(line: readonly Point[]): string {
  const beside = (index: number, side: 1 | -1): Point => {
    const [x, y] = line[index] ?? [0, 0];
    const [before, after] = [line[index - 1] ?? [x, y], line[index + 1] ?? [x, y]];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const far = Math.hypot(dx, dy) || 1;
    return [x - (dy / far) * thickness * side, y + (dx / far) * thickness * side];
  };
  const there = line.map((_, index) => beside(index, -1));
  const back = line.map((_, index) => beside(index, 1)).reverse();
  return polygonPath([...there, ...back]) + hullPath(line.slice(0, 1).map((point) => dotOf(point, thickness)));
}

/** The smooth line an arrow follows, in the picture. */
export function arrowLine(arrow: Arrow, body: Body, look: Look): Point[] {
  const frame = frameOf(arrow, body);
  return smooth(
    arrow.points.map((point): Point => {
      const { x, y } = look(pointFrom(frame, point));
      return [x, y];
    }),
  );
}

function frameOf(arrow: Arrow, body: Body): Frame {
  if (arrow.frame === 'world') return world;
  return outward(body.spine[arrow.frame], 1);
}

/** Catmull–Rom through the points. */
function smooth(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const line: Point[] = [at(0)];
  for (let span = 0; span < points.length - 1; span++) {
    const [a, b, c, d] = [at(span - 1), at(span), at(span + 1), at(span + 2)];
    for (let step = 1; step <= stepsPerSpan; step++) {
      const t = step / stepsPerSpan;
      const mix = (axis: 0 | 1): number =>
        b[axis] +
        0.5 *
          t *
          (c[axis] -
            a[axis] +
            t *
              (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis] + t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
      line.push([mix(0), mix(1)]);
    }
  }
  return line;
}
