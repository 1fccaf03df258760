import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { childSitting, handOnFloor, onAllFours } from './basePoses';
import { roundedBack, sunkBack } from './catCow';
import type { Movement } from './movement';

/** The hands keep one place on the floor through the whole flow. */
const hands = 0.4;
const planted = (pose: Pose, bend: number): Pose => {
  const side = ({ arm: _, ...rest }: SidePose): SidePose => ({
    ...rest,
    arm: handOnFloor(0.126, hands, bend),
    leg: { kneel: [0.06, 0] },
  });
  return { ...pose, left: side(pose.left), right: side(pose.right) };
};

const start: Pose = {
  ...planted(childSitting, 22),
  glow: 0.6,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.4, 0.05],
        [0, 0.38, -0.06],
        [0, 0.33, -0.15],
      ],
    },
  ],
};
const fours: Pose = {
  ...planted({ ...onAllFours, pelvis: { at: [0, 0.281, 0.035], bend: 72 } }, 8),
  glow: 0.4,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.4, -0.1],
        [0, 0.425, 0],
        [0, 0.43, 0.1],
      ],
    },
  ],
};
const cat: Pose = planted({ ...roundedBack, pelvis: { at: [0, 0.281, 0.035], bend: 45 } }, 8);
const camel: Pose = planted({ ...sunkBack, pelvis: { at: [0, 0.281, 0.035], bend: 94 } }, 8);

export const prayerCatCamel: Movement = {
  id: 'prayer-cat-camel',
  name: () => l10n.t('Prayer–cat–camel flow'),
  why: () => l10n.t('Moves your whole spine in one slow, breathing flow.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['upperBack', 'lowerBack', 'shoulders'],
  level: 2,
  effort: 'mobility',
  easier: 'cat-cow',
  harder: 'quadruped-lift',
  mirrored: false,
  leadIn: () => l10n.t('Kneel, sit back towards your heels and bend forward, both hands far ahead.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        { pose: 'fours', cue: 'move', seconds: 4, breath: 'in', words: () => l10n.t('Come up on to all fours.') },
        { pose: 'cat', cue: 'move', seconds: 4, breath: 'out', words: () => l10n.t('Round your back to the ceiling.') },
        { pose: 'camel', cue: 'move', seconds: 4, breath: 'in', words: () => l10n.t('Let your belly sink, tail up.') },
        {
          pose: 'start',
          cue: 'move',
          seconds: 4,
          breath: 'out',
          words: () => l10n.t('Sink back to your heels, hands still.'),
        },
      ],
      reps: { least: 1, use: 3, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The flow hurries: give every step a whole breath in or out.'),
    () => l10n.t('Knees or hands slide: leave them where they are.'),
  ],
  muscles: () => l10n.t('All joints of the spine, latissimus'),
  care: () =>
    l10n.t(
      'In pregnancy keep your knees wide. With sore knees stay short of the heels or use a cushion, with sore wrists your fists. Leave it out with osteoporosis, a disc problem, reflux, eye-pressure disease or if you feel dizzy head-down, unless a clinician cleared it.',
    ),
  citations: [
    { says: 'Prayer, all fours, cat, camel, 5 rounds', source: 'S1' },
    {
      says: 'Breathing out on the round, as everywhere here; S1 breathes cat and camel the other way',
      source: 'ACE cat-cow',
    },
    { says: '× 3, at least 1, at most 5, 1 a day; 4 s for each step', source: 'judgement' },
  ],
  figure: {
    poses: { start, fours, cat, camel },
    order: ['start', 'fours', 'cat', 'camel'],
    view: { yaw: 74, pitch: 18 },
    props: [{ kind: 'mat', back: -0.42, front: 0.56 }],
    glow: { at: [0, -0.13, -0.03], radius: 0.17 },
  },
};
