import type { Limb } from './limb';
import type { Ball } from './outline';
import { lengths } from './proportions';
import { add, cross, scale, unit } from './vector';

/** A shoe-like foot under an ankle: heel, instep, ball, toes. Foot length 0.15 of stature (movement-evidence §1). */
export function footOf(leg: Limb): Ball[][] {
  const { tip, face, end } = leg;
  const across = unit(cross(face, tip));
  const ball = (ahead: number, down: number, out: number, radius: number): Ball => ({
    at: add(end, add(add(scale(tip, ahead), scale(face, down)), scale(across, out))),
    radius,
  });
  const sole = lengths.ankleHeight;
  const heel = [ball(-0.022, sole - 0.019, 0, 0.019), ball(0, 0.002, 0, 0.0225)];
  const instep = [ball(0.04, 0.006, 0, 0.019), ball(0.03, sole - 0.017, 0, 0.017)];
  const toes = [ball(0.082, sole - 0.014, 0.012, 0.014), ball(0.082, sole - 0.014, -0.012, 0.014)];
  const tips = [ball(0.106, sole - 0.011, 0.006, 0.011), ball(0.104, sole - 0.011, -0.008, 0.011)];
  return [
    [...heel, ...instep],
    [...instep, ...heel.slice(0, 1), ...toes],
    [...toes, ...tips],
  ];
}
