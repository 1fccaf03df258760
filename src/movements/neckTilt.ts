import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { lapArm, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

const side = { ...sittingSide, arm: lapArm };
const start: Pose = { ...sitting, left: side, right: side };
const tilted: Pose = {
  ...start,
  neck: { side: 33 },
  glow: 1,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [-0.02, 0.225, 0],
        [0.09, 0.21, 0],
        [0.165, 0.15, 0],
        [0.185, 0.07, 0],
      ],
    },
  ],
};

export const neckTilt: Movement = {
  id: 'neck-tilt',
  name: () => l10n.t('Neck tilts'),
  why: () => l10n.t('Lengthens the side of a neck that has held still for too long.'),
  places: ['chair'],
  regions: ['neck', 'shoulders'],
  level: 1,
  effort: 'stretch',
  harder: 'trapezius-stretch',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Sit tall, hands on your thighs, shoulders level.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'tilted',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Tilt your ear towards the shoulder, nose forward.'),
        },
        {
          pose: 'tilted',
          cue: 'hold',
          seconds: 5,
          breath: 'easy',
          words: () => l10n.t('Stay where it pulls a little. Both shoulders low.'),
        },
        {
          pose: 'start',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Bring your head back up slowly.'),
        },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest in the middle. In a few weeks: 15 s, twice.'),
        },
      ],
      reps: { least: 2, use: 3, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The shoulder comes up to the ear: bring the ear down instead.'),
    () => l10n.t('The head turns or drops: keep your nose pointing forward.'),
    () => l10n.t('The head circles: go side to side only.'),
  ],
  muscles: () => l10n.t('Upper trapezius, scalenes'),
  care: () =>
    l10n.t(
      'With a neck injury or tingling in an arm, ask first and stay at half the way. Stop if you feel dizzy or your sight changes.',
    ),
  citations: [
    { says: 'Ear towards the shoulder, both sides', source: 'S2' },
    { says: '5 s × 5 a side', source: 'Arthritis Research UK' },
    { says: '15–30 s × 2–4', source: 'Kaiser' },
    { says: '15–30 s', source: 'Mayo Community Health' },
    { says: '5 s × 3 a side, at least 2, at most 5, 1 a day; later 15 s × 2', source: 'judgement' },
    { says: '3 s in, 3 s out, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, tilted },
    order: ['start', 'tilted'],
    view: { yaw: 10, pitch: 8 },
    props: [{ kind: 'stool' }],
    glow: { at: [-0.05, 0.02, 0], radius: 0.1 },
  },
};
