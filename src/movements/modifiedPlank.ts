import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { onForearmsAndKnees } from './basePoses';
import type { Movement } from './movement';

/** Elbows and knees keep their places; the hips rest on the floor. */
const start: Pose = {
  ...onForearmsAndKnees,
  pelvis: { at: [0, 0.061, 0.242], bend: 84 },
  lumbar: { bend: -18 },
  thorax: { bend: -12 },
  neck: { bend: 2 },
  lies: [{ on: 'pelvis', at: [0, 0, 0.061] }],
};
const plank: Pose = {
  ...onForearmsAndKnees,
  glow: 0.5,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.01, 0.27],
        [0, 0.065, 0.27],
      ],
    },
  ],
};
const pulling: Pose = {
  ...onForearmsAndKnees,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.13, 0.03, 0.42],
        [-0.13, 0.03, 0.32],
      ],
    },
    {
      frame: 'world',
      points: [
        [-0.13, 0.03, 0.06],
        [-0.13, 0.03, 0.16],
      ],
    },
  ],
};

export const modifiedPlank: Movement = {
  id: 'modified-plank',
  name: () => l10n.t('Modified plank'),
  why: () => l10n.t('Strengthens the belly and blades that carry you upright.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'shoulders'],
  level: 2,
  effort: 'strength',
  mirrored: false,
  leadIn: () => l10n.t('Lie face down on your forearms, elbows under your shoulders, knees down.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'plank',
          cue: 'move',
          seconds: 2,
          breath: 'out',
          words: () => l10n.t('Lift your hips into one line.'),
        },
        {
          pose: 'plank',
          cue: 'hold',
          seconds: 12,
          longest: 30,
          breath: 'easy',
          words: () => l10n.t('Belly firm, eyes between your hands. Breathe. Come down when it sags.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest on your forearms.') },
      ],
      reps: { least: 1, use: 2, most: 2 },
    },
    {
      cycle: [
        {
          pose: 'plank',
          cue: 'move',
          seconds: 2,
          breath: 'out',
          words: () => l10n.t('Lift into one line again.'),
        },
        {
          pose: 'pulling',
          cue: 'move',
          seconds: 2.5,
          breath: 'easy',
          words: () => l10n.t('Draw elbows and knees together.'),
        },
        {
          pose: 'pulling',
          cue: 'hold',
          seconds: 10,
          longest: 30,
          breath: 'easy',
          words: () => l10n.t('Nothing moves, only the belly works. Keep breathing.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest on your forearms.') },
      ],
      reps: { least: 1, use: 1, most: 1 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The belly sags: tighten it, or come down.'),
    () => l10n.t('The hips stick up: one line from knees to head.'),
    () => l10n.t('The breath stops: count it aloud.'),
  ],
  muscles: () => l10n.t('Abdominals, serratus'),
  care: () =>
    l10n.t(
      'No full plank with a sore back. Leave it out with a sore shoulder or in pregnancy; with high blood pressure or a hernia keep it short and keep breathing. A cushion helps sore knees; a fixed desk under the forearms is easier.',
    ),
  citations: [
    { says: 'At least 3 deep breaths; pulling elbows and knees together as the harder form', source: 'S1' },
    { says: '15 s, rest 30–60 s, repeat', source: 'Harvard plank' },
    { says: '20–30 s × 2', source: 'Bournemouth Univ' },
    {
      says: '10–15 s × 3, the third one pulling: 12 s twice, 10 s once, never over 30 s, at least 1; 1 a day every other day (every 2 days)',
      source: 'judgement',
    },
    {
      says: '2 rounds plain and 1 pulling; 2 s up, 2.5 s to draw together, 2 s down, 10 s of rest',
      source: 'judgement',
    },
  ],
  figure: {
    poses: { start, plank, pulling },
    order: ['start', 'plank', 'pulling'],
    view: { yaw: 76, pitch: 10 },
    props: [{ kind: 'mat', back: -0.4, front: 0.8 }],
    glow: { at: [0, -0.175, 0.02], radius: 0.13 },
  },
};
