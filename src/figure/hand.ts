import type { Limb } from './limb';
import type { Ball } from './outline';
import { add, cross, scale, turnedAround, unit, type Vector } from './vector';

/**
 * A palm, fingers of two lengths that close by the hand's curl (a hook or a fist from 90), and a thumb that stands off an open
 * hand and closes over a curled one. Hulls of balls.
 */
export function handOf(hand: Limb, side: 1 | -1): Ball[][] {
  const { tip, face, end, curl } = hand;
  const thumbSide = scale(unit(cross(face, tip)), side);
  const hinge = unit(cross(tip, face));
  const place = (along: Vector, far: number, across: number, from: Vector = end): Vector =>
    add(from, add(scale(along, far), scale(thumbSide, across)));
  const row = (points: readonly Vector[], radius: number): Ball[] => points.map((at) => ({ at, radius }));
  const closed = Math.min(1, curl / 120);
  const wrist = row([place(tip, 0.004, 0.005), place(tip, 0.004, -0.005)], 0.0145);
  const knuckles = [place(tip, 0.05, 0.0155), place(tip, 0.047, -0.0165)] as const;
  const middle = row(knuckles, 0.0118);
  const finger = turnedAround(tip, hinge, curl * 0.62);
  const joints = [place(finger, 0.026, -0.001, knuckles[0]), place(finger, 0.023, 0.003, knuckles[1])] as const;
  const bent = row(joints, 0.0102);
  const last = turnedAround(tip, hinge, curl * 1.25);
  const tips = row([place(last, 0.021, -0.003, joints[0]), place(last, 0.015, 0.004, joints[1])], 0.0084);
  const root = place(tip, 0.014, 0.013);
  const out = unit(
    add(scale(tip, 0.75), add(scale(thumbSide, 0.62 - 0.75 * closed), scale(face, 0.22 + 0.75 * closed))),
  );
  const thumb: Ball[] = [
    { at: root, radius: 0.0115 },
    { at: add(root, scale(out, 0.026)), radius: 0.0088 },
    { at: add(root, scale(unit(add(out, scale(tip, 0.5))), 0.044)), radius: 0.0072 },
  ];
  const fingers =
    curl < 30
      ? [[...middle, ...tips]]
      : [
          [...middle, ...bent],
          [...bent, ...tips],
        ];
  return [[...wrist, ...middle], ...fingers, thumb];
}
