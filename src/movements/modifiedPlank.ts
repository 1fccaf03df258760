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
export const plank: Pose = {
  ...onForearmsAndKnees,
  glow: 1,
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
export const modifiedPlank: Movement = {
  id: 'modified-plank',
  name: () => l10n.t('Modified plank'),
  why: () => l10n.t('Strengthens the belly and blades that carry you upright.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'shoulders'],
  level: 2,
  effort: 'strength',
  harder: 'modified-plank.pull',
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
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Belly firm, eyes between your hands. Breathe. Come down when it sags.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest, and breathe.'),
        },
      ],
      reps: { least: 1, use: 3, most: 3 },
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
      'No full plank with a sore back. Leave it out with a sore shoulder, hypermobility or in pregnancy. With high blood pressure, heart disease or a hernia ask first, keep it short and keep breathing. A cushion helps sore knees; a fixed desk under the forearms is easier.',
    ),
  citations: [
    { says: 'At least 3 deep breaths; pulling elbows and knees together as the harder form', source: 'S1' },
    { says: '15 s, rest 30–60 s, repeat', source: 'Harvard plank' },
    { says: '20–30 s × 2', source: 'Bournemouth Univ' },
    { says: '3 breaths as 12 s × 3, at least 1, never over 30 s, 1 a day, every 2 days', source: 'judgement' },
    { says: '2 s up, 2 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, plank },
    order: ['start', 'plank'],
    view: { yaw: 76, pitch: 10 },
    props: [{ kind: 'mat', back: -0.4, front: 0.8 }],
    glow: { at: [0, -0.175, 0.02], radius: 0.13 },
  },
};
