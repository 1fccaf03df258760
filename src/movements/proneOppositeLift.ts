import * as l10n from '@vscode/l10n';
import type { ArmContact, FootContact, Lying, Pose, SidePose } from '../figure/script';
import { longLegFaceDown, lyingFaceDown } from './basePoses';
import type { Movement } from './movement';

/** A small cushion under the lower belly. */
const cushion = 0.024;
const lies: readonly Lying[] = [
  { on: 'pelvis', at: [0, 0.03, 0.061], height: cushion - 0.012 },
  { on: 'ribs', at: [0, -0.05, 0.055] },
];

/** Long past the head, thumb up. */
const armOnFloor: ArmContact = {
  touch: 'world',
  at: [0.19, 0.03, 0.655],
  elbow: [1, 0.2, 0.2],
  fingers: [0.2, 0, 1],
  palm: [-1, 0, 0],
  curl: 8,
};
const leg: FootContact = { ...longLegFaceDown, stand: [0.055, -0.486], bend: 9 };
const side: SidePose = { blade: { up: 0.02 }, arm: armOnFloor, leg };

const start: Pose = {
  ...lyingFaceDown,
  pelvis: { at: [0, 0.073, 0], bend: 91 },
  thorax: { bend: -4 },
  neck: { bend: -13 },
  lies,
  left: side,
  right: side,
};

/**
 * Hand 5 % of stature up, foot 7 %, head 1–2 %, the trunk where it was. The cushion bends the hips at rest, so that the thigh is straight
 * rather than 8° back when the foot is that high.
 */
const lifted: Pose = {
  ...start,
  neck: { bend: -21 },
  left: { ...side, blade: { up: 0.03, back: 0.02 }, arm: { raise: 180, plane: 90, elbow: 3, curl: 8 } },
  right: { ...side, leg: { raise: 2, plane: 90, knee: 2, ankle: -40 } },
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0.15, 0.03, 0.71],
        [0.15, 0.085, 0.725],
        [0.15, 0.14, 0.72],
      ],
    },
    {
      frame: 'world',
      points: [
        [-0.055, 0.04, -0.56],
        [-0.055, 0.085, -0.57],
        [-0.055, 0.13, -0.56],
      ],
    },
  ],
};

export const proneOppositeLift: Movement = {
  id: 'prone-opposite-lift',
  name: () => l10n.t('Opposite arm and leg lift'),
  why: () => l10n.t('Trains the back to work crosswise, as it does when you walk.'),
  places: ['floor'],
  equipment: ['mat', 'cushion'],
  regions: ['lowerBack', 'upperBack', 'legs', 'shoulders'],
  level: 2,
  effort: 'strength',
  easier: 'quadruped-lift',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Lie face down, arms long, a small cushion under your lower belly.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'lifted',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lift one arm and the opposite leg.'),
        },
        {
          pose: 'lifted',
          cue: 'hold',
          seconds: 2.5,
          breath: 'easy',
          words: () => l10n.t('Grow long rather than high, eyes down.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower both slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, belly lightly tight.') },
      ],
      reps: { least: 2, use: 5, most: 5 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The limbs go high: low and long is plenty.'),
    () => l10n.t('The pelvis rolls: keep both hip bones down.'),
    () => l10n.t('The head looks up: eyes stay on the floor.'),
  ],
  muscles: () => l10n.t('Multifidus, buttocks, lower trapezius'),
  care: () =>
    l10n.t(
      'Leave it out in pregnancy, and with a disc problem or a neck injury unless a clinician cleared it. With a sore shoulder or hypermobility lift only the leg. Stop if pain runs down a leg. Easier: one limb at a time.',
    ),
  citations: [
    { says: 'A couple of seconds, small pillow under the lower belly, 2–3 times a day', source: 'S1' },
    { says: 'Rounds of 10', source: 'single trainer' },
    { says: '2.5 s × 5 a side, at least 2, 1 a day, every 2 days', source: 'judgement' },
    { says: '2.5 s up, 2 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, lifted },
    order: ['start', 'lifted'],
    view: { yaw: 70, pitch: 14 },
    props: [
      { kind: 'mat', back: -0.6, front: 0.72 },
      { kind: 'cushion', at: [0, cushion / 2, 0.03], half: [0.11, cushion / 2, 0.055] },
    ],
    glow: { frame: 'pelvis', at: [0, 0.06, -0.05], radius: 0.14 },
  },
};
