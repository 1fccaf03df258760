import type { Body } from './body';
import { pointFrom } from './frame';
import { mirroredPoint } from './mirror';
import type { Ball } from './outline';
import type { Glow } from './script';
import type { Look } from './view';

/**
 * A radial gradient: centre and radius in the picture, strength 0…1 at the centre. A glow is opaque, from the accent to the
 * body's own tone, so that parts that overlap show no edge. A shade is in the body's tone and takes a glow back where the next
 * part of the body, which does not glow, begins.
 */
export interface GlowPatch {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
  readonly shade: boolean;
}

/** Offsets and strengths of a patch's gradient: a glow is full in the middle, a shade over the whole joint; both end softly. */
export const stopsOf = ({ strength, shade }: GlowPatch): readonly (readonly [number, number])[] =>
  shade
    ? [
        [0.42, strength],
        [0.7, strength * 0.45],
        [1, 0],
      ]
    : [
        [0, strength],
        [0.45, strength * 0.62],
        [1, 0],
      ];

const round = (value: number): number => Math.round(value * 100) / 100;

/** The glow of the working region at this moment, if it shines. */
export function glowOf(
  { at, radius, frame = 'ribs' }: Glow,
  body: Body,
  look: Look,
  mirrored: boolean,
): GlowPatch | undefined {
  const strength = round(body.glow);
  if (strength <= 0) return undefined;
  const { x, y } = look(pointFrom(body.spine[frame], mirrored ? mirroredPoint(at) : at));
  return { x: round(x), y: round(y), radius: round(radius * 100), strength, shade: false };
}

/** Whether a patch shows on a ball. */
export function reaches(patch: GlowPatch, { at, radius }: Ball, look: Look): boolean {
  const { x, y } = look(at);
  return Math.hypot(x - patch.x, y - patch.y) < patch.radius + radius * 100;
}

/** How far a shade reaches, in radii of its joint. */
const shadeReach = 2.4;

/** Takes a glow back towards an elbow or a knee. */
export function shadeAt({ at, radius }: Ball, look: Look): GlowPatch {
  const { x, y } = look(at);
  return { x: round(x), y: round(y), radius: round(radius * 100 * shadeReach), strength: 1, shade: true };
}
