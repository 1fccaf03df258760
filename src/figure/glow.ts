import type { Body } from './body';
import type { Shape } from './drawing';
import { pointFrom } from './frame';
import { mirroredPoint } from './mirror';
import type { Glow } from './script';
import type { Look } from './view';

/** A radial gradient: centre and radius in the picture, strength 0…1 at the centre. */
export interface GlowPatch {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The glow of the working regions on a path: a soft light clipped to what is under it. */
export function glowsFor(glows: readonly Glow[], body: Body, look: Look, mirrored: boolean): (d: string) => Shape[] {
  const patches = glows.map(({ at, radius, frame = 'ribs' }): GlowPatch => {
    const { x, y } = look(pointFrom(body.spine[frame], mirrored ? mirroredPoint(at) : at));
    return { x: round(x), y: round(y), radius: round(radius * 100), strength: round(body.glow) };
  });
  return (d) => patches.filter(({ strength }) => strength > 0).map((glow) => ({ d, tone: 'glow', glow }));
}
