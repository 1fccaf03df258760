import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import type { Movement } from './movement';

/** From the ankles. */
const wall = 0.46;

/** One straight line from the ankles, leaning by `lean` degrees, palms pinned to the wall, heels raised by `lift` degrees. */
function leaning(lean: number, blade: number, lift = 0): Pose {
  const angle = (lean * Math.PI) / 180;
  const side: SidePose = {
    blade: { back: blade },
    arm: {
      touch: 'world',
      at: [0.145, 0.84, wall],
      elbow: [0.75, -0.75, -0.2],
      fingers: [-0.08, 1, 0],
      palm: [0, 0, 1],
      curl: 0,
    },
    leg: { stand: [0.055, 0], turn: 3, knee: [0.1, 0, 1], bend: 1, lift },
  };
  return {
    pelvis: { at: [0, 0.039 + 0.4909 * Math.cos(angle), 0.4909 * Math.sin(angle)], bend: lean },
    neck: { bend: -3 },
    left: side,
    right: side,
  };
}

const start: Pose = leaning(8, -0.02);
/** 2° further than movement-evidence §3 leans, for drawn elbows to bend to its 124° or nearly so. */
const low: Pose = {
  ...leaning(22, 0, 12),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.6, 0.27],
        [0, 0.6, 0.39],
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
        [0, 0.6, 0.37],
        [0, 0.6, 0.25],
      ],
    },
  ],
};

export const wallPushUp: Movement = {
  id: 'wall-push-up',
  name: () => l10n.t('Wall push-up'),
  why: () => l10n.t('Strengthens chest, arms and the muscles that steady your blades.'),
  places: ['wall'],
  regions: ['chest', 'shoulders', 'core'],
  level: 1,
  effort: 'strength',
  harder: 'wall-push-up.bench',
  mirrored: false,
  leadIn: () => l10n.t('Face a wall at arm’s length, palms on it at shoulder height, belly firm.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'low',
          cue: 'move',
          seconds: 3.5,
          breath: 'in',
          words: () => l10n.t('Bend your elbows and lean in, one long line.'),
        },
        { pose: 'low', cue: 'hold', seconds: 1, breath: 'easy', words: () => l10n.t('Pause.') },
        { pose: 'pushed', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Push the wall away.') },
        { pose: 'start', cue: 'rest', seconds: 1, breath: 'easy', words: () => l10n.t('Stand tall.') },
      ],
      reps: { least: 4, use: 8, most: 10 },
    },
  ],
  sets: { use: 1, most: 2, restSeconds: 60 },
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The belly sags: keep head, hips and heels in one line.'),
    () => l10n.t('The chin leads: let the chest go first.'),
    () => l10n.t('The elbows lock: keep them a little soft.'),
  ],
  muscles: () => l10n.t('Chest, triceps, serratus anterior, core'),
  care: () =>
    l10n.t(
      'With sore wrists use your fists or the edge of a desk; with a sore shoulder or hypermobility stand closer. With high blood pressure, heart disease or a hernia ask first, keep breathing and press lightly.',
    ),
  citations: [
    { says: 'Pause 1 s at the wall, core firm throughout', source: 'S3' },
    {
      says: '4 counts in, 2 out, 10 × 2 sets, 1–2 min of rest between them',
      source: 'Growing Stronger†, matching copy',
    },
    {
      says: '× 8, at least 4, at most 10 in 1 set, to 2 sets with 60 s between, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '3.5 s in, 2 s out, 1 s between', source: 'judgement' },
  ],
  figure: {
    poses: { start, low, pushed },
    order: ['start', 'low'],
    view: { yaw: 104, pitch: 8 },
    props: [{ kind: 'wall', z: wall }],
    glow: { at: [0, -0.06, 0.02], radius: 0.13 },
  },
};
