import { pointFrom, type Frame } from './frame';
import { circleOf, ellipseOf, hullPath } from './outline';
import type { Part } from './part';
import { headAxes } from './proportions';
import { scale } from './vector';

/** A skull and a small jaw: enough to see where the head looks, without a face. */
export function headOf(head: Frame): Part {
  const [wide, high, deep] = headAxes;
  const skull = { ...head, at: pointFrom(head, [0, 0.008, -0.004]) };
  const axes = [scale(head.x, wide), scale(head.y, high * 0.9), scale(head.z, deep)];
  const jaw = { at: pointFrom(head, [0, -high + 0.032, 0.019]), radius: 0.031 };
  return {
    name: 'head',
    tone: 'near',
    path: (look) => hullPath([ellipseOf(skull.at, axes, look), circleOf(jaw, look)]),
    volume: [
      { at: pointFrom(skull, [0, 0.012, 0]), radius: wide },
      { at: pointFrom(skull, [0, -0.012, 0]), radius: wide },
      { at: skull.at, radius: wide },
      jaw,
    ],
  };
}

/** An ear, so that a turn of the head shows from behind and from the side. */
export function earOf(head: Frame, side: 1 | -1): { readonly at: Frame; readonly axes: readonly [number, number] } {
  return { at: { ...head, at: pointFrom(head, [side * headAxes[0] * 0.96, -0.004, -0.008]) }, axes: [0.0095, 0.015] };
}
