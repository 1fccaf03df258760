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
}

export type Prop =
  | { readonly kind: 'stool' }
  | { readonly kind: 'chair' }
  /** A wall facing the figure, `z` ahead of the origin; behind its back where `z` is negative. */
  | { readonly kind: 'wall'; readonly z: number }
  | DeskProp;

/** What stands at a desk. Heights are of what a person uses: the desk's top, a screen's upper edge. */
export type DeskProp =
  | { readonly kind: 'desk'; readonly height: number }
  | {
      readonly kind: 'screen';
      readonly top: number;
      readonly desk: number;
      /** Middle of the screen: to the left +, and ahead. */
      readonly at: readonly [number, number];
      /** Degrees by which it is turned towards the person, and half its width. */
      readonly turn?: number;
      readonly wide?: number;
    }
  | { readonly kind: 'laptop'; readonly top: number; readonly desk: number; readonly at: readonly [number, number] }
  | { readonly kind: 'keyboard' | 'mouse'; readonly desk: number; readonly at: readonly [number, number] }
  | { readonly kind: 'lumbarRoll' };

export interface Pose {
  readonly pelvis: { readonly at: Vector } & Bend;
  readonly lumbar?: Bend;
  readonly thorax?: Bend;
  readonly neck?: Bend;
  readonly left: SidePose;
  readonly right: SidePose;
  /** How strongly the working regions glow, 0…1; 0 if left out. */
  readonly glow?: number;
  /** How full of air the chest is, 0…1; 0 if left out. */
  readonly breath?: number;
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
