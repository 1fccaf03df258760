import type { Look } from './view';
import type { Vector } from './vector';

/** A ball in body space; a part of the body is the union of hulls of balls. Unit: stature. */
export interface Ball {
  readonly at: Vector;
  readonly radius: number;
}

/** A point of the picture. */
export type Point = readonly [number, number];

/** A filled ellipse in the picture: its centre and the matrix of its half axes (xx = yy = r² and xy = 0 for a circle). */
export interface Oval {
  readonly x: number;
  readonly y: number;
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

/** The outline of a ball: a circle in every view, `grow` hundredths of stature wider. */
export function circleOf(ball: Ball, look: Look, grow = 0): Oval {
  const { x, y } = look(ball.at);
  const square = (ball.radius * 100 + grow) ** 2;
  return { x, y, xx: square, xy: 0, yy: square };
}

export const dotOf = ([x, y]: Point, radius: number): Oval => ({
  x,
  y,
  xx: radius * radius,
  xy: 0,
  yy: radius * radius,
});

/** The outline of a flat or full ellipsoid with these half axes, as projected. */
export function ellipseOf(at: Vector, axes: readonly Vector[], look: Look): Oval {
  const { x, y } = look(at);
  let [xx, xy, yy] = [0, 0, 0];
  for (const axis of axes) {
    const tip = look([at[0] + axis[0], at[1] + axis[1], at[2] + axis[2]]);
    xx += (tip.x - x) * (tip.x - x);
    xy += (tip.x - x) * (tip.y - y);
    yy += (tip.y - y) * (tip.y - y);
  }
  return { x, y, xx, xy, yy };
}

/** How far an oval reaches in a direction of the picture. */
const reachOf = ({ x, y, xx, xy, yy }: Oval, cosine: number, sine: number): number =>
  x * cosine + y * sine + Math.sqrt(xx * cosine * cosine + 2 * xy * cosine * sine + yy * sine * sine);

function rimAt({ x, y, xx, xy, yy }: Oval, angle: number): Point {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  const far = Math.sqrt(xx * cosine * cosine + 2 * xy * cosine * sine + yy * sine * sine) || 1;
  return [x + (xx * cosine + xy * sine) / far, y + (xy * cosine + yy * sine) / far];
}

const directions = 24;
const turn = (2 * Math.PI) / directions;
const compass = Array.from({ length: directions }, (_, index) => {
  const angle = index * turn;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** The direction between two others from which `next` reaches further than `held`. */
function handover(held: Oval, next: Oval, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let round = 0; round < 9; round++) {
    const middle = (low + high) / 2;
    const [cosine, sine] = [Math.cos(middle), Math.sin(middle)];
    if (reachOf(held, cosine, sine) > reachOf(next, cosine, sine)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function furthest(ovals: readonly Oval[], cosine: number, sine: number): Oval | undefined {
  let [best, most]: [Oval | undefined, number] = [undefined, -Infinity];
  for (const oval of ovals) {
    const reach = reachOf(oval, cosine, sine);
    if (reach > most) [best, most] = [oval, reach];
  }
  return best;
}

interface Run {
  readonly oval: Oval;
  readonly from: number;
  readonly to: number;
}

/** The ovals that reach furthest, in turn, once around. */
function runsAround(ovals: readonly Oval[]): Run[] {
  const ends: { oval: Oval; to: number }[] = [];
  const passOn = (held: Oval, next: Oval, from: number, to: number, depth: number): void => {
    const angle = handover(held, next, from, to);
    const third = furthest(ovals, Math.cos(angle), Math.sin(angle));
    if (!third || third === held || third === next || depth > 4) ends.push({ oval: held, to: angle });
    else {
      passOn(held, third, from, angle, depth + 1);
      passOn(third, next, angle, to, depth + 1);
    }
  };
  const start = furthest(ovals, 1, 0);
  let held = start;
  for (let index = 1; index <= directions; index++) {
    const next = index === directions ? start : furthest(ovals, ...(compass[index] ?? [1, 0]));
    if (held && next && next !== held) passOn(held, next, (index - 1) * turn, index * turn, 0);
    held = next;
  }
  const last = ends[ends.length - 1];
  if (!last) return held ? [{ oval: held, from: 0, to: 2 * Math.PI }] : [];
  return ends.map(({ oval, to }, index) => ({ oval, from: ends[index - 1]?.to ?? last.to - 2 * Math.PI, to }));
}

/** A tenth of a hundredth of stature: a third of a pixel in the largest picture. */
const short = (value: number): string => {
  const tenths = Math.round(value * 10);
  const size = Math.abs(tenths);
  const rest = size % 10;
  return `${tenths < 0 ? '-' : ''}${(size - rest) / 10}${rest === 0 ? '' : `.${rest}`}`;
};
const place = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** Longest piece of a round arc: near half a circle, a rounded end would move its middle. */
const longestArc = (150 * Math.PI) / 180;

function arcPath(oval: Oval, from: number, to: number): string {
  if ((to - from) * Math.sqrt(oval.xx + oval.yy) < 0.12) return '';
  const half = (oval.xx + oval.yy) / 2;
  const spread = Math.hypot((oval.xx - oval.yy) / 2, oval.xy);
  const [wide, high] = [Math.sqrt(half + spread), Math.sqrt(Math.max(0, half - spread))];
  const tilt = spread < 1e-6 ? 0 : (Math.atan2(2 * oval.xy, oval.xx - oval.yy) * 90) / Math.PI;
  const pieces = Math.ceil((to - from) / (high < wide * 0.4 ? Math.PI : longestArc));
  const shape = `A${short(wide)} ${short(high)} ${short(tilt)} 0 1 `;
  let path = '';
  for (let piece = 1; piece <= pieces; piece++)
    path += shape + place(rimAt(oval, from + ((to - from) * piece) / pieces));
  return path;
}

/** SVG path data of the convex outline around ovals, as arcs and lines; always the same way round, so that overlapping ones fill as one. */
export const hullPath = (ovals: readonly Oval[]): string =>
  runsAround(ovals)
    .map(({ oval, from, to }, index) => (index === 0 ? 'M' : 'L') + place(rimAt(oval, from)) + arcPath(oval, from, to))
    .join('') + 'Z';

/** SVG path data of a smooth tube through ovals, the way round of `hullPath`. */
export function tubePath(ovals: readonly Oval[]): string {
  const [first, last] = [ovals[0], ovals[ovals.length - 1]];
  if (!first || !last) return '';
  const beside = (side: 1 | -1): Point[] =>
    ovals.map((oval, index) => {
      const [before, after] = [ovals[index - 1] ?? oval, ovals[index + 1] ?? oval];
      return rimAt(oval, Math.atan2(after.y - before.y, after.x - before.x) + (side * Math.PI) / 2);
    });
  const [up, down] = [beside(-1), beside(1).reverse()];
  return `M${smoothly(up)}L${smoothly(down)}Z${hullPath([first])}${hullPath([last])}`;
}

/** Cubic curves through points, with the slope at each that its neighbours give. */
function smoothly(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const handle = (index: number, towards: 1 | -1): Point => {
    const [[x, y], [xBefore, yBefore], [xAfter, yAfter]] = [at(index), at(index - 1), at(index + 1)];
    return [x + ((xAfter - xBefore) / 6) * towards, y + ((yAfter - yBefore) / 6) * towards];
  };
  const curves = points
    .slice(1)
    .map((point, index) => `C${place(handle(index, 1))} ${place(handle(index + 1, -1))} ${place(point)}`);
  return place(at(0)) + curves.join('');
}

/** SVG path data of a closed line. */
export const polygonPath = (points: readonly Point[]): string =>
  points.length > 2 ? `M${points.map(place).join('L')}Z` : '';
