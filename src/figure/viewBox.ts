import type { Oval } from './outline';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box around ovals with a margin, on whole units. */
export function boxAround(ovals: Iterable<Oval>, margin: number): ViewBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, xx, yy } of ovals) {
    const [wide, high] = [Math.sqrt(xx), Math.sqrt(yy)];
    left = Math.min(left, x - wide);
    top = Math.min(top, y - high);
    right = Math.max(right, x + wide);
    bottom = Math.max(bottom, y + high);
  }
  const [x, y] = [Math.floor(left - margin), Math.floor(top - margin)];
  return { x, y, width: Math.ceil(right + margin) - x, height: Math.ceil(bottom + margin) - y };
}
