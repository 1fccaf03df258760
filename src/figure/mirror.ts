import type { Body, BodySide } from './body';
import type { Frame } from './frame';
import type { Limb } from './limb';
import type { Prop } from './script';
import type { Vector } from './vector';
import type { View } from './view';

/**
 * The body seen in a mirror: left and right change places. A frame keeps its x to the left, so that the mirrored body is a body
 * like any other.
 */
export function mirroredBody({ spine, left, right, glow, breath }: Body): Body {
  return {
    spine: {
      pelvis: frame(spine.pelvis),
      waist: frame(spine.waist),
      stations: spine.stations.map(frame),
      ribs: frame(spine.ribs),
      neck: spine.neck.map(frame),
      head: frame(spine.head),
    },
    left: side(right),
    right: side(left),
    glow,
    breath,
  };
}

/** The view from which a mirrored body makes the mirrored picture. */
export const mirroredView = ({ yaw, pitch }: View): View => ({ yaw: -yaw, pitch });

export const mirroredPoint = ([x, y, z]: Vector): Vector => [-x, y, z];

const frame = ({ at, x, y, z }: Frame): Frame => ({
  at: mirroredPoint(at),
  x: [x[0], -x[1], -x[2]],
  y: mirroredPoint(y),
  z: mirroredPoint(z),
});

const limb = ({ root, middle, end, tip, face, curl, loaded }: Limb): Limb => ({
  root: mirroredPoint(root),
  middle: mirroredPoint(middle),
  end: mirroredPoint(end),
  tip: mirroredPoint(tip),
  face: mirroredPoint(face),
  curl,
  loaded,
});

const side = ({ girdle, arm, leg }: BodySide): BodySide => ({
  girdle: {
    collar: mirroredPoint(girdle.collar),
    shoulder: mirroredPoint(girdle.shoulder),
    blade: mirroredPoint(girdle.blade),
  },
  arm: limb(arm),
  leg: limb(leg),
});

export const mirroredProp = (prop: Prop): Prop => ('at' in prop ? { ...prop, at: mirroredPoint(prop.at) } : prop);
