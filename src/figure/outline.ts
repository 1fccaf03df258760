import type { Look } from './view';
import type { Vector } from './vector';

/** A ball in body space; a part of the body is the union of hulls of balls. Unit: stature. */
export interface Ball {
  readonly at: Vector;
  readonly radius: number;
}

/** A point of the picture. */
export type Point = readonly [number, number];

const corners = 22;
const circle: readonly Point[] = Array.from({ length: corners }, (_, index) => {
  const angle = (2 * Math.PI * index) / corners;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The outline of a ball: a circle in every view, `grow` hundredths of stature wider. */
export function circleOf(ball: Ball, look: Look, grow: number): Point[] {
  const { x, y } = look(ball.at);
  const radius = ball.radius * 100 + grow;
  return circle.map(([cosine, sine]) => [x + cosine * radius, y + sine * radius]);
}

const arcStep = Math.PI / 10;

/** The outline of two balls and all between them, same way round as `hullOf`. */
export function capsuleOf(a: Ball, b: Ball, look: Look, grow: number): Point[] {
  const [from, to] = [look(a.at), look(b.at)];
  const [large, small] = [a.radius * 100 + grow, b.radius * 100 + grow];
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  if (far <= Math.abs(large - small)) return circleOf(large > small ? a : b, look, grow);
  const heading = Math.atan2(to.y - from.y, to.x - from.x);
  const opening = Math.acos((large - small) / far);
  const outline: Point[] = [];
  const arc = (x: number, y: number, radius: number, start: number, end: number): void => {
    const count = Math.max(2, Math.ceil((end - start) / arcStep));
    for (let index = 0; index <= count; index++) {
      const angle = start + ((end - start) * index) / count;
      outline.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
    }
  };
  arc(from.x, from.y, large, heading + opening, heading + 2 * Math.PI - opening);
  arc(to.x, to.y, small, heading - opening, heading + opening);
  return outline;
}

/** The outline of a flat or full ellipsoid with these half axes, as projected. */
export function ellipseOf(at: Vector, axes: readonly Vector[], look: Look, grow: number): Point[] {
  const centre = look(at);
  let [xx, xy, yy] = [0, 0, 0];
  for (const axis of axes) {
    const tip = look([at[0] + axis[0], at[1] + axis[1], at[2] + axis[2]]);
    const [x, y] = [tip.x - centre.x, tip.y - centre.y];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return circle.map(([cosine, sine]) => {
    const reach = Math.sqrt(xx * cosine * cosine + 2 * xy * cosine * sine + yy * sine * sine) || 1;
    return [
      centre.x + (xx * cosine + xy * sine) / reach + cosine * grow,
      centre.y + (xy * cosine + yy * sine) / reach + sine * grow,
    ];
  });
}

/** The convex outline around points, always the same way round, so that overlapping outlines fill as one. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.slice().sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (run: readonly Point[]): Point[] => {
    const kept: Point[] = [];
    for (const point of run) {
      for (;;) {
        const [a, b] = [kept[kept.length - 2], kept[kept.length - 1]];
        if (!a || !b || (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        kept.pop();
      }
      kept.push(point);
    }
    kept.pop();
    return kept;
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

/** SVG path data of closed outlines. */
export const pathOf = (outlines: readonly (readonly Point[])[]): string =>
  outlines
    .filter((outline) => outline.length > 2)
    .map((outline) => `M${outline.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}Z`)
    .join('');
