import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { handOnFloor, onAllFours } from './basePoses';
import type { Movement } from './movement';

const sideWith = (back: number): SidePose => ({
  ...onAllFours.left,
  arm: handOnFloor(0.112, 0.345),
  blade: { back },
});

/** The back rounded to the ceiling, tail and head low. */
export const roundedBack: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.284, 0], bend: 45 },
  lumbar: { bend: 30 },
  thorax: { bend: 25 },
  neck: { bend: 30 },
  left: sideWith(-0.022),
  right: sideWith(-0.022),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.455, 0.12],
        [0, 0.54, 0.12],
      ],
    },
  ],
};

/** The belly sunk, tail and breastbone up. */
export const sunkBack: Pose = {
  ...onAllFours,
  pelvis: { at: [0, 0.284, 0], bend: 94 },
  lumbar: { bend: -20 },
  thorax: { bend: -8 },
  neck: { bend: -20 },
  left: sideWith(0.01),
  right: sideWith(0.01),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.19, 0.13],
        [0, 0.105, 0.13],
      ],
    },
  ],
};

export const catCow: Movement = {
  id: 'cat-cow',
  name: () => l10n.t('Cat–cow'),
  why: () => l10n.t('Wakes every joint of your spine, one breath at a time.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['upperBack', 'lowerBack', 'neck'],
  level: 1,
  effort: 'mobility',
  harder: 'prayer-cat-camel',
  mirrored: false,
  leadIn: () => l10n.t('Come on to all fours, hands under your shoulders, knees under your hips.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'cat',
          cue: 'move',
          seconds: 4.5,
          breath: 'out',
          words: () => l10n.t('Round your back to the ceiling, tail and head low.'),
        },
        {
          pose: 'cow',
          cue: 'move',
          seconds: 4.5,
          breath: 'in',
          words: () => l10n.t('Let your belly sink, tail up, eyes ahead on the floor.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Come back to level.') },
      ],
      reps: { least: 2, use: 5, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The head is thrown back: let it only follow the spine.'),
    () => l10n.t('The body rocks: keep hands and knees where they are.'),
    () => l10n.t('The chest collapses between the shoulders: press the floor away.'),
  ],
  muscles: () => l10n.t('All joints of the spine and the muscles beside it'),
  care: () =>
    l10n.t(
      'With osteoporosis or a disc problem stay in the middle of the range, and ask a clinician first. With sore wrists use your fists or forearms, with sore knees a cushion; or do it seated, hands on your knees.',
    ),
  citations: [
    { says: '10–15 s in each, breathing out on the round', source: 'ACE cat-cow' },
    { says: '3–5 times, twice a day', source: 'Mayo back†' },
    { says: 'One breath × 5, at least 2, 1 a day; 4.5 s each way, 2 s in the middle', source: 'judgement' },
  ],
  figure: {
    poses: { start: onAllFours, cat: roundedBack, cow: sunkBack },
    order: ['start', 'cat', 'cow'],
    view: { yaw: 78, pitch: 10 },
    props: [{ kind: 'mat', back: -0.4, front: 0.52 }],
    glow: { at: [0, -0.13, -0.03], radius: 0.17 },
  },
};
