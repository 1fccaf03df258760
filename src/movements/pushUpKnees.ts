import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import type { Movement } from './movement';
import { hand, pushUp } from './pushUp';

/** One line from the knees to the head; the shanks lie behind. */
const side = (bend: number, blade: number): SidePose => ({
  blade: { back: blade },
  arm: hand(bend),
  leg: { kneel: [0.055, -0.17] },
});
const start: Pose = {
  pelvis: { at: [0, 0.15, 0.05], bend: 62 },
  neck: { bend: -4 },
  left: side(5, -0.015),
  right: side(5, -0.015),
};
const low: Pose = {
  pelvis: { at: [0, 0.09, 0.07], bend: 80 },
  neck: { bend: -4 },
  left: side(98, 0.012),
  right: side(98, 0.012),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.42, 0.28],
        [0, 0.29, 0.3],
      ],
    },
  ],
};
const up: Pose = {
  ...start,
  glow: 0.5,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.26, 0.06, 0.2],
        [-0.26, 0.17, 0.2],
      ],
    },
  ],
};

export const pushUpKnees: Movement = {
  ...pushUp,
  id: 'push-up.knees',
  name: () => l10n.t('Push-up on the knees'),
  why: () => l10n.t('Strengthens chest, arms and belly with less of your weight.'),
  level: 2,
  easier: 'wall-push-up.bench',
  harder: 'push-up',
  leadIn: () => l10n.t('Knees down, hands a little wider than your shoulders, knees to head in one line.'),
  parts: [
    {
      cycle: [
        {
          pose: 'low',
          cue: 'move',
          seconds: 2.5,
          breath: 'in',
          words: () => l10n.t('Lower your chest, elbows half out.'),
        },
        { pose: 'up', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Push the floor away.') },
        { pose: 'start', cue: 'rest', seconds: 1, breath: 'easy', words: () => l10n.t('Rest.') },
      ],
      reps: { least: 3, use: 5, most: 10 },
    },
  ],
  citations: [
    { says: 'The step between the bench and the push-up; core tight', source: 'S3' },
    { says: 'Strength work 8–12 × 1–3, 2–3 days a week', source: 'ACSM†' },
    {
      says: '× 5, at least 3, at most 10 in 1 set, to 2 sets with 60 s between, two short of failure, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '2.5 s down, 2 s up, 1 s of rest', source: 'judgement' },
  ],
  figure: {
    ...pushUp.figure,
    poses: { start, low, up },
    order: ['start', 'low'],
    props: [{ kind: 'mat', back: -0.5, front: 0.6 }],
  },
};
