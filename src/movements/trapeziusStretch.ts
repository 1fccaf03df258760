import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { lapArm, seatEdge, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

/** The right hand holds the edge of the seat, the shoulder low. */
const holding: SidePose = {
  ...sittingSide,
  blade: { up: -0.008 },
  arm: seatEdge,
};
/** The left forearm over the crown, the palm on the far side of the head above the ear. */
const overHead: SidePose['arm'] = {
  touch: 'head',
  at: [-0.0385, 0.0265, 0.021],
  elbow: [1, 0.4, 0.4],
  fingers: [-0.3, -0.93, 0.14],
  palm: [0.87, -0.33, -0.36],
  curl: 18,
};

const start: Pose = { ...sitting, left: { ...sittingSide, arm: lapArm }, right: holding };
const tilted: Pose = {
  ...start,
  neck: { side: 30 },
  glow: 0.7,
  arrows: [
    {
      frame: 'ribs',
      points: [
        [0.03, 0.215, 0],
        [0.12, 0.185, 0],
        [0.17, 0.11, 0],
      ],
    },
  ],
};
const handOn: Pose = { ...tilted, neck: { side: 35 }, left: { ...sittingSide, arm: overHead }, glow: 1, arrows: [] };

export const trapeziusStretch: Movement = {
  id: 'trapezius-stretch',
  name: () => l10n.t('Trapezius stretch'),
  why: () => l10n.t('Lengthens the muscle between your neck and your shoulder.'),
  places: ['chair'],
  regions: ['neck', 'shoulders'],
  level: 2,
  effort: 'stretch',
  easier: 'neck-tilt',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Sit tall and hold the edge of the seat with one hand, shoulder low.'),
  leadInSeconds: 6,
  parts: [
    {
      cycle: [
        {
          pose: 'tilted',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Tilt your head away, nose forward.'),
        },
        {
          pose: 'handOn',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Lay your free hand over your head.'),
        },
        {
          pose: 'handOn',
          cue: 'hold',
          seconds: 15,
          breath: 'easy',
          words: () => l10n.t('Let only the weight of the hand rest there. Do not pull. Breathe.'),
        },
        { pose: 'tilted', cue: 'move', seconds: 3, breath: 'easy', words: () => l10n.t('Take the hand off first.') },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Bring your head up slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, both shoulders low.') },
      ],
      reps: { least: 1, use: 2, most: 2 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The hand pulls: its weight is enough.'),
    () => l10n.t('The head bounces: stay still and breathe.'),
    () => l10n.t('The head comes up under the hand: take the hand off first.'),
  ],
  muscles: () => l10n.t('Stretches the upper trapezius'),
  care: () =>
    l10n.t(
      'Leave out the hand, or the whole stretch, with a neck injury, tingling in an arm, dizziness, osteoporosis, hypermobility or a painful shoulder.',
    ),
  citations: [
    { says: '15–30 s × 2–4 a side', source: 'Healthwise' },
    { says: '30–60 s × 2', source: 'BayCare' },
    { says: 'Light pressure only, the other shoulder away from the ear', source: 'S3' },
    { says: '15 s × 2 a side, at least 1, 1 a day; do not progress', source: 'judgement' },
    { says: '3 s to tilt, 3 s for the hand, 3 s off, 3 s back, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, tilted, handOn },
    order: ['start', 'tilted', 'handOn'],
    view: { yaw: 16, pitch: 8 },
    props: [{ kind: 'stool' }],
    glow: { at: [-0.055, 0.012, 0], radius: 0.11 },
  },
};
