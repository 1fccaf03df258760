import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { lapArm, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

const side = { ...sittingSide, arm: lapArm };
const neutral: Pose = { ...sitting, left: side, right: side };

/** The head where a screen pulls it. Only the first repetition begins here: letting go ends in the middle. */
const start: Pose = { ...neutral, thorax: { bend: 15 }, neck: { bend: -17 }, glide: 27 };
const tucked: Pose = {
  ...neutral,
  thorax: { bend: -2 },
  neck: { bend: 6 },
  glide: -14,
  glow: 1,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [0, 0.066, 0.245],
        [0, 0.066, 0.1],
      ],
    },
  ],
};

export const chinTuck: Movement = {
  id: 'chin-tuck',
  name: () => l10n.t('Chin tuck'),
  why: () => l10n.t('Brings a head that hangs towards the screen back over your shoulders.'),
  places: ['chair', 'standing'],
  regions: ['neck', 'upperBack'],
  level: 1,
  effort: 'mobility',
  harder: 'dart',
  mirrored: false,
  leadIn: () => l10n.t('Sit or stand tall and look straight ahead.'),
  leadInSeconds: 4,
  parts: [
    {
      cycle: [
        {
          pose: 'tucked',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Glide your head straight back, nose level.'),
        },
        {
          pose: 'tucked',
          cue: 'hold',
          seconds: 3,
          longest: 5,
          breath: 'easy',
          words: () => l10n.t('Hold lightly, with a double chin, and breathe.'),
        },
        { pose: 'neutral', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Let go, back to the middle.') },
        {
          pose: 'neutral',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest, ears over shoulders.'),
        },
      ],
      reps: { least: 3, use: 5, most: 10 },
    },
  ],
  dosePerDay: 3,
  mistakes: [
    () => l10n.t('The eyes drop: keep looking straight ahead.'),
    () => l10n.t('The head tips back: the chin glides level, as in a drawer.'),
    () => l10n.t('The end is forced: stop where it still feels easy.'),
  ],
  muscles: () => l10n.t('Deep neck flexors; stretches the suboccipitals'),
  care: () =>
    l10n.t(
      'Stop if an arm tingles, or you feel dizzy or your sight changes. With a neck injury, ask first. Lying down with the head on a towel is gentler.',
    ),
  citations: [
    { says: 'A neck held in front of the body is the first cause', source: 'S1' },
    { says: '10 × each hour when sitting', source: 'SIRA' },
    { says: 'Lying, 6 s × 8–12', source: 'Kaiser' },
    { says: '20 counts × 5–10', source: 'SafetyDriven BC' },
    { says: '3 s × 5, to 5 s, at least 3, at most 10, 3 a day', source: 'judgement' },
    { says: '2.5 s back, 2 s out, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, tucked, neutral },
    order: ['start', 'tucked'],
    view: { yaw: 67, pitch: 6 },
    props: [{ kind: 'stool' }],
    glow: { at: [0, 0.045, -0.02], radius: 0.075 },
  },
};
