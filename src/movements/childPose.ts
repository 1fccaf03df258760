import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { childSitting, onAllFours } from './basePoses';
import type { Movement } from './movement';

const start: Pose = onAllFours;
const child: Pose = {
  ...childSitting,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.36, 0.06],
        [0, 0.345, -0.05],
        [0, 0.31, -0.14],
      ],
    },
  ],
};

export const childPose: Movement = {
  id: 'child-pose',
  name: () => l10n.t('Child’s pose'),
  why: () => l10n.t('Lets your back grow long and lets you breathe into it.'),
  places: ['floor'],
  equipment: ['mat', 'cushion'],
  regions: ['upperBack', 'lowerBack', 'shoulders'],
  level: 1,
  effort: 'stretch',
  harder: 'prayer-cat-camel',
  mirrored: false,
  leadIn: () => l10n.t('Come on to all fours; a cushion under knees or seat if they are sore.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'child',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Sink your hips back towards your heels.'),
        },
        {
          pose: 'child',
          cue: 'hold',
          seconds: 13,
          longest: 15,
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Rest your forehead on the floor or your fists. Breathe into your back.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Come back on to all fours.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, back level.') },
      ],
      reps: { least: 1, use: 2, most: 2 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The hips are forced down: stop where it is easy, a cushion fills the rest.'),
    () => l10n.t('The shoulders jam against the ears: let them slide down your back.'),
  ],
  muscles: () => l10n.t('Latissimus, muscles of the lower back'),
  care: () =>
    l10n.t(
      'With sore knees stay short of the heels or put a cushion between. Leave it out with osteoporosis, reflux, eye-pressure disease or if you feel dizzy head-down. In pregnancy keep your knees wide.',
    ),
  citations: [
    { says: 'Bottom to heels for one deep breath, 8–10 times', source: 'NHS low back' },
    { says: '3 breaths as 13 s, to 15 s, × 2, at least 1, 1 a day; stay at most 30 s at first', source: 'judgement' },
    { says: '3 s each way, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, child },
    order: ['start', 'child'],
    view: { yaw: 60, pitch: 14 },
    props: [
      { kind: 'mat', back: -0.42, front: 0.56 },
      { kind: 'cushion', at: [0, 0.022, 0.14], half: [0.075, 0.022, 0.045] },
    ],
    glow: { at: [0, -0.12, -0.03], radius: 0.17 },
  },
};
