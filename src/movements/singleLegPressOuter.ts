import * as l10n from '@vscode/l10n';
import type { ArmContact, Arrow, Pose } from '../figure/script';
import type { Movement } from './movement';
import { lyingHooked, pressParts, reaching, singleLegPress } from './singleLegPress';

/** A palm on the outer side of its own thigh, just above the knee. */
export const onOuterKnee: ArmContact = {
  touch: 'ownThigh',
  at: [0.047, -0.2, 0],
  elbow: [1, -0.6, -0.4],
  fingers: [-0.1, -1, -0.3],
  palm: [-1, 0, 0],
  curl: 10,
};

/** The hand presses inward, the knee outward: two arrows that meet at the height of the knee; `side` is −1 on the right. */
export const meetingBeside = (side: 1 | -1): readonly Arrow[] => [
  {
    frame: 'world',
    points: [
      [0.23 * side, 0.3, 0.02],
      [0.115 * side, 0.3, 0.02],
    ],
  },
  {
    frame: 'world',
    points: [
      [-0.11 * side, 0.345, 0],
      [0.005 * side, 0.345, 0],
    ],
  },
];
const raised: Pose = { ...lyingHooked, right: reaching(onOuterKnee), glow: 0.4 };
const pressed: Pose = { ...raised, glow: 1, arrows: meetingBeside(-1) };

export const singleLegPressOuter: Movement = {
  ...singleLegPress,
  id: 'single-leg-press.outer',
  name: () => l10n.t('Single-leg press, outer knee'),
  why: () => l10n.t('Steadies the hip from the side while the belly holds your back.'),
  easier: 'single-leg-press.crossed',
  harder: 'double-leg-press',
  leadIn: () => l10n.t('When 5 plain presses are easy: lie on your back, knees bent, feet flat.'),
  parts: pressParts(
    () => l10n.t('Raise one knee over the hip, hand outside it.'),
    () => l10n.t('Press hand in, knee out.'),
  ),
  figure: {
    ...singleLegPress.figure,
    poses: { start: lyingHooked, raised, pressed },
    view: { yaw: 46, pitch: 18 },
  },
};
