import type { Bend } from './frame';
import type { Blade, Pose } from './script';
import { between } from './vector';

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

/** The trunk between two poses; its limbs are those of `a`, solved apart because their contacts have to hold on the way. */
export function mixTrunk(a: Pose, b: Pose, share: number): Pose {
  return {
    ...a,
    pelvis: { at: between(a.pelvis.at, b.pelvis.at, share), ...mixBend(a.pelvis, b.pelvis, share) },
    lumbar: mixBend(a.lumbar, b.lumbar, share),
    thorax: mixBend(a.thorax, b.thorax, share),
    neck: mixBend(a.neck, b.neck, share),
    glow: mix(a.glow, b.glow, share),
    breath: mix(a.breath, b.breath, share),
  };
}
