import * as l10n from '@vscode/l10n';
import type { ArmContact, Pose } from '../figure/script';
import { lapArm, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

/** A hand on the front of the other shoulder. */
const acrossChest = (height: number, ahead: number): ArmContact => ({
  touch: 'ribs',
  at: [-0.08, height, ahead],
  elbow: [0, -1, 0.1],
  fingers: [-0.5, 0.7, -0.5],
  palm: [-0.2, -0.5, -0.8],
  curl: 30,
});
const hug = {
  left: { ...sittingSide, arm: acrossChest(-0.015, 0.045) },
  right: { ...sittingSide, arm: acrossChest(-0.02, 0.05) },
};
const start: Pose = {
  ...sitting,
  left: { ...sittingSide, arm: lapArm },
  right: { ...sittingSide, arm: lapArm },
};
const tall: Pose = { ...sitting, ...hug, glow: 0.4 };
const turned: Pose = {
  ...tall,
  lumbar: { bend: 1, turn: 5 },
  thorax: { turn: 30 },
  neck: { turn: 5 },
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.06, 0.5, 0.24],
        [0.07, 0.5, 0.235],
        [0.17, 0.5, 0.18],
        [0.235, 0.5, 0.09],
        [0.25, 0.5, -0.02],
      ],
    },
  ],
};

export const thoracicRotation: Movement = {
  id: 'thoracic-rotation',
  name: () => l10n.t('Upper-back rotation'),
  why: () => l10n.t('Turns the rib cage, the part of the back a chair keeps still.'),
  places: ['chair'],
  regions: ['upperBack', 'core'],
  level: 1,
  effort: 'mobility',
  harder: 'seated-twist',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Sit tall, feet flat, knees forward.'),
  leadInSeconds: 4,
  parts: [
    {
      cycle: [
        {
          pose: 'tall',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Cross your arms on your chest and grow tall.'),
        },
        {
          pose: 'turned',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Turn your ribs, knees forward, head with the breastbone.'),
        },
        {
          pose: 'turned',
          cue: 'hold',
          seconds: 5,
          longest: 10,
          breath: 'easy',
          words: () => l10n.t('Stay there, hips still, and breathe.'),
        },
        { pose: 'tall', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Come back to the middle slowly.') },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Lower your hands.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and sit tall.') },
      ],
      reps: { least: 1, use: 3, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('Knees or hips turn along: keep both knees pointing forward.'),
    () => l10n.t('Only the head turns: let it follow your breastbone.'),
    () => l10n.t('The back slumps: grow tall before you turn.'),
  ],
  muscles: () => l10n.t('Thoracic joints, obliques'),
  care: () =>
    l10n.t(
      'With osteoporosis, turn slowly and only part of the way. With a disc problem or recent back surgery, ask first. Stop if you feel dizzy.',
    ),
  citations: [
    { says: '10 s a side', source: 'Newcastle NHS' },
    { says: 'Repetitions set by the physiotherapist', source: 'CUH NHS' },
    { says: '5 s, to 10 s, × 3 a side, at least 1, at most 5, 1 a day', source: 'judgement' },
    { says: '3 s to get ready, 3 s in, 3 s out, 2 s to let go, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, tall, turned },
    order: ['start', 'tall', 'turned'],
    view: { yaw: 14, pitch: 24 },
    secondView: { yaw: 158, pitch: 20 },
    props: [{ kind: 'stool' }],
    glow: { at: [0, -0.1, 0], radius: 0.12 },
  },
};
