/**
 * Points and directions in body space: x to the figure's left, y up, z ahead. Unit: stature (H = 1). Plain arrays, so that they
 * can be posted to a webview.
 */
export type Vector = readonly [number, number, number];

export const zero: Vector = [0, 0, 0];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const length = (a: Vector): number => Math.sqrt(dot(a, a));

export const distance = (a: Vector, b: Vector): number => length(subtract(a, b));

/** The direction of `a`; straight up if it has none. */
export const unit = (a: Vector): Vector => {
  const size = length(a);
  return size < 1e-9 ? [0, 1, 0] : scale(a, 1 / size);
};

/** The point `share` (0…1) of the way from `a` to `b`. */
export const between = (a: Vector, b: Vector, share: number): Vector => add(a, scale(subtract(b, a), share));

/** The part of `a` at right angles to the direction `along`, as a direction; any such direction if `a` has no such part. */
export const across = (a: Vector, along: Vector): Vector => {
  const part = subtract(a, scale(along, dot(a, along)));
  if (length(part) > 1e-6) return unit(part);
  return unit(cross(along, Math.abs(along[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
};

/** Degrees between two directions. */
export const angleBetween = (a: Vector, b: Vector): number =>
  (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;

/** `a` turned around the direction `axis` by degrees, right-handed. */
export const turnedAround = (a: Vector, axis: Vector, degrees: number): Vector => {
  const angle = (degrees * Math.PI) / 180;
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  return add(add(scale(a, cosine), scale(cross(axis, a), sine)), scale(axis, dot(axis, a) * (1 - cosine)));
};

/** The direction `share` of the way from `a` to `b` along the shorter arc. */
export const betweenDirections = (a: Vector, b: Vector, share: number): Vector => {
  const angle = angleBetween(a, b);
  if (angle < 0.01) return unit(between(a, b, share));
  const axis = angle > 179.9 ? across([0.3, 0.5, 0.8], unit(a)) : unit(cross(a, b));
  return turnedAround(unit(a), axis, angle * share);
};
