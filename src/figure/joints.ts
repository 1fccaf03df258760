import type { Body, BodySide, Side } from './body';
import { outward, pointFrom } from './frame';
import type { LimbParts } from './limbParts';
import type { Ball } from './outline';
import { radii } from './proportions';
import { glute } from './torso';
import { between } from './vector';

/** Where two painted parts are one piece of body: `below` and `above` are filled once both are there. */
export interface Joint {
  readonly parts: readonly [string, string];
  /** Filled if the first part was painted last, or the second. */
  readonly fills: readonly [Ball[], Ball[]];
}

/** Elbow, knee, shoulder and hip of one side. Without them each limb would be cut off by the gap around it. */
export function jointsOf(body: Body, side: Side, arm: LimbParts, leg: LimbParts): Joint[] {
  const { girdle, arm: bones, leg: legBones }: BodySide = body[side];
  const pelvis = outward(body.spine.pelvis, side === 'left' ? 1 : -1);
  const shoulder: Ball = { at: girdle.shoulder, radius: radii.shoulder };
  const hip: Ball = { at: legBones.root, radius: radii.hip };
  const socket: Ball[] = [
    hip,
    { at: pointFrom(pelvis, [0.035, 0.045, 0]), radius: 0.045 },
    glute(pelvis),
    { at: pointFrom(pelvis, [0.036, -0.012, -0.004]), radius: 0.05 },
    { at: pointFrom(pelvis, [0.02, 0.012, 0.022]), radius: 0.034 },
    { at: between(legBones.root, legBones.middle, 0.27), radius: radii.thigh * 1.005 },
  ];
  return [
    { parts: [arm.upper.name, arm.lower.name], fills: [arm.joint.overLower, arm.joint.overUpper] },
    { parts: [leg.upper.name, leg.lower.name], fills: [leg.joint.overLower, leg.joint.overUpper] },
    {
      parts: [arm.upper.name, 'torso'],
      fills: [[], [shoulder, { at: between(bones.root, bones.middle, 0.36), radius: radii.upperArm * 1.005 }]],
    },
    {
      parts: [leg.upper.name, 'torso'],
      fills: [socket, socket],
    },
  ];
}

/** Seen from behind, from the side or from below the chin, neck and head are one line. From above, the head is before the neck. */
export function napeOf({ spine: { neck, head } }: Body, fromBelow: boolean): Joint {
  const fill = [3, 6].map((index) => ({ at: pointFrom(neck[index] ?? head, [0, 0, 0.002]), radius: 0.0275 }));
  const nape = [...fill, { at: pointFrom(head, [0, -0.034, -0.014]), radius: 0.024 }];
  const throat = { at: pointFrom(neck[neck.length - 1] ?? head, [0, 0, 0.004]), radius: 0.0395 };
  return { parts: ['head', 'torso'], fills: [nape, fromBelow ? [...nape, throat] : nape] };
}
