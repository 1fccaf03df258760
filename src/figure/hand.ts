import type { Limb } from './limb';
import type { Ball } from './outline';
import { add, cross, scale, turnedAround, unit, type Vector } from './vector';

/** A mitten: palm, fingers that close by the hand's curl, and a thumb towards the thumb's side. Hulls of balls. */
export function handOf(hand: Limb, side: 1 | -1): Ball[][] {
  const { tip, face, end, curl } = hand;
  const thumbSide = scale(unit(cross(face, tip)), side);
  const place = (along: Vector, far: number, across: number, from: Vector = end): Vector =>
    add(from, add(scale(along, far), scale(thumbSide, across)));
  const finger = turnedAround(tip, unit(cross(tip, face)), curl);
  const knuckles = [place(tip, 0.052, 0.013), place(tip, 0.05, -0.014)];
  const row = (points: readonly Vector[], radius: number): Ball[] => points.map((at) => ({ at, radius }));
  const wrist = row([place(tip, 0.004, 0.006), place(tip, 0.004, -0.006)], 0.0145);
  const middle = row(knuckles, 0.0125);
  const tips = row([place(finger, 0.044, -0.001, knuckles[0]), place(finger, 0.04, 0.003, knuckles[1])], 0.0095);
  const thumb: Ball[] = [
    { at: place(tip, 0.018, 0.012), radius: 0.0115 },
    { at: add(place(tip, 0.05, 0.03), scale(face, 0.006)), radius: 0.008 },
  ];
  return [[...wrist, ...middle], [...middle, ...tips], thumb];
}
