import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { standing, standingSide } from './basePoses';
import type { Movement } from './movement';

/** Other palm outside the upper arm, just above the elbow. */
const drawing: SidePose['arm'] = {
  touch: 'otherArm',
  at: [0.03, -0.165, -0.012],
  elbow: [0.35, -1, 0.25],
  fingers: [0.3, 0.1, 1],
  palm: [-1, 0, 0],
  curl: 30,
};
const ahead: Pose = {
  ...standing,
  left: { ...standingSide, arm: { raise: 84, plane: 98, elbow: 6, rotation: -30, pronation: 0 } },
  right: { ...standingSide, arm: drawing },
  glow: 0.5,
};
const drawn: Pose = {
  ...ahead,
  left: {
    ...ahead.left,
    arm: { raise: 84, plane: 122, elbow: 6, rotation: -30, pronation: 0 },
    blade: { back: -0.02 },
  },
  glow: 1,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [-0.02, 0.05, 0.24],
        [-0.19, 0.05, 0.2],
      ],
    },
  ],
};

export const crossBodyArm: Movement = {
  id: 'cross-body-arm',
  name: () => l10n.t('Cross-body arm stretch'),
  why: () => l10n.t('Opens the back of the shoulder and the space beside the blade.'),
  places: ['standing', 'chair'],
  regions: ['shoulders', 'upperBack'],
  level: 1,
  effort: 'stretch',
  harder: 'elbow-press',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Stand or sit tall, shoulders low.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'ahead',
          cue: 'move',
          seconds: 2.5,
          breath: 'in',
          words: () => l10n.t('Lift one arm, hold it above the elbow.'),
        },
        { pose: 'drawn', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Draw it gently across.') },
        {
          pose: 'drawn',
          cue: 'hold',
          seconds: 10,
          longest: 15,
          breath: 'easy',
          words: () => l10n.t('Feel it behind the shoulder. Keep the shoulder low and breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Let go and lower both arms.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest. Let your arms hang.') },
      ],
      reps: { least: 1, use: 3, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The hand pulls on the elbow itself: hold just above it.'),
    () => l10n.t('The shoulder shrugs: let it drop first.'),
    () => l10n.t('The trunk turns along: keep your chest facing ahead.'),
  ],
  muscles: () => l10n.t('Stretches the rear deltoid and the rhomboids'),
  care: () =>
    l10n.t(
      'If the front of the shoulder pinches, lower the arm. Leave it out with an unstable or newly operated shoulder; with hypermobility stop well before the end.',
    ),
  citations: [
    { says: '10 s × 3–5 each arm', source: 'S1' },
    { says: '4 each side, on 5–6 days a week (1 a day); not on the elbow joint', source: 'AAOS shoulder, copy' },
    { says: '20 s × 3', source: 'Spine-health' },
    { says: '10 s, to 15 s, × 3, at least 1, at most 5, 1 a day', source: 'judgement' },
    { says: '2.5 s up, 2 s across, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start: standing, ahead, drawn },
    order: ['start', 'ahead', 'drawn'],
    view: { yaw: -34, pitch: 9 },
    props: [],
    glow: { at: [0.125, -0.025, -0.03], radius: 0.085 },
  },
};
