import * as l10n from '@vscode/l10n';
import type { Lying, Pose, SidePose } from '../figure/script';
import { longLegFaceDown, lyingFaceDown, onBelly } from './basePoses';
import type { Movement } from './movement';

const hips: readonly Lying[] = onBelly.slice(0, 1);

/** Forehead on a folded towel, arms beside the body. */
const start: Pose = { ...lyingFaceDown, neck: { bend: -4 }, lies: onBelly };

const squeezedSide: SidePose = { ...start.left, blade: { back: 0.02, up: -0.005 } };
const squeezed: Pose = { ...start, left: squeezedSide, right: squeezedSide, glow: 0.6 };

/** Breastbone 3 % of stature up, nose down, arms off the floor and reaching for the feet. */
const liftedSide: SidePose = {
  blade: { back: 0.022, up: -0.006 },
  arm: { raise: 10, plane: -76, elbow: 3, curl: 8 },
  leg: longLegFaceDown,
};
const lifted: Pose = {
  ...start,
  pelvis: { at: [0, 0.061, 0], bend: 88 },
  lumbar: { bend: -8 },
  thorax: { bend: -12 },
  neck: { bend: 0 },
  lies: hips,
  left: liftedSide,
  right: liftedSide,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.05, 0.52],
        [0, 0.14, 0.525],
        [0, 0.23, 0.5],
      ],
    },
    {
      frame: 'world',
      points: [
        [0.1, 0.135, -0.2],
        [0.1, 0.13, -0.32],
      ],
    },
  ],
};

export const dart: Movement = {
  id: 'dart',
  name: () => l10n.t('Dart'),
  why: () => l10n.t('Strengthens the muscles that hold your upper back upright.'),
  places: ['floor'],
  equipment: ['mat', 'cushion'],
  regions: ['upperBack', 'shoulders', 'lowerBack'],
  level: 2,
  effort: 'strength',
  easier: 'sphinx',
  harder: 'prone-opposite-lift',
  mirrored: false,
  leadIn: () => l10n.t('Lie face down, forehead on a folded towel, arms beside you, palms in.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'squeezed',
          cue: 'move',
          seconds: 1.5,
          breath: 'in',
          words: () => l10n.t('Draw your blades together.'),
        },
        {
          pose: 'lifted',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lift chest and arms, nose down.'),
        },
        { pose: 'lifted', cue: 'hold', seconds: 2, breath: 'easy', words: () => l10n.t('Reach for your feet.') },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Lower slowly, chest first.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest your forehead.') },
      ],
      reps: { least: 3, use: 5, most: 10 },
    },
  ],
  sets: { use: 1, most: 3, restSeconds: 60 },
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The chin pokes up: look at the floor, neck in line with your back.'),
    () => l10n.t('The low back heaves: lift less, from between the blades.'),
    () => l10n.t('The buttocks clench or the feet lift: let both stay heavy.'),
  ],
  muscles: () => l10n.t('Spinal extensors, rhomboids, middle and lower trapezius'),
  care: () =>
    l10n.t(
      'Leave it out in pregnancy, and with a disc problem or a neck injury unless a clinician cleared it. Stop if pain runs down a leg or an arm tingles.',
    ),
  citations: [
    { says: 'Hold 2 s, 3 sets of 10, lowered slowly', source: 'S1' },
    { says: 'One breath, 3 times', source: 'Verywell' },
    {
      says: '2 s × 5 in 1 set at first, at least 3, at most 10, later to 3 sets with 60 s between, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '1.5 s to set the blades, 2.5 s up, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, squeezed, lifted },
    order: ['start', 'lifted'],
    view: { yaw: 70, pitch: 13 },
    props: [
      { kind: 'mat', back: -0.62, front: 0.56 },
      { kind: 'cushion', at: [0, 0.008, 0.42], half: [0.075, 0.008, 0.04] },
    ],
    glow: { at: [0, -0.08, -0.04], radius: 0.13 },
  },
};
