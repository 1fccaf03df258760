import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { standing, standingSide } from './basePoses';
import type { Movement } from './movement';

const start: Pose = standing;
const side = {
  ...standingSide,
  blade: { up: -0.005, back: 0.025 },
  arm: { raise: 14, plane: -48, rotation: 15, elbow: 18, pronation: 6 },
};
const squeezed: Pose = {
  ...standing,
  thorax: { bend: -3 },
  left: side,
  right: side,
  glow: 1,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [0.2, -0.06, -0.07],
        [0.115, -0.06, -0.07],
      ],
    },
    {
      frame: 'ribs',
      points: [
        [-0.2, -0.06, -0.07],
        [-0.115, -0.06, -0.07],
      ],
    },
  ],
};

export const shoulderBladeSqueeze: Movement = {
  id: 'shoulder-blade-squeeze',
  name: () => l10n.t('Shoulder-blade squeeze'),
  why: () => l10n.t('Wakes the muscles that hold your shoulders back.'),
  places: ['standing', 'chair'],
  regions: ['upperBack', 'shoulders'],
  level: 1,
  effort: 'strength',
  easier: 'blade-slide',
  harder: 'dart',
  mirrored: false,
  leadIn: () => l10n.t('Stand or sit tall with your arms at your sides.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'squeezed',
          cue: 'move',
          seconds: 2,
          breath: 'out',
          words: () => l10n.t('Draw your shoulder blades together.'),
        },
        {
          pose: 'squeezed',
          cue: 'hold',
          seconds: 5,
          longest: 6,
          breath: 'easy',
          words: () => l10n.t('Stay there, ribs quiet, shoulders low, and keep breathing.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Let go slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest your shoulders.') },
      ],
      reps: { least: 2, use: 5, most: 8 },
    },
  ],
  dosePerDay: 2,
  mistakes: [
    () => l10n.t('The chest thrusts forward: move the blades, not the ribs.'),
    () => l10n.t('The shoulders creep up: keep them away from your ears.'),
    () => l10n.t('The breath stops: keep it flowing.'),
  ],
  muscles: () => l10n.t('Rhomboids, middle and lower trapezius'),
  care: () =>
    l10n.t(
      'With shoulder pain or hypermobility, squeeze lightly and stop below the ache. Leave it out after recent surgery.',
    ),
  citations: [
    { says: 'Hold a few seconds, repeat; move from the blades, not the chest', source: 'S1' },
    { says: '6 s × 8–12', source: 'Kaiser' },
    { says: '5 s × 3–5, twice a day (2 a day)', source: 'Mayo back†' },
    { says: '5 s × 5, to 6 s, at least 2, at most 8, 2 a day', source: 'judgement' },
    { says: '2 s in, 2 s out, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, squeezed },
    order: ['start', 'squeezed'],
    view: { yaw: 168, pitch: 8 },
    props: [],
    glow: { at: [0, -0.07, -0.06], radius: 0.12 },
  },
};
