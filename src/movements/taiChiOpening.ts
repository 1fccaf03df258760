import * as l10n from '@vscode/l10n';
import type { Arrow, Pose, SidePose } from '../figure/script';
import { standing } from './basePoses';
import type { Movement } from './movement';

const leg: SidePose['leg'] = { stand: [0.1, -0.012], turn: 8, knee: [0.16, 0, 1] };

const both = (height: number, arm: SidePose['arm'], rest: Partial<Pose>): Pose => ({
  ...standing,
  pelvis: { at: [0, height, -0.012] },
  left: { arm, leg },
  right: { arm, leg },
  ...rest,
});

/** In front of the hands. */
const ahead = (from: number, to: number): readonly Arrow[] => [
  {
    frame: 'world',
    points: [
      [0, from, 0.4],
      [0, (from + to) / 2, 0.44],
      [0, to, 0.42],
    ],
  },
];

/** Knees bent by 15°, by 8° while the wrists float, by 20° while they sink. */
const start: Pose = both(
  0.5232,
  { raise: 12, plane: 60, rotation: -20, elbow: 36, pronation: 70, wrist: -20, curl: 6 },
  { glow: 0.4 },
);
const raised: Pose = both(
  0.5262,
  { raise: 85, plane: 86, rotation: -45, elbow: 15, pronation: 35, wrist: 25, curl: 14 },
  { arrows: ahead(0.46, 0.68), glow: 1 },
);
const sinking: Pose = both(
  0.5199,
  { raise: 30, plane: 70, rotation: -30, elbow: 72, pronation: 70, wrist: -20, curl: 6 },
  { arrows: ahead(0.8, 0.6), glow: 1 },
);

export const taiChiOpening: Movement = {
  id: 'tai-chi-opening',
  name: () => l10n.t('Tai chi opening'),
  why: () => l10n.t('Slows breath and shoulders down together.'),
  places: ['standing'],
  regions: ['shoulders', 'upperBack', 'legs'],
  level: 1,
  effort: 'mobility',
  mirrored: false,
  leadIn: () => l10n.t('Stand with your feet shoulder-wide and soften your knees.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'raised',
          cue: 'move',
          seconds: 5,
          breath: 'in',
          words: () => l10n.t('Let your wrists float up to shoulder height, hands hanging.'),
        },
        {
          pose: 'sinking',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Sink your elbows first, shoulders low.'),
        },
        {
          pose: 'start',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Press your palms down, knees soft.'),
        },
      ],
      reps: { least: 3, use: 6, most: 18 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The shoulders rise with the arms: let only the wrists float.'),
    () => l10n.t('The knees lock: keep them soft all the time.'),
    () => l10n.t('It becomes a squat: a hand’s width of sinking is plenty.'),
  ],
  muscles: () => l10n.t('Deltoids, thighs'),
  care: () =>
    l10n.t(
      'With a sore shoulder or hypermobility, lift the arms only part of the way. With sore knees, keep them nearly straight. If you feel dizzy, stop; next time hold a desk with one hand.',
    ),
  citations: [
    { says: 'Slow movement with deep breathing, for stress and posture', source: 'S1' },
    { says: 'About 6 breaths a minute: 5 s in, 5 s out', source: 'Steffen 2017' },
    {
      says: '× 6 is 1 min, at most 18 are 3, at least 3, 1 a day; the way down in two halves of 2.5 s',
      source: 'judgement',
    },
  ],
  figure: {
    poses: { start, raised, sinking },
    order: ['start', 'raised', 'sinking'],
    view: { yaw: 54, pitch: 9 },
    props: [],
    glow: { at: [0, -0.03, 0], radius: 0.12 },
  },
};
