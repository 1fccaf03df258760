import * as l10n from '@vscode/l10n';
import type { ArmContact, LegAngles, Lying, Pose, SidePose } from '../figure/script';
import type { Movement } from './movement';
import { thoracicRotation } from './thoracicRotation';

/** Lying on the right side, the head ahead (+z), the chest to +x; the shoulder underneath carries the ribs. */
const onSide = (ribs: number): readonly Lying[] => [
  { on: 'pelvis', at: [-0.096, 0, 0] },
  { on: 'ribs', at: [-0.09, -0.02, 0], height: ribs },
];
/** Thighs at right angles to the trunk, the upper knee on the lower one. */
const bentLeg = (plane: number): LegAngles => ({ raise: 88, plane, knee: 90, ankle: -14 });
const lowerArm: ArmContact = {
  touch: 'world',
  at: [-0.39, 0.022, 0.275],
  elbow: [-1, -0.6, 0],
  fingers: [-1, 0, 0],
  palm: [0, 1, 0],
};
const lowerSide = (back: number): SidePose => ({ blade: { back }, arm: lowerArm, leg: bentLeg(90) });

const start: Pose = {
  pelvis: { at: [0, 0.096, 0], side: -90, turn: 90 },
  lumbar: { side: 11 },
  neck: { side: -19 },
  lies: onSide(0.056),
  left: { blade: { back: -0.02 }, arm: { raise: 90, plane: 101, elbow: 4, curl: 10 }, leg: bentLeg(95) },
  right: lowerSide(-0.025),
};
/** The ribs turned towards the floor behind, the arm a little behind the line of the shoulders, the eyes after it. */
const open: Pose = {
  ...start,
  lumbar: { side: 7, turn: 5 },
  thorax: { turn: 33 },
  neck: { turn: 36, side: -12 },
  lies: onSide(0.062),
  left: { blade: { back: 0.012 }, arm: { raise: 92, plane: -10, elbow: 6, curl: 14 }, leg: bentLeg(95) },
  right: lowerSide(0.02),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0.18, 0.44, 0.18],
        [0.04, 0.49, 0.18],
        [-0.12, 0.48, 0.18],
      ],
    },
  ],
};

export const thoracicRotationLying: Movement = {
  ...thoracicRotation,
  id: 'thoracic-rotation.lying',
  name: () => l10n.t('Upper-back rotation, lying'),
  why: () => l10n.t('Opens chest and rib cage like a book, while the floor keeps your hips still.'),
  places: ['floor'],
  equipment: ['mat', 'cushion'],
  regions: ['upperBack', 'chest', 'core'],
  easier: 'thoracic-rotation',
  harder: 'segmental-rotation',
  changeSideSeconds: 10,
  leadIn: () => l10n.t('Lie on your side, head on a cushion, knees bent and stacked, palms together.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'open',
          cue: 'move',
          seconds: 4,
          breath: 'out',
          words: () => l10n.t('Open the top arm like a book, eyes on the hand.'),
        },
        {
          pose: 'open',
          cue: 'hold',
          seconds: 5,
          breaths: 1,
          breath: 'easy',
          words: () => l10n.t('Knees stay stacked, hips still. One slow breath.'),
        },
        { pose: 'start', cue: 'move', seconds: 4, breath: 'in', words: () => l10n.t('Close the book slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, palms together.') },
      ],
      reps: { least: 1, use: 3, most: 5 },
    },
  ],
  mistakes: [
    () => l10n.t('The top knee slides back: keep it on the lower one, and open less.'),
    () => l10n.t('The arm is pulled to the floor: let it hang where the ribs take it.'),
    () => l10n.t('Only the arm moves: let your breastbone turn with it.'),
  ],
  care: () =>
    l10n.t(
      'With osteoporosis, turn slowly and only part of the way. With a disc problem or recent back surgery, ask first. With a sore shoulder bend the top arm, hand on your ribs. Stop if you feel dizzy.',
    ),
  citations: [
    { says: '5 a side', source: 'clinics' },
    { says: 'Repetitions set by the physiotherapist', source: 'CUH NHS' },
    { says: '5 s, one breath, × 3 a side, at least 1, at most 5, 1 a day', source: 'judgement' },
    { says: '4 s to open, 4 s to close, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, open },
    order: ['start', 'open'],
    view: { yaw: -62, pitch: 40 },
    props: [
      { kind: 'mat', back: -0.36, front: 0.56 },
      { kind: 'cushion', at: [0.01, 0.048, 0.405], half: [0.1, 0.048, 0.062] },
    ],
    glow: { at: [0, -0.09, 0.01], radius: 0.13 },
  },
};
