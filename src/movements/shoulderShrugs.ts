import * as l10n from '@vscode/l10n';
import type { Arrow, Pose } from '../figure/script';
import { standing, standingSide } from './basePoses';
import type { Movement } from './movement';

/** Straight up or down beside each shoulder. */
const beside = (from: number, to: number): readonly Arrow[] =>
  [1, -1].map((side) => ({
    frame: 'world',
    points: [
      [side * 0.2, from, 0.02],
      [side * 0.2, to, 0.02],
    ],
  }));

const shrugged = { ...standingSide, blade: { up: 0.035 } };
const up: Pose = {
  ...standing,
  left: shrugged,
  right: shrugged,
  glow: 1,
  arrows: beside(0.745, 0.875),
};
const lowered: Pose = { ...standing, arrows: beside(0.875, 0.745) };

export const shoulderShrugs: Movement = {
  id: 'shoulder-shrugs',
  name: () => l10n.t('Shoulder shrugs'),
  why: () => l10n.t('Tenses and then truly relaxes the muscle that carries your stress.'),
  places: ['standing', 'chair'],
  regions: ['shoulders', 'neck'],
  level: 1,
  effort: 'strength',
  easier: 'shoulder-rolls',
  mirrored: false,
  leadIn: () => l10n.t('Stand or sit tall and let your arms hang.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'up',
          cue: 'move',
          seconds: 2,
          breath: 'in',
          words: () => l10n.t('Lift both shoulders straight up.'),
        },
        {
          pose: 'up',
          cue: 'hold',
          seconds: 3,
          longest: 5,
          breath: 'easy',
          words: () => l10n.t('Hold, neck long, and keep breathing.'),
        },
        {
          pose: 'lowered',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Lower them slowly, all the way.'),
        },
        { pose: 'start', cue: 'rest', seconds: 2, breath: 'easy', words: () => l10n.t('Rest your shoulders.') },
      ],
      reps: { least: 2, use: 5, most: 10 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The shoulders roll: go straight up and straight down.'),
    () => l10n.t('The head ducks: keep your neck long.'),
    () => l10n.t('They drop fast: lower them slower than you lifted them.'),
  ],
  muscles: () => l10n.t('Upper trapezius, levator scapulae'),
  care: () =>
    l10n.t(
      'With shoulder pain or hypermobility, lift only as far as it is easy. With a neck injury or tingling in an arm, ask first. Begin without weights.',
    ),
  citations: [
    { says: 'Hold 3–5 s', source: 'S3' },
    { says: '3–5 s × 2–3', source: 'SafetyDriven BC' },
    { says: '5 s × 10', source: 'UMass Memorial' },
    { says: '3 s × 5, at least 2, at most 10, to 5 s, 1 a day, no weights at first', source: 'judgement' },
    { says: '2 s up, 3 s down, 2 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start: standing, up, lowered },
    order: ['start', 'up'],
    view: { yaw: 10, pitch: 8 },
    props: [],
    glow: { at: [0, 0.012, 0], radius: 0.12 },
  },
};
