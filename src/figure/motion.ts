import type { Bend } from './frame';
import type { ArmContact, Blade, FootContact, ForearmContact, Pose } from './script';
import { between, betweenDirections } from './vector';

/** Minimum jerk: starts and ends at rest, as calm human movement does (Flash and Hogan 1985). */
export const eased = (progress: number): number => {
  const t = Math.min(1, Math.max(0, progress));
  return t * t * t * (10 - 15 * t + 6 * t * t);
};

const mix = (a: number | undefined, b: number | undefined, share: number): number =>
  (a ?? 0) + ((b ?? 0) - (a ?? 0)) * share;

const mixBend = (a: Bend = {}, b: Bend = {}, share: number): Required<Bend> => ({
  bend: mix(a.bend, b.bend, share),
  side: mix(a.side, b.side, share),
  turn: mix(a.turn, b.turn, share),
});

export const mixBlade = (a: Blade = {}, b: Blade = {}, share: number): Required<Blade> => ({
  up: mix(a.up, b.up, share),
  back: mix(a.back, b.back, share),
});

export const mixGlow = (a: Pose, b: Pose, share: number): number => mix(a.glow, b.glow, share);

export const mixBreath = (a: Pose, b: Pose, share: number): number => mix(a.breath, b.breath, share);

/** The trunk between two poses; its limbs are those of `a`, solved apart because their contacts have to hold on the way. */
export function mixTrunk(a: Pose, b: Pose, share: number): Pose {
  return {
    ...a,
    pelvis: { at: between(a.pelvis.at, b.pelvis.at, share), ...mixBend(a.pelvis, b.pelvis, share) },
    lumbar: mixBend(a.lumbar, b.lumbar, share),
    thorax: mixBend(a.thorax, b.thorax, share),
    neck: mixBend(a.neck, b.neck, share),
    glide: mix(a.glide, b.glide, share),
  };
}

/** A hand that glides from one place of a surface to another. */
export const mixArmContact = (a: ArmContact, b: ArmContact, share: number): ArmContact => ({
  ...a,
  at: between(a.at, b.at, share),
  elbow: betweenDirections(a.elbow, b.elbow, share),
  fingers: betweenDirections(a.fingers, b.fingers, share),
  palm: betweenDirections(a.palm, b.palm, share),
  curl: mix(a.curl ?? 12, b.curl ?? 12, share),
});

/** A forearm that slides over the floor. */
export const mixForearm = (a: ForearmContact, b: ForearmContact, share: number): ForearmContact => ({
  lean: [mix(a.lean[0], b.lean[0], share), mix(a.lean[1], b.lean[1], share)],
  fingers: betweenDirections(a.fingers ?? [0, 0, 1], b.fingers ?? [0, 0, 1], share),
  palm: betweenDirections(a.palm ?? [0, -1, 0], b.palm ?? [0, -1, 0], share),
  curl: mix(a.curl ?? 12, b.curl ?? 12, share),
});

/** A foot that stays on the floor while its heel rises or it slides. */
export const mixFoot = (a: FootContact, b: FootContact, share: number): FootContact => ({
  ...a,
  stand: [mix(a.stand[0], b.stand[0], share), mix(a.stand[1], b.stand[1], share)],
  turn: mix(a.turn ?? 7, b.turn ?? 7, share),
  lift: mix(a.lift, b.lift, share),
  roll: mix(a.roll, b.roll, share),
  height: mix(a.height, b.height, share),
});
