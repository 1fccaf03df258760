import * as l10n from '@vscode/l10n';
import type { ArmContact, Pose, SidePose } from '../figure/script';
import { armBesideFaceUp } from './basePoses';
import type { Movement } from './movement';
import { lyingHooked, meeting, pressParts, restingSide, singleLegPress, thighUp } from './singleLegPress';

/** A palm on the front of the other thigh, just above the knee, so far down from the hip. */
export const onOtherKnee = (down: number): ArmContact => ({
  touch: 'otherThigh',
  at: [-0.006, -down, 0.047],
  elbow: [1, -0.5, -0.4],
  fingers: [1, 0, 0.1],
  palm: [0, 0, -1],
  curl: 10,
});

/** The other hand lies on the raised thigh. */
const pressing = (back: number): Pick<Pose, 'left' | 'right'> => {
  const left: SidePose = { ...restingSide, blade: { back }, arm: onOtherKnee(0.215) };
  return { left, right: { arm: armBesideFaceUp, leg: thighUp } };
};
const raised: Pose = { ...lyingHooked, ...pressing(-0.014), glow: 0.4 };
const pressed: Pose = { ...lyingHooked, ...pressing(-0.022), glow: 1, arrows: meeting(-0.03) };

export const singleLegPressCrossed: Movement = {
  ...singleLegPress,
  id: 'single-leg-press.crossed',
  name: () => l10n.t('Single-leg press, opposite hand'),
  why: () => l10n.t('Asks the slanting belly muscles to join in and keep you from turning.'),
  easier: 'single-leg-press',
  harder: 'single-leg-press.outer',
  leadIn: () => l10n.t('When 5 plain presses are easy: lie on your back, knees bent, feet flat.'),
  parts: pressParts(
    () => l10n.t('Raise one knee, the other hand on it.'),
    () => l10n.t('Press hand and knee together.'),
  ),
  figure: {
    ...singleLegPress.figure,
    poses: { start: lyingHooked, raised, pressed },
    view: { yaw: -68, pitch: 15 },
  },
};
