import type { Body, Side } from './body';
import { headOf } from './head';
import { jointsOf, napeOf, type Joint } from './joints';
import { armParts, legParts } from './limbParts';
import { mirroredProp } from './mirror';
import type { Part } from './part';
import { propParts } from './props';
import type { FigureScript } from './script';
import { torsoOf } from './torso';
import type { Vector } from './vector';
import type { Look, View } from './view';

/** All that is painted of a body and its props, and the joints that make one body of it. */
export function partsOf(
  script: FigureScript,
  body: Body,
  view: View,
  look: Look,
  mirrored: boolean,
): { parts: Part[]; joints: Joint[] } {
  const props = mirrored ? script.props.map(mirroredProp) : script.props;
  const parts: Part[] = [torsoOf(body), headOf(body.spine.head), ...props.flatMap(propParts)];
  const joints: Joint[] = [];
  for (const side of ['left', 'right'] as const) {
    const tone = isFar(side, view, 0.75) ? 'far' : 'near';
    const sign = side === 'left' ? 1 : -1;
    const arm = armParts(body[side], sign, tone);
    const leg = legParts(body[side], sign, isFar(side, view, 0.6) ? 'far' : 'near');
    parts.push(arm.upper, arm.lower, leg.upper, leg.lower);
    joints.push(...jointsOf(body, side, arm, leg));
  }
  const { y: up, z: ahead } = body.spine.head;
  const fromBelow = turnOf(up, look) < -40;
  const fromAbove = turnOf(up, look) > 75;
  if (fromBelow || (!fromAbove && turnOf(ahead, look) < 30)) joints.push(napeOf(body, fromBelow));
  return { parts, joints };
}

/** How far a direction turns to the viewer, −100…100. */
const turnOf = (direction: Vector, look: Look): number => look(direction).depth - look([0, 0, 0]).depth;

/** A limb on the far side is a tone lighter once the view is turned enough; arms, which may pass before the trunk, later. */
const isFar = (side: Side, { yaw, pitch }: View, from: number): boolean =>
  Math.sin((yaw * Math.PI) / 180) * Math.cos((pitch * Math.PI) / 180) * (side === 'left' ? 1 : -1) > from;
