import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { hanging, standing, standingSide } from './basePoses';
import type { Movement } from './movement';

/** Weight on one leg, hips ahead, back round, head forward. */
const slack: SidePose = { ...standingSide, blade: { back: -0.012 }, arm: { ...hanging, plane: 40 } };
const start: Pose = {
  pelvis: { at: [0.022, 0.524, 0.008], bend: -7 },
  lumbar: { bend: 3 },
  thorax: { bend: 16 },
  neck: { bend: 6 },
  left: slack,
  right: slack,
};
const even: Pose = {
  pelvis: { at: [0, 0.527, -0.003], bend: -2 },
  lumbar: { bend: 1 },
  thorax: { bend: 9 },
  neck: { bend: 4 },
  left: slack,
  right: slack,
};
const side: SidePose = { ...standingSide, blade: { up: -0.006, back: 0.014 } };
const set: Pose = {
  ...standing,
  thorax: { bend: -2 },
  neck: { bend: -1 },
  left: side,
  right: side,
  glow: 1,
  arrows: [
    {
      frame: 'head',
      points: [
        [0, 0.085, -0.02],
        [0, 0.145, -0.02],
      ],
    },
  ],
};

/** Standing posture of movement-evidence §5: ear, shoulder, hip and ankle in a line, weight even. */
export const standingReset: Movement = {
  id: 'standing-reset',
  name: () => l10n.t('Standing reset'),
  why: () => l10n.t('Half a minute to put your weight on both feet and your head back on top.'),
  places: ['standing'],
  regions: ['upperBack', 'neck', 'lowerBack'],
  level: 1,
  effort: 'mobility',
  mirrored: false,
  leadIn: () => l10n.t('Stand up, feet hip-wide, arms hanging.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'even',
          cue: 'move',
          seconds: 4,
          breath: 'easy',
          words: () => l10n.t('Let your weight rest evenly on both feet, knees soft.'),
        },
        {
          pose: 'set',
          cue: 'move',
          seconds: 5,
          breath: 'in',
          words: () => l10n.t('Grow tall: ears over shoulders, shoulders over hips.'),
        },
        {
          pose: 'set',
          cue: 'hold',
          seconds: 16,
          breath: 'easy',
          words: () => l10n.t('Belly lightly on, shoulders low. Breathe.'),
        },
      ],
      reps: { least: 1, use: 1, most: 1 },
    },
  ],
  dosePerDay: 3,
  mistakes: [
    () => l10n.t('The knees lock: keep them a little soft.'),
    () => l10n.t('The hips push ahead: bring them back over your ankles.'),
  ],
  care: () => l10n.t('Change your position often. If standing makes you dizzy, sit down.'),
  citations: [
    { says: 'Weight even on both feet, change position often', source: 'S4' },
    { says: 'Ear, shoulder, hip and ankle in line, knees 5°', source: 'judgement' },
    { says: '1 time, 4 s and 5 s into it, 16 s in it, 3 times a day', source: 'judgement' },
  ],
  figure: {
    poses: { start, even, set },
    order: ['start', 'set'],
    view: { yaw: 66, pitch: 6 },
    props: [],
    glow: { at: [0, -0.07, -0.03], radius: 0.13 },
  },
};
