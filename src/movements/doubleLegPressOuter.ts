import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { doubleLegPress, doublePressParts, oneUp, pressingBoth } from './doubleLegPress';
import type { Movement } from './movement';
import { lyingHooked } from './singleLegPress';
import { meetingBeside, onOuterKnee } from './singleLegPressOuter';

/** The hands press inward, the knees outward. */
const pressed: Pose = {
  ...lyingHooked,
  ...pressingBoth(onOuterKnee),
  glow: 1,
  arrows: [...meetingBeside(1).slice(0, 1), ...meetingBeside(-1).slice(0, 1)],
};

const { harder: _, ...hardest } = doubleLegPress;

export const doubleLegPressOuter: Movement = {
  ...hardest,
  id: 'double-leg-press.outer',
  name: () => l10n.t('Double-leg press, outer knees'),
  why: () => l10n.t('Steadies both hips from the side while the belly holds your back.'),
  easier: 'double-leg-press.crossed',
  leadIn: () => l10n.t('When 5 double presses are easy: lie on your back, knees bent, feet flat.'),
  parts: doublePressParts(() => l10n.t('Then the other. Hands outside, press in and out.')),
  figure: {
    ...doubleLegPress.figure,
    poses: { start: lyingHooked, oneUp, pressed },
    view: { yaw: 150, pitch: 40 },
  },
};
