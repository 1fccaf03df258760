import type { Bend } from './frame';
import type { Vector } from './vector';
import type { View } from './view';

/**
 * A movement as plain data: what a webview needs to draw it. Unit of length: stature (H = 1), angles in degrees. In everything
 * that belongs to one side, x points outward, so that left and right read alike.
 */
export interface FigureScript {
  /** Key poses by name; every script has `start`. */
  readonly poses: Readonly<Record<string, Pose>> & { readonly start: Pose };
  /** The poses that tell the movement at a glance, in order, for a row of still pictures. */
  readonly order: readonly string[];
  readonly view: View;
  /** Another side worth seeing. */
  readonly secondView?: View;
  readonly props: readonly Prop[];
  readonly glow: readonly Glow[];
  /** What goes on while the pose of that name is held. */
  readonly loops?: Readonly<Record<string, Loop>>;
}

/** From the pose that is held through `poses` and back to it, evenly, so many `times` in one hold. */
export interface Loop {
  readonly poses: readonly string[];
  readonly times: number;
}

export type Prop =
  | { readonly kind: 'stool' }
  | { readonly kind: 'chair' }
  /** A wall facing the figure, `z` ahead of the origin. */
  | { readonly kind: 'wall'; readonly z: number };

export interface Pose {
  readonly pelvis: { readonly at: Vector } & Bend;
  readonly lumbar?: Bend;
  readonly thorax?: Bend;
  readonly neck?: Bend;
  /** Degrees by which the neck leans further ahead than at rest while the head stays level: the head glides. Back is −. */
  readonly glide?: number;
  readonly left: SidePose;
  readonly right: SidePose;
  /** How strongly the working regions glow, 0…1; 0 if left out. */
  readonly glow?: number;
  /** Directions of the motion that leads into this pose. */
  readonly arrows?: readonly Arrow[];
}

export interface SidePose {
  readonly blade?: Blade;
  readonly arm: ArmAngles | ArmContact;
  readonly leg: LegAngles | FootContact;
}

/** Shift of the shoulder blade: up, and back towards the spine, as fractions of stature. */
export interface Blade {
  readonly up?: number;
  readonly back?: number;
}

export interface ArmAngles {
  /** Upper arm away from hanging, 0…180. */
  readonly raise: number;
  /** Plane of the raise: 0 out to the side, 90 straight ahead, 130 across, −90 behind. */
  readonly plane: number;
  /** Turn of the upper arm about itself, outward +. */
  readonly rotation?: number;
  readonly elbow: number;
  /** Turn of the forearm, palm backward +. */
  readonly pronation?: number;
  /** Hand bent towards the palm +. */
  readonly wrist?: number;
  readonly curl?: number;
}

export interface ArmContact {
  readonly touch: Surface;
  /** Where the palm touches, in the surface's own frame. */
  readonly at: Vector;
  /** Where the elbow points, in the frame of the ribs. */
  readonly elbow: Vector;
  /** Where the fingers point and the palm looks, in the surface's frame. */
  readonly fingers: Vector;
  readonly palm: Vector;
  /** Degrees by which the fingers close. */
  readonly curl?: number;
}

/** What a hand can lie on. A limb's frame starts at its root, y back up the bone, z to a thigh's front or an arm's upper side. */
export type Surface = 'world' | 'pelvis' | 'ribs' | 'head' | 'ownThigh' | 'otherThigh' | 'otherArm';

export interface LegAngles {
  readonly raise: number;
  readonly plane: number;
  readonly rotation?: number;
  readonly knee: number;
  /** Toes up +. */
  readonly ankle?: number;
}

/** The sole stands on the floor. */
export interface FootContact {
  /** Ankle on the floor plan: outward, ahead. */
  readonly stand: readonly [number, number];
  /** Toes outward. */
  readonly turn?: number;
  /** Where the knee points, in the pelvis frame. */
  readonly knee?: Vector;
}

/** A working region on trunk and shoulders: a place in the frame of the ribs. */
export interface Glow {
  readonly at: Vector;
  readonly radius: number;
}

export interface Arrow {
  readonly frame: 'world' | 'ribs' | 'head';
  /** Two or more points on a smooth line; the head is at the last. */
  readonly points: readonly Vector[];
}

/** A moment between two poses. `progress` is linear in time, 0…1; the easing is the figure's business. */
export interface FigureMoment {
  readonly from: string;
  readonly to: string;
  readonly progress: number;
  readonly mirrored: boolean;
}
