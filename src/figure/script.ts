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
  readonly glow: Glow;
  /** What goes on while the pose of that name is held. */
  readonly loops?: Readonly<Record<string, Loop>>;
}

/** From the pose that is held through `poses` and back to it, evenly, again and again; a round takes about so many seconds. */
export interface Loop {
  readonly poses: readonly string[];
  readonly seconds: number;
}

export type Prop =
  | { readonly kind: 'stool' }
  | { readonly kind: 'chair' }
  /** A wall, `z` ahead of the origin; behind the figure if negative. */
  | { readonly kind: 'wall'; readonly z: number }
  /** A mat on the floor, from `back` to `front` along z. */
  | { readonly kind: 'mat'; readonly back: number; readonly front: number }
  /** A bar to hang from, across the figure; its middle line. */
  | { readonly kind: 'bar'; readonly y: number; readonly z: number }
  /** A step to stand on: its top at `height`, its middle at `z`. */
  | { readonly kind: 'box'; readonly z: number; readonly height: number }
  /** A foam roller across the figure, by its middle. */
  | { readonly kind: 'roller'; readonly at: Vector }
  | { readonly kind: 'ball'; readonly at: Vector }
  /** A cushion or folded towel: its middle and half its size along x, y and z. */
  | { readonly kind: 'cushion'; readonly at: Vector; readonly half: Vector }
  | DeskProp;

/** What stands at a desk. Heights are of what a person uses: the desk's top, a screen's upper edge. */
export type DeskProp =
  | { readonly kind: 'desk'; readonly height: number }
  | {
      readonly kind: 'screen';
      readonly top: number;
      readonly desk: number;
      /** Middle of the screen: to the left +, and ahead. */
      readonly place: readonly [number, number];
      /** Degrees by which it is turned towards the person, and half its width. */
      readonly turn?: number;
      readonly wide?: number;
    }
  | { readonly kind: 'laptop'; readonly top: number; readonly desk: number; readonly place: readonly [number, number] }
  | { readonly kind: 'keyboard' | 'mouse'; readonly desk: number; readonly place: readonly [number, number] }
  | { readonly kind: 'lumbarRoll' };

export interface Pose {
  readonly pelvis: { readonly at: Vector } & Bend;
  readonly lumbar?: Bend;
  readonly thorax?: Bend;
  readonly neck?: Bend;
  /** Degrees by which the neck leans further ahead than at rest while the head stays level: the head glides. Back is −. */
  readonly glide?: number;
  readonly left: SidePose;
  readonly right: SidePose;
  /** Where trunk and head lie on something. The pelvis is moved and tilted by what is missing to hold these and all ties. */
  readonly lies?: readonly Lying[];
  /** How strongly the working region glows, 0…1; 0 if left out. */
  readonly glow?: number;
  /** How full of air the chest is, 0…1; 0 if left out. */
  readonly breath?: number;
  /** Directions of the motion that leads into this pose. */
  readonly arrows?: readonly Arrow[];
}

export interface SidePose {
  readonly blade?: Blade;
  readonly arm: ArmAngles | ArmContact | ForearmContact;
  readonly leg: LegAngles | FootContact | KneeContact;
}

/** A point of the skin that lies on the floor or on a prop. */
export interface Lying {
  readonly on: 'pelvis' | 'ribs' | 'head';
  /** In the frame of that part. */
  readonly at: Vector;
  /** Height of what it lies on; the floor's if left out. */
  readonly height?: number;
  /** Pins its place along z, too. */
  readonly ahead?: number;
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
  /** Ties the body to a hand on the world: degrees of elbow bend that have to come out. */
  readonly bend?: number;
}

/** The forearm lies on the floor and carries weight: the body is tied to the elbow. */
export interface ForearmContact {
  /** Elbow on the floor plan: outward, ahead. */
  readonly lean: readonly [number, number];
  /** Where the fingers point on the floor; straight ahead if left out. */
  readonly fingers?: Vector;
  /** Where the palm looks; down if left out. */
  readonly palm?: Vector;
  readonly curl?: number;
}

/** What a hand can lie on. A limb's frame starts at its root, y back up the bone, z to a thigh's front or an arm's upper side. */
export type Surface = 'world' | 'pelvis' | 'ribs' | 'head' | 'ownThigh' | 'otherThigh' | 'otherArm';

export interface LegAngles {
  readonly raise: number;
  readonly plane: number;
  readonly rotation?: number;
  readonly knee: number;
  /** Toes up +, from a foot at right angles to the shank. */
  readonly ankle?: number;
}

/** The foot is on the floor. */
export interface FootContact {
  /** Ankle on the floor plan: outward, ahead; with the heel raised, where the ankle is when it is down. */
  readonly stand: readonly [number, number];
  /** Toes outward. */
  readonly turn?: number;
  /** Where the knee points, in the pelvis frame. */
  readonly knee?: Vector;
  /** What touches the floor: the sole; the top of the foot, toes back; the back of the heel, toes up. */
  readonly on?: 'sole' | 'instep' | 'heel';
  /** Degrees by which the heel is raised over the ball of the foot. */
  readonly lift?: number;
  /** Degrees by which it rolls on to its outer edge. */
  readonly roll?: number;
  /** Height of what it stands on; the floor's if left out. */
  readonly height?: number;
  /** Ties the body to the foot: degrees of knee bend that have to come out. */
  readonly bend?: number;
}

/** The knee is on the floor and carries weight, the shank behind it: the body is tied to the knee. */
export interface KneeContact {
  /** Knee on the floor plan: outward, ahead. */
  readonly kneel: readonly [number, number];
  /** Degrees by which the foot lies further out than the knee. */
  readonly splay?: number;
  /** Toes on the floor and heel up, rather than the top of the foot. */
  readonly tucked?: boolean;
}

/** The working region on trunk, shoulders and hips: a place in the frame of the ribs or another part. */
export interface Glow {
  readonly frame?: 'ribs' | 'pelvis' | 'head';
  readonly at: Vector;
  readonly radius: number;
}

export interface Arrow {
  readonly frame: 'world' | 'ribs' | 'pelvis' | 'head';
  /** Two or more points on a smooth line; the head is at the last. */
  readonly points: readonly Vector[];
}

/** A moment between two poses. `progress` is linear in time, 0…1; the easing is the figure's business. */
export interface FigureMoment {
  readonly from: string;
  readonly to: string;
  readonly progress: number;
  readonly mirrored: boolean;
  /** How long the whole way or hold takes. A loop stands still if it is left out. */
  readonly seconds?: number;
}
