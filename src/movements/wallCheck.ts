import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { hanging } from './basePoses';
import type { Movement } from './movement';

/** Behind the back; the heels stand 4.5 % of stature (8 cm at 1.75 m) before it. */
const wall = -0.116;
const ankle = -0.036;

const side: SidePose = {
  arm: { ...hanging, plane: 6 },
  leg: { stand: [0.062, ankle], turn: 6, knee: [0.14, 0, 1] },
};
/** Heels before the wall, the rest of the body not there yet. */
const start: Pose = {
  pelvis: { at: [0, 0.528, -0.012], bend: -1 },
  thorax: { bend: 8 },
  neck: { bend: 4 },
  left: side,
  right: side,
};
const back: SidePose = { ...side, blade: { up: -0.003, back: 0.012 } };
const touching: Pose = {
  pelvis: { at: [0, 0.5285, -0.05], bend: 3 },
  lumbar: { bend: -4 },
  thorax: { bend: -2 },
  neck: { bend: 3 },
  left: back,
  right: back,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [0, -0.05, 0.15],
        [0, -0.05, 0.075],
      ],
    },
  ],
};
const checked: Pose = {
  ...touching,
  thorax: { bend: -5 },
  neck: { bend: -5 },
  glow: 1,
  arrows: [
    {
      frame: 'head',
      points: [
        [0, 0, 0.15],
        [0, 0, 0.08],
      ],
    },
  ],
};

/** Posture against a wall (S1): heels 5–10 cm off; buttocks, blades and head touch, the small of the back does not. */
export const wallCheck: Movement = {
  id: 'wall-check',
  name: () => l10n.t('Wall check'),
  why: () => l10n.t('A wall tells you where upright is.'),
  places: ['wall'],
  regions: ['upperBack', 'neck'],
  level: 1,
  effort: 'mobility',
  mirrored: false,
  leadIn: () => l10n.t('Stand with your back to a wall, heels 5 to 10 cm away from it.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'touching',
          cue: 'move',
          seconds: 4,
          breath: 'easy',
          words: () => l10n.t('Let your buttocks and both shoulder blades touch the wall.'),
        },
        {
          pose: 'checked',
          cue: 'move',
          seconds: 5,
          breath: 'out',
          words: () => l10n.t('Slide your head back, chin level. If it does not reach, leave it there.'),
        },
        {
          pose: 'checked',
          cue: 'hold',
          seconds: 14,
          breath: 'easy',
          words: () => l10n.t('A hand fits behind the small of your back. Breathe, and take this with you.'),
        },
      ],
      reps: { least: 1, use: 1, most: 1 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The chin tips up to reach the wall: keep it level, with room behind the head if need be.'),
    () => l10n.t('The whole back presses flat: leave room for a hand at the waist.'),
  ],
  care: () => l10n.t('Never force the head back. If it does not reach the wall, that is an answer, too.'),
  citations: [
    {
      says: 'Heels 2–4 in (5–10 cm) from the wall; buttocks, blades and head touch, the small of the back does not',
      source: 'S1',
    },
    { says: 'A hand-thick gap at the waist; do not force the head or tip it back', source: 'judgement' },
    { says: '1 time, 4 s and 5 s into it, 14 s in it, daily (1 a day)', source: 'S1, judgement' },
  ],
  figure: {
    poses: { start, touching, checked },
    order: ['start', 'checked'],
    view: { yaw: 80, pitch: 5 },
    props: [{ kind: 'wall', z: wall }],
    glow: { at: [0, -0.06, -0.05], radius: 0.12 },
  },
};
