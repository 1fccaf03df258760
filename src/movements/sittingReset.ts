import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { hanging, lapArm, sittingSide } from './basePoses';
import type { Movement } from './movement';

const side: SidePose = { ...sittingSide, arm: lapArm };
/** As one ends up after an hour of code: hips rolled back, back round, head ahead of the shoulders. */
const start: Pose = {
  pelvis: { at: [0, 0.283, -0.012], bend: -13 },
  lumbar: { bend: 15 },
  thorax: { bend: 16 },
  neck: { bend: 9 },
  left: { ...side, blade: { back: -0.012 } },
  right: { ...side, blade: { back: -0.012 } },
};
const tall: Pose = {
  pelvis: { at: [0, 0.285, -0.03], bend: -2 },
  lumbar: { bend: 0 },
  thorax: { bend: 2 },
  neck: { bend: -1 },
  left: side,
  right: side,
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
const open: SidePose = {
  ...sittingSide,
  arm: { ...hanging, plane: 0, rotation: 12 },
  blade: { up: -0.006, back: 0.014 },
};
const set: Pose = {
  ...tall,
  thorax: { bend: -2 },
  neck: { bend: -1 },
  left: { ...side, blade: open.blade ?? {} },
  right: { ...side, blade: open.blade ?? {} },
  glow: 1,
  arrows: [],
};

/** SIT of movement-evidence §5: ear over shoulder over hip, spine in its own curves. */
export const sittingReset: Movement = {
  id: 'sitting-reset',
  name: () => l10n.t('Sitting reset'),
  why: () => l10n.t('Half a minute to stack head, ribs and hips again.'),
  places: ['chair'],
  regions: ['upperBack', 'neck', 'lowerBack'],
  level: 1,
  effort: 'mobility',
  mirrored: false,
  leadIn: () => l10n.t('Slide right back on your seat, both feet flat on the floor.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'tall',
          cue: 'move',
          seconds: 4,
          breath: 'in',
          words: () => l10n.t('Roll your hips upright and grow tall through the crown.'),
        },
        {
          pose: 'set',
          cue: 'move',
          seconds: 4,
          breath: 'out',
          words: () => l10n.t('Shoulders back and down, chest lifted.'),
        },
        {
          pose: 'set',
          cue: 'hold',
          seconds: 17,
          breath: 'easy',
          words: () =>
            l10n.t('Belly lightly on, ears over shoulders. Lean on the backrest or a lumbar roll, and breathe.'),
        },
      ],
      reps: { least: 1, use: 1, most: 1 },
    },
  ],
  dosePerDay: 3,
  mistakes: [
    () => l10n.t('The lower back over-arches: let the ribs sink a little.'),
    () => l10n.t('The chin lifts: think of the back of your neck growing long.'),
  ],
  care: () => l10n.t('Upright is a place to come back to, not one to hold all day. The next posture is the best one.'),
  citations: [
    { says: 'Head up, shoulders back, chest lifted, core lightly on, spine neutral, lumbar support', source: 'S0, S4' },
    { says: 'P −5…0, ear over shoulder over hip', source: 'judgement' },
    { says: '1 time, 4 s and 4 s into it, 17 s in it, 3 times a day', source: 'judgement' },
  ],
  figure: {
    poses: { start, tall, set },
    order: ['start', 'set'],
    view: { yaw: 72, pitch: 6 },
    props: [{ kind: 'chair' }],
    glow: { at: [0, -0.07, -0.03], radius: 0.13 },
  },
};
