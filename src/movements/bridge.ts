import * as l10n from '@vscode/l10n';
import type { FootContact, Lying, Pose, SidePose } from '../figure/script';
import { armBesideFaceUp, lyingFaceUp } from './basePoses';
import type { Movement } from './movement';

/**
 * The upper back keeps its place on the floor, and so do the feet, where the shins end up nearly upright. So the knees of the start are bent
 * further than the 100° of movement-evidence §1: it has no room for both.
 */
const shoulders: Lying = { on: 'ribs', at: [0, -0.02, -0.052], ahead: -0.13 };
const foot: FootContact = { stand: [0.058, 0.346], turn: 3, knee: [0.05, 0, 1] };
const side: SidePose = { arm: { ...armBesideFaceUp, at: [0.155, 0.026, 0.22] }, leg: foot };

const start: Pose = {
  ...lyingFaceUp,
  pelvis: { at: [0, 0.065, 0.137], bend: -90 },
  lies: [{ on: 'pelvis', at: [0, 0.02, -0.065] }, shoulders],
  left: side,
  right: side,
};
/** One line from the knees over the hips to the shoulders. */
const lifted: Pose = {
  ...start,
  pelvis: { at: [0, 0.172, 0.11], bend: -119 },
  thorax: { bend: 6 },
  neck: { bend: 22 },
  lies: [shoulders],
  left: side,
  right: side,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.02, 0.12],
        [0, 0.1, 0.12],
      ],
    },
  ],
};

export const bridge: Movement = {
  id: 'bridge',
  name: () => l10n.t('Bridge'),
  why: () => l10n.t('Strengthens the buttocks and back that sitting lets sleep.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['legs', 'lowerBack', 'core'],
  level: 1,
  effort: 'strength',
  mirrored: false,
  leadIn: () => l10n.t('Lie on your back, knees bent, feet flat and hip-wide, arms beside you.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'lifted',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Tighten belly and buttocks, lift your hips.'),
        },
        {
          pose: 'lifted',
          cue: 'hold',
          seconds: 12,
          longest: 15,
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Keep one line from knees to shoulders. Breathe.'),
        },
        {
          pose: 'start',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Roll down slowly, one bone at a time.'),
        },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, back long.') },
      ],
      reps: { least: 2, use: 5, most: 5 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The ribs flare and the back arches: lift only as far as one line.'),
    () => l10n.t('The feet stand far away: bring the heels under the knees.'),
    () => l10n.t('The neck pushes: let the head be light.'),
  ],
  muscles: () => l10n.t('Gluteus, hamstrings'),
  care: () =>
    l10n.t(
      'Leave it out with a neck injury, and in pregnancy after week 16. With high blood pressure, heart disease or a hernia ask first, lift half as high and keep breathing.',
    ),
  citations: [
    { says: 'At least 3 breaths, 5 in all', source: 'S1' },
    { says: '3 breaths, 5 rising to 30 a day', source: 'Mayo back, copy' },
    { says: '3 breaths as 12 s, to 15 s, × 5, at least 2, 1 a day, every 2 days', source: 'judgement' },
    { says: '3 s up, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, lifted },
    order: ['start', 'lifted'],
    view: { yaw: 74, pitch: 11 },
    props: [{ kind: 'mat', back: -0.4, front: 0.56 }],
    glow: { frame: 'pelvis', at: [0, -0.01, -0.03], radius: 0.13 },
  },
};
