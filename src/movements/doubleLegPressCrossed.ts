import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { doubleLegPress, doublePressParts, oneUp, pressingBoth } from './doubleLegPress';
import type { Movement } from './movement';
import { lyingHooked, meeting } from './singleLegPress';
import { onOtherKnee } from './singleLegPressCrossed';

/** Each hand on the other knee, one wrist above the other. */
const pressed: Pose = {
  ...lyingHooked,
  ...pressingBoth(onOtherKnee(0.195), onOtherKnee(0.232)),
  glow: 1,
  arrows: meeting(-0.02),
};

export const doubleLegPressCrossed: Movement = {
  ...doubleLegPress,
  id: 'double-leg-press.crossed',
  name: () => l10n.t('Double-leg press, hands crossed'),
  why: () => l10n.t('Asks the slanting belly muscles to hold both legs at once.'),
  easier: 'double-leg-press',
  harder: 'double-leg-press.outer',
  leadIn: () => l10n.t('When 5 double presses are easy: lie on your back, knees bent, feet flat.'),
  parts: doublePressParts(() => l10n.t('Then the other. Hands crossed to opposite knees, press.')),
  figure: {
    ...doubleLegPress.figure,
    poses: { start: lyingHooked, oneUp, pressed },
    view: { yaw: 132, pitch: 34 },
  },
};
