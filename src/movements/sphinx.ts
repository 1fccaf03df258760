import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { forearmOnFloor, longLegFaceDown, lyingFaceDown, onBelly } from './basePoses';
import type { Movement } from './movement';

/** Forearms beside the head, elbows wide. */
const lowSide: SidePose = { arm: { lean: [0.25, 0.165], fingers: [-0.4, 0, 1] }, leg: longLegFaceDown };
const start: Pose = {
  ...lyingFaceDown,
  lumbar: { bend: -6 },
  thorax: { bend: -3 },
  neck: { bend: -4 },
  lies: onBelly.slice(0, 1),
  left: lowSide,
  right: lowSide,
};

/** Elbows under the shoulders, hips on the floor, neck long. */
const raisedSide: SidePose = { blade: { up: -0.004 }, arm: forearmOnFloor(0.184, 0.239), leg: longLegFaceDown };
const raised: Pose = {
  pelvis: { at: [0, 0.061, 0], bend: 89 },
  lumbar: { bend: -18 },
  thorax: { bend: -10 },
  neck: { bend: -2 },
  lies: onBelly.slice(0, 1),
  left: raisedSide,
  right: raisedSide,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.1, 0.46],
        [0, 0.19, 0.46],
        [0, 0.28, 0.43],
      ],
    },
  ],
};

export const sphinx: Movement = {
  id: 'sphinx',
  name: () => l10n.t('Sphinx'),
  why: () => l10n.t('Opens the front of a body that has been bent over a desk.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['upperBack', 'lowerBack', 'chest'],
  level: 1,
  effort: 'mobility',
  harder: 'dart',
  mirrored: false,
  leadIn: () => l10n.t('Lie face down, forearms on the floor beside your head, eyes down.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'raised',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Draw elbows under shoulders, lift your chest.'),
        },
        {
          pose: 'raised',
          cue: 'hold',
          seconds: 5,
          breath: 'easy',
          words: () => l10n.t('Hips stay down, neck long, eyes on the floor ahead. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'out', words: () => l10n.t('Lower your chest slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest.') },
      ],
      reps: { least: 2, use: 5, most: 8 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The head looks up: keep your neck in line with your back.'),
    () => l10n.t('The chest sinks between the blades: press the forearms down.'),
    () => l10n.t('The hips lift: let them be heavy.'),
  ],
  muscles: () => l10n.t('Spinal extensors; stretches chest and belly'),
  care: () =>
    l10n.t(
      'Stop if pain runs down a leg. Leave it out in pregnancy, with a narrowed spinal canal, a sore shoulder, hypermobility or an acute disc problem, unless a clinician cleared it.',
    ),
  citations: [
    { says: '5–10 s × 8–10, neck not bent back, hips grounded', source: 'NHS low back' },
    { says: '5 s × 5, at least 2, at most 8, 1 a day', source: 'judgement' },
    { says: '3 s up, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, raised },
    order: ['start', 'raised'],
    view: { yaw: 74, pitch: 11 },
    props: [{ kind: 'mat', back: -0.62, front: 0.56 }],
    glow: { at: [0, -0.16, -0.03], radius: 0.14 },
  },
};
