import * as l10n from '@vscode/l10n';
import type { ArmContact, Pose, SidePose } from '../figure/script';
import type { Vector } from '../figure/vector';
import { lapArm, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

/** A palm on its own shoulder. */
const onShoulder = (elbow: Vector, at: Vector): ArmContact => ({
  touch: 'ribs',
  at,
  elbow,
  fingers: [0.1, -0.1, -1],
  palm: [0, -1, -0.2],
  curl: 30,
});
const resting: SidePose = { ...sittingSide, arm: lapArm };
const open: SidePose = { ...sittingSide, arm: onShoulder([1, -0.9, 0.35], [0.108, 0.032, 0.03]) };
const closed: SidePose = {
  ...sittingSide,
  blade: { back: -0.025 },
  arm: onShoulder([-0.5, -0.75, 1], [0.098, 0.036, 0.04]),
};

const start: Pose = { ...sitting, left: resting, right: resting };
const ready: Pose = { ...sitting, left: open, right: open, glow: 0.4 };
const pressed: Pose = {
  ...sitting,
  thorax: { bend: 10 },
  neck: { bend: -8 },
  left: closed,
  right: closed,
  glow: 1,
  arrows: [1, -1].map((side) => ({
    frame: 'ribs',
    points: [
      [side * 0.25, -0.07, 0.1],
      [side * 0.19, -0.09, 0.17],
      [side * 0.11, -0.09, 0.2],
    ],
  })),
};

export const elbowPress: Movement = {
  id: 'elbow-press',
  name: () => l10n.t('Elbow press, hands on shoulders'),
  why: () => l10n.t('Widens the space between your shoulder blades.'),
  places: ['chair'],
  regions: ['upperBack', 'shoulders'],
  level: 1,
  effort: 'stretch',
  easier: 'cross-body-arm',
  harder: 'child-pose',
  mirrored: false,
  leadIn: () => l10n.t('Sit tall, both feet flat on the floor.'),
  leadInSeconds: 4,
  parts: [
    {
      cycle: [
        {
          pose: 'ready',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Lay each palm on its own shoulder, elbows wide.'),
        },
        {
          pose: 'pressed',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Draw your elbows together in front.'),
        },
        {
          pose: 'pressed',
          cue: 'hold',
          seconds: 12,
          longest: 15,
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Take 3 deep breaths into your upper back. Chin level, shoulders low.'),
        },
        { pose: 'ready', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Open your elbows wide.') },
        {
          pose: 'start',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lower your hands to your thighs.'),
        },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest. Let your shoulders sink.'),
        },
      ],
      reps: { least: 1, use: 2, most: 3 },
    },
  ],
  dosePerDay: 3,
  mistakes: [
    () => l10n.t('The shoulders hunch: keep them away from your ears.'),
    () => l10n.t('The head drops: keep your chin level.'),
    () => l10n.t('The elbows are forced to touch: near is near enough.'),
  ],
  muscles: () => l10n.t('Stretches the rhomboids, the middle trapezius and the back of the shoulder'),
  care: () =>
    l10n.t(
      'With a painful or unstable shoulder or hypermobility, keep the elbows low and stop before it hurts. Leave it out after recent surgery.',
    ),
  citations: [
    { says: 'Palms on the shoulders, elbows together, 3 deep breaths, several times a day', source: 'S1' },
    {
      says: '3 breaths as 12 s, to 15 s, × 2, at least 1, at most 3; "several times a day" counted as 3 a day',
      source: 'judgement',
    },
    { says: '3 s to get ready, 2.5 s in, 2 s and 2.5 s out, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, ready, pressed },
    order: ['start', 'ready', 'pressed'],
    view: { yaw: -10, pitch: 14 },
    secondView: { yaw: 160, pitch: 16 },
    props: [{ kind: 'stool' }],
    glow: { at: [0, -0.06, -0.04], radius: 0.12 },
  },
};
