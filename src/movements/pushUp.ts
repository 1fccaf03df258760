import * as l10n from '@vscode/l10n';
import type { FootContact, Pose, SidePose } from '../figure/script';
import { handOnFloor } from './basePoses';
import type { Movement } from './movement';

/** Hands a little wider than the shoulders, elbows half-way out and back. */
export const hand = (bend: number): SidePose['arm'] => ({ ...handOnFloor(0.165, 0.355, bend), elbow: [1, -0.9, -0.5] });
/** On the ball of the foot, the heel over it. */
const toes = (lift: number): FootContact => ({
  stand: [0.055, -0.543],
  turn: 0,
  knee: [0.04, 0, 1],
  lift,
  bend: 1,
});

/** On the knees, toes tucked: where every repetition begins and ends. */
const kneelingSide: SidePose = {
  arm: hand(5),
  leg: { kneel: [0.055, -0.227], tucked: true },
};
const start: Pose = {
  pelvis: { at: [0, 0.215, -0.06], bend: 68 },
  lumbar: { bend: 4 },
  neck: { bend: -4 },
  left: kneelingSide,
  right: kneelingSide,
};

/** One line from the heels to the head, the arms straight, the blades apart. */
const highSide: SidePose = { blade: { back: -0.015 }, arm: hand(5), leg: toes(70) };
const up: Pose = {
  pelvis: { at: [0, 0.255, 0], bend: 71.5 },
  neck: { bend: -4 },
  left: highSide,
  right: highSide,
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
const lowSide: SidePose = { blade: { back: 0.012 }, arm: hand(104), leg: toes(76) };
const low: Pose = {
  pelvis: { at: [0, 0.165, 0.02], bend: 82 },
  neck: { bend: -4 },
  left: lowSide,
  right: lowSide,
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

export const pushUp: Movement = {
  id: 'push-up',
  name: () => l10n.t('Push-up'),
  why: () => l10n.t('Strengthens chest, arms and belly together, one long line.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['chest', 'shoulders', 'core'],
  level: 3,
  effort: 'strength',
  easier: 'push-up.knees',
  mirrored: false,
  leadIn: () => l10n.t('Kneel, hands a little wider than your shoulders, toes tucked, belly firm.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        { pose: 'up', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Lift your knees: one line.') },
        {
          pose: 'low',
          cue: 'move',
          seconds: 2.5,
          breath: 'in',
          words: () => l10n.t('Lower your chest, elbows half out.'),
        },
        { pose: 'up', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Push the floor away.') },
        { pose: 'start', cue: 'move', seconds: 1.5, breath: 'in', words: () => l10n.t('Knees down.') },
        { pose: 'start', cue: 'rest', seconds: 1, breath: 'easy', words: () => l10n.t('Rest.') },
      ],
      reps: { least: 3, use: 5, most: 10 },
    },
  ],
  sets: { use: 1, most: 2, restSeconds: 60 },
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The belly sags or the hips stick up: keep the line, or stay on your knees.'),
    () => l10n.t('The elbows stand straight out: point them half-way back.'),
    () => l10n.t('The head drops: look at the floor just ahead of your hands.'),
  ],
  muscles: () => l10n.t('Chest, triceps, serratus anterior, core'),
  care: () =>
    l10n.t(
      'Leave it out with a sore shoulder, hypermobility and in pregnancy. With sore wrists use your fists. With high blood pressure, heart disease or a hernia ask first, and do the wall push-up. Stop two short of what you could do.',
    ),
  citations: [
    { says: 'The wall push-up’s next step; core tight', source: 'S3, S4' },
    { says: 'Strength work 8–12 × 1–3, 2–3 days a week', source: 'ACSM†' },
    {
      says: '× 5, at least 3, at most 10 in 1 set, to 2 sets with 60 s between, two short of failure, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '2.5 s down, 2 s up; knees lifted in 2 s and down in 1.5 s, 1 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, up, low },
    order: ['start', 'up', 'low'],
    view: { yaw: 74, pitch: 11 },
    props: [{ kind: 'mat', back: -0.62, front: 0.6 }],
    glow: { at: [0, -0.07, 0.02], radius: 0.14 },
  },
};
