import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { handOnFloor, kneeling, onAllFours } from './basePoses';
import type { Movement } from './movement';

const arm: SidePose['arm'] = { raise: 164, plane: 84, elbow: 4, curl: 10 };
const leg: SidePose['leg'] = { raise: 15, plane: -90, knee: 3, ankle: 0 };
const hand = handOnFloor(0.112, 0.345);

/** The weight leans a little over the limbs that stay. */
export const lifted = (shift: number, left: SidePose, right: SidePose): Pose => ({
  ...onAllFours,
  pelvis: { at: [shift, 0.284, 0], bend: 72 },
  left,
  right,
  glow: 1,
});
const planted: SidePose = { arm: hand, leg: kneeling };
export const legBack: SidePose = { arm: hand, leg };
export const armAhead: SidePose = { blade: { up: 0.02 }, arm, leg: kneeling };
export const armArrow = {
  frame: 'world',
  points: [
    [0.11, 0.14, 0.52],
    [0.11, 0.23, 0.565],
    [0.11, 0.32, 0.57],
  ],
} as const;
export const legArrow = {
  frame: 'world',
  points: [
    [-0.05, 0.08, -0.44],
    [-0.05, 0.16, -0.47],
    [-0.05, 0.235, -0.46],
  ],
} as const;

const start: Pose = onAllFours;
const armLifted: Pose = { ...lifted(-0.008, armAhead, planted), arrows: [armArrow] };
const legLifted: Pose = { ...lifted(0.008, planted, legBack), arrows: [legArrow] };

export const quadrupedLift: Movement = {
  id: 'quadruped-lift',
  name: () => l10n.t('All-fours arm and leg raise'),
  why: () => l10n.t('Teaches the deep muscles along your spine to hold you steady.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'lowerBack', 'shoulders', 'legs'],
  level: 2,
  effort: 'strength',
  harder: 'quadruped-lift.opposite',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Come on to all fours, spine level, belly lightly tight.'),
  leadInSeconds: 6,
  parts: [
    {
      cycle: [
        {
          pose: 'armLifted',
          cue: 'move',
          seconds: 2,
          breath: 'out',
          words: () => l10n.t('Reach one arm ahead.'),
        },
        {
          pose: 'armLifted',
          cue: 'hold',
          seconds: 5,
          breaths: 1,
          breath: 'easy',
          words: () => l10n.t('Thumb up, arm level, neck long. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower it slowly.') },
        {
          pose: 'legLifted',
          cue: 'move',
          seconds: 2,
          breath: 'out',
          words: () => l10n.t('Lift the other leg back.'),
        },
        {
          pose: 'legLifted',
          cue: 'hold',
          seconds: 5,
          breaths: 1,
          breath: 'easy',
          words: () => l10n.t('No higher than level, toes down, hips even. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower it slowly.') },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest, back level.'),
        },
      ],
      reps: { least: 1, use: 5, most: 5 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The back sags or a hip opens: lift less, keep the belly firm.'),
    () => l10n.t('The leg rises above level: keep it as high as your hips.'),
    () => l10n.t('The hand stands far ahead: keep it under the shoulder.'),
  ],
  muscles: () => l10n.t('Multifidus, gluteus, deltoid'),
  care: () =>
    l10n.t(
      'With sore wrists use your fists or forearms, with sore knees a cushion. With a sore shoulder or hypermobility lift only the leg. Stop if your back hurts.',
    ),
  citations: [
    { says: '3 deep breaths each; opposite arm and leg as the harder form', source: 'S1' },
    { says: 'Opposite limbs up to 10 s, 6 a side, at most 3 sets', source: 'Mayo bird dog' },
    {
      says: '5 s, one deep breath, × 5 a side with arm and leg in turn, at least 1, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '2 s up, 2 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, armLifted, legLifted },
    order: ['start', 'armLifted', 'legLifted'],
    view: { yaw: 74, pitch: 11 },
    props: [{ kind: 'mat', back: -0.5, front: 0.6 }],
    glow: { frame: 'pelvis', at: [0, 0.08, -0.05], radius: 0.15 },
  },
};
