import type { Body } from './body';
import { pointFrom, type Frame } from './frame';
import { subtract, unit, cross } from './vector';
import type { Shape } from './drawing';
import type { Glow } from './script';
import { mirroredPoint } from './mirror';
import type { Look } from './view';

/** A radial gradient: centre and radius in the picture, strength 0…1 at the centre. */
export interface GlowPatch {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength: number;
}

const swapped = { leftArm: 'rightArm', rightArm: 'leftArm', torso: 'torso', ribs: 'ribs', head: 'head' } as const;

/** The glow that belongs on a part with this name, clipped to the path `d`. */
export function glowsFor(glows: readonly Glow[], body: Body, look: Look, mirrored: boolean): (part: string, d: string) => Shape[] {
  const patches = glows.map((glow) => {
    const at = pointFrom(frameOf(mirrored ? swapped[glow.frame] : glow.frame, body), mirrored ? mirroredPoint(glow.at) : glow.at);
    const { x, y } = look(at);
    const round = (value: number): number => Math.round(value * 100) / 100;
    const patch = { x: round(x), y: round(y), radius: glow.radius * 100, strength: round(body.glow) };
    return { on: mirrored ? swapped[glow.on] : glow.on, patch };
  });
  return (part, d) =>
    patches
      .filter(({ on, patch }) => part.startsWith(on) && patch.strength > 0)
      .map(({ patch }) => ({ d, tone: 'glow', glow: patch }));
}

/** An arm's frame has its origin at the shoulder and y back up the bone; x and z do not matter for a round glow. */
function frameOf(name: Glow['frame'], body: Body): Frame {
  if (name === 'ribs') return body.spine.ribs;
  if (name === 'head') return body.spine.head;
  const arm = name === 'leftArm' ? body.left.arm : body.right.arm;
  const y = unit(subtract(arm.root, arm.middle));
  const x = unit(cross(y, body.spine.ribs.z));
  return { at: arm.root, x, y, z: cross(x, y) };
}
