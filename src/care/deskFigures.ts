import type { DeskProp, FigureScript, Pose, SidePose } from '../figure/script';
import type { Vector } from '../figure/vector';
import type { DeskPlace, DeskVariant } from './desk';

/** The person at the desk, drawn as it should be (movement-evidence §5). Lengths in stature, angles in degrees. */

const sittingDesk = 0.378;
const standingDesk = 0.628;
const screenAt = 0.41;

const sittingFoot = { stand: [0.062, 0.215], turn: 6, knee: [0.1, 0.6, 1] } as const;
const standingFoot = { stand: [0.062, -0.018], turn: 8, knee: [0.14, 0, 1] } as const;

/** A palm on the keys or the mouse, elbow close to the ribs. */
const typing = (desk: number, out: number, ahead: number): SidePose['arm'] => ({
  touch: 'world',
  at: [out, desk + 0.014, ahead],
  elbow: [0.18, -0.4, -1],
  fingers: [-0.12, -0.05, 1],
  palm: [0, -1, 0],
  curl: 16,
});

const pose = (desk: number, at: Vector, foot: SidePose['leg'], ahead: number): Pose => ({
  pelvis: { at, bend: -3 },
  lumbar: { bend: 1 },
  thorax: { bend: 1 },
  neck: { bend: 1 },
  left: { arm: typing(desk, 0.06, ahead), leg: foot, blade: { back: 0.004 } },
  right: { arm: typing(desk, 0.13, ahead), leg: foot, blade: { back: 0.004 } },
});

const sittingEyes = 0.688;
const standingEyes = 0.93;
const keys = (desk: number, z: number): DeskProp[] => [
  { kind: 'keyboard', desk, place: [0.02, z] },
  { kind: 'mouse', desk, place: [-0.14, z + 0.005] },
];
const chair: FigureScript['props'] = [{ kind: 'chair' }, { kind: 'lumbarRoll' }];

const sitting = pose(sittingDesk, [0, 0.285, -0.035], sittingFoot, 0.178);

function propsOf(variant: DeskVariant): FigureScript['props'] {
  switch (variant) {
    case 'desktop':
      return [
        ...chair,
        { kind: 'desk', height: sittingDesk },
        { kind: 'screen', top: sittingEyes, desk: sittingDesk, place: [0, screenAt] },
        ...keys(sittingDesk, 0.215),
      ];
    case 'laptop':
      return [
        ...chair,
        { kind: 'desk', height: sittingDesk },
        { kind: 'laptop', top: sittingEyes, desk: sittingDesk, place: [0, screenAt] },
        ...keys(sittingDesk, 0.215),
      ];
    case 'twoScreens':
      return [
        ...chair,
        { kind: 'desk', height: sittingDesk },
        { kind: 'screen', top: sittingEyes, desk: sittingDesk, place: [0.11, screenAt], turn: -9, wide: 0.105 },
        { kind: 'screen', top: sittingEyes, desk: sittingDesk, place: [-0.11, screenAt], turn: 9, wide: 0.105 },
        ...keys(sittingDesk, 0.215),
      ];
    case 'standing':
      return [
        { kind: 'desk', height: standingDesk },
        { kind: 'screen', top: standingEyes, desk: standingDesk, place: [0, screenAt] },
        ...keys(standingDesk, 0.225),
      ];
  }
}

export function deskFigure(variant: DeskVariant): FigureScript {
  const start = variant === 'standing' ? pose(standingDesk, [0, 0.5285, -0.005], standingFoot, 0.19) : sitting;
  return {
    poses: { start },
    order: ['start'],
    view: { yaw: variant === 'twoScreens' ? 116 : 106, pitch: 12 },
    props: propsOf(variant),
    glow: { at: [0, 0, 0], radius: 0 },
  };
}

/** Where the picture's marks are, in the figure's space. */
export function deskMark(variant: DeskVariant, place: DeskPlace): Vector {
  const standing = variant === 'standing';
  const desk = standing ? standingDesk : sittingDesk;
  const eyes = standing ? standingEyes : sittingEyes;
  switch (place) {
    case 'screen':
      return [-0.1, eyes + 0.02, screenAt];
    case 'distance':
      return [-0.05, eyes - 0.06, 0.22];
    case 'middle':
      return [0, eyes - 0.16, screenAt];
    case 'head':
      return [0, eyes + 0.04, 0];
    case 'elbows':
      return [-0.14, desk + 0.03, -0.035];
    case 'wrists':
      return [-0.14, desk - 0.01, 0.1];
    case 'keyboard':
      return [0.2, desk, 0.25];
    case 'mouse':
      return [-0.2, desk, 0.22];
    case 'lumbar':
      return [-0.06, 0.38, -0.1];
    case 'seat':
      return [-0.1, 0.26, 0.08];
    case 'feet':
      return standing ? [-0.08, 0.03, 0.03] : [-0.08, 0.03, 0.24];
    case 'change':
      return [-0.1, 0.3, -0.02];
  }
}
