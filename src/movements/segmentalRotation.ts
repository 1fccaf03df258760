import * as l10n from '@vscode/l10n';
import type { FootContact, Lying, Pose, SidePose } from '../figure/script';
import { lyingFaceUp } from './basePoses';
import type { Movement } from './movement';

/** Both shoulder blades stay on the floor, in their place; the pelvis rises as it rolls on to its side. */
const onBlades = (hips: number): readonly Lying[] => [
  { on: 'pelvis', at: [0, 0, 0], height: hips },
  { on: 'ribs', at: [0.05, -0.06, -0.054], ahead: -0.215 },
  { on: 'ribs', at: [-0.05, -0.06, -0.054], ahead: -0.215 },
];
/** Arms out to the sides, palms up. */
const arm: SidePose['arm'] = {
  touch: 'world',
  at: [0.474, 0.034, -0.2],
  elbow: [0, -1, -0.3],
  fingers: [1, 0, 0.2],
  palm: [0, 1, 0],
  curl: 18,
};
/** Nearer to the hips than the 100° knees of movement-evidence §1 have them: seen from above, only well-bent knees read as knees. */
const foot = (roll: number, knee: FootContact['knee'] = [0, 0, 1]): FootContact => ({
  stand: [0.034, 0.26],
  turn: 0,
  roll,
  knee,
});

const start: Pose = {
  ...lyingFaceUp,
  lies: onBlades(0.063),
  left: { arm, leg: foot(0) },
  right: { arm, leg: foot(0) },
};
/** Both knees to the left, the pelvis after them, the ribs flat. */
const lowered: Pose = {
  ...start,
  pelvis: { at: [0, 0.084, 0], bend: -90, side: 32 },
  lies: onBlades(0.081),
  lumbar: { turn: -7 },
  thorax: { turn: -25 },
  left: { arm, leg: foot(36, [0.5, 0, 1]) },
  right: { arm, leg: foot(-34, [-0.25, 0, 1]) },
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0.05, 0.38, 0.25],
        [0.17, 0.36, 0.25],
        [0.26, 0.27, 0.25],
      ],
    },
  ],
};

export const segmentalRotation: Movement = {
  id: 'segmental-rotation',
  name: () => l10n.t('Segmental rotation'),
  why: () => l10n.t('Turns your lower spine gently while the floor carries you.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['lowerBack', 'core'],
  level: 1,
  effort: 'stretch',
  harder: 'seated-twist',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Lie on your back, knees bent and together, arms out, palms up.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'lowered',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Tighten your belly, lower both knees aside.'),
        },
        {
          pose: 'lowered',
          cue: 'hold',
          seconds: 12,
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Only as far as is easy; both shoulders stay down. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Bring your knees back up.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest in the middle.') },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  dosePerDay: 2,
  mistakes: [
    () => l10n.t('The far shoulder lifts: lower the knees less.'),
    () => l10n.t('The knees part: hold a pillow between them.'),
    () => l10n.t('The legs drop: lead them down with the belly.'),
  ],
  muscles: () => l10n.t('Obliques, muscles of the lower back'),
  care: () =>
    l10n.t(
      'Leave it out with osteoporosis, a disc problem, a hip replacement or in pregnancy, unless a clinician cleared it. Stop if pain runs down a leg.',
    ),
  citations: [
    { says: '3 deep breaths a side, several times a day', source: 'S1' },
    { says: '5–10 s × 2–3, morning and evening', source: 'Mayo back' },
    { says: '3 breaths as 12 s × 3 a side, at least 1, 2 a day', source: 'judgement' },
    { says: '3 s each way, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, lowered },
    order: ['start', 'lowered'],
    view: { yaw: -40, pitch: 35 },
    props: [{ kind: 'mat', back: -0.56, front: 0.46 }],
    glow: { frame: 'pelvis', at: [-0.02, 0.085, 0.03], radius: 0.12 },
  },
};
