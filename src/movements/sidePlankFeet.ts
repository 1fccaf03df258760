import * as l10n from '@vscode/l10n';
import type { FootContact, Pose } from '../figure/script';
import type { Movement } from './movement';
import { elbow, handOnHip, hipOnFloor, sidePlank } from './sidePlank';

/** On the edge of the foot, toes ahead (−x); the upper foot stands before the lower one. */
const lowerFoot: FootContact = {
  stand: [0, -0.44],
  turn: -90,
  roll: 90,
  height: -0.012,
  knee: [0, 0, 1],
};
const upperFoot: FootContact = {
  stand: [0.075, -0.43],
  turn: 90,
  roll: -90,
  height: -0.008,
  knee: [0, 0, 1],
};

const start: Pose = {
  pelvis: { at: [0, 0.1, 0.0165], side: 80, turn: -90 },
  lumbar: { side: -18 },
  thorax: { side: -11 },
  neck: { side: -4 },
  lies: hipOnFloor,
  left: { blade: { up: 0.022 }, arm: elbow, leg: lowerFoot },
  right: { arm: handOnHip, leg: upperFoot },
};
/** One line from the feet to the head, as steep as the drawn shoulders make it: 68° at the arm, where movement-evidence §3 has 78. */
const lifted: Pose = {
  ...start,
  pelvis: { at: [0, 0.22, 0.03], side: 73, turn: -90 },
  lumbar: {},
  thorax: {},
  neck: {},
  lies: [],
  left: { arm: elbow, leg: { ...lowerFoot, bend: 2 } },
  right: { arm: handOnHip, leg: { ...upperFoot, bend: 2 } },
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.06, 0.01, 0.03],
        [-0.06, 0.12, 0.03],
      ],
    },
  ],
};
const { harder: _, ...hardest } = sidePlank;

export const sidePlankFeet: Movement = {
  ...hardest,
  id: 'side-plank.feet',
  name: () => l10n.t('Side plank, legs long'),
  easier: 'side-plank',
  leadIn: () => l10n.t('When 20 s on the knees are easy: on one side, legs long, top foot before the other.'),
  parts: [
    {
      cycle: [
        {
          pose: 'lifted',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lift your hips, feet stay down.'),
        },
        {
          pose: 'lifted',
          cue: 'hold',
          seconds: 8,
          longest: 20,
          breath: 'easy',
          words: () => l10n.t('Keep one line from feet to head, chest open. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2.5, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
      ],
      reps: { least: 1, use: 2, most: 2 },
    },
  ],
  citations: [
    { says: 'On one forearm, feet stacked or staggered; sides of the trunk and the support shoulder', source: 'S3' },
    { says: '20–30 s × 2', source: 'Bournemouth Univ' },
    { says: '8 s × 2 a side, at least 1, never over 20 s, 1 a day, every 2 days', source: 'judgement' },
    { says: '2.5 s up, 2.5 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    ...sidePlank.figure,
    poses: { start, lifted },
    props: [{ kind: 'mat', back: -0.52, front: 0.6 }],
  },
};
