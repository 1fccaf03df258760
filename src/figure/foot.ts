import type { Limb } from './limb';
import type { Ball } from './outline';
import { lengths } from './proportions';
import { add, cross, scale, turnedAround, unit, type Vector } from './vector';

/** A shoe-like foot under an ankle: heel, instep, ball, and toes that bend up with the limb's curl. Foot length 0.15 of stature (movement-evidence §1). */
export function footOf(leg: Limb): Ball[][] {
  const { tip, face, end, curl } = leg;
  const across = unit(cross(face, tip));
  const place = (from: Vector, along: Vector, ahead: number, down: number, out: number): Vector =>
    add(from, add(add(scale(along, ahead), scale(face, down)), scale(across, out)));
  const ball = (ahead: number, down: number, out: number, radius: number): Ball => ({
    at: place(end, tip, ahead, down, out),
    radius,
  });
  const sole = lengths.ankleHeight;
  const heel = [ball(-0.022, sole - 0.019, 0, 0.019), ball(0, 0.002, 0, 0.0225)];
  const instep = [ball(0.04, 0.006, 0, 0.019), ball(0.03, sole - 0.017, 0, 0.017)];
  const toes = [ball(0.082, sole - 0.014, 0.012, 0.014), ball(0.082, sole - 0.014, -0.012, 0.014)];
  const toesAhead = turnedAround(tip, across, curl);
  const down = turnedAround(face, across, curl);
  const joint = place(end, tip, 0.082, sole - 0.014, 0);
  const toe = (ahead: number, out: number): Ball => ({
    at: add(add(joint, scale(across, out)), add(scale(toesAhead, ahead), scale(down, 0.003))),
    radius: 0.011,
  });
  return [
    [...heel, ...instep],
    [...instep, ...heel.slice(0, 1), ...toes],
    [...toes, toe(0.024, 0.006), toe(0.022, -0.008)],
  ];
}
