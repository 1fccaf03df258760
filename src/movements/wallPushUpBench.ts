import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import type { Movement } from './movement';
import { wallPushUp } from './wallPushUp';

/** Height of a fixed bench, and its middle from the ankles. */
const bench = { height: 0.3, z: 0.78 } as const;

/** One straight line from the ankles, leaning by `lean` degrees, palms on the bench, heels raised by `lift` degrees. */
function leaning(lean: number, blade: number, bend: number, lift: number): Pose {
  const angle = (lean * Math.PI) / 180;
  const side: SidePose = {
    blade: { back: blade },
    arm: {
      touch: 'world',
      at: [0.105, bench.height + 0.006, bench.z - 0.04],
      elbow: [0.9, -0.8, -0.4],
      fingers: [-0.06, 0, 1],
      palm: [0, -1, 0],
      curl: 0,
      bend,
    },
    leg: { stand: [0.055, 0], turn: 0, knee: [0.06, 0, 1], bend: 1, lift },
  };
  return {
    pelvis: { at: [0, 0.06 + 0.4909 * Math.cos(angle), 0.4909 * Math.sin(angle)], bend: lean },
    neck: { bend: -4 },
    left: side,
    right: side,
  };
}

const start: Pose = leaning(48, -0.015, 5, 30);
const low: Pose = {
  ...leaning(60, 0.01, 96, 40),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.62, 0.42],
        [0, 0.5, 0.5],
      ],
    },
  ],
};
const pushed: Pose = {
  ...start,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.36, 0.5],
        [0, 0.46, 0.42],
      ],
    },
  ],
};

export const wallPushUpBench: Movement = {
  ...wallPushUp,
  id: 'wall-push-up.bench',
  name: () => l10n.t('Push-up on a bench'),
  why: () => l10n.t('The next step from the wall: the same line with more of your weight.'),
  places: ['standing'],
  level: 2,
  easier: 'wall-push-up',
  harder: 'push-up.knees',
  leadIn: () => l10n.t('Hands on a bench or desk that cannot slide, feet far back, belly firm.'),
  parts: [
    {
      cycle: [
        {
          pose: 'low',
          cue: 'move',
          seconds: 3.5,
          breath: 'in',
          words: () => l10n.t('Bend your elbows, chest towards the edge, one long line.'),
        },
        { pose: 'low', cue: 'hold', seconds: 1, breath: 'easy', words: () => l10n.t('Pause.') },
        { pose: 'pushed', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Push the bench away.') },
        { pose: 'start', cue: 'rest', seconds: 1, breath: 'easy', words: () => l10n.t('Arms long.') },
      ],
      reps: { least: 4, use: 8, most: 10 },
    },
  ],
  care: () =>
    l10n.t(
      'With sore wrists use your fists around the edge; with a sore shoulder or hypermobility stay at the wall. With high blood pressure, heart disease or a hernia ask first, keep breathing and press lightly. Nothing that rolls or tips will do.',
    ),
  citations: [
    { says: 'Bench, then knees, then toes as the wall push-up’s next steps; core firm throughout', source: 'S3' },
    {
      says: '× 8, at least 4, at most 10 in 1 set, to 2 sets with 60 s between, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '3.5 s down, 2 s up, 1 s between', source: 'judgement' },
  ],
  figure: {
    ...wallPushUp.figure,
    poses: { start, low, pushed },
    view: { yaw: 78, pitch: 9 },
    props: [{ kind: 'box', z: bench.z, height: bench.height }],
  },
};
