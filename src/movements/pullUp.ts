import * as l10n from '@vscode/l10n';
import type { FootContact, Pose, SidePose } from '../figure/script';
import { bar, barGrip, hanging, hangingFromBar } from './basePoses';
import type { Movement } from './movement';

/** Of the box: the feet push from it all the way up. */
const height = 0.3;
const boxAt = -0.1;
const foot = (lift: number): FootContact => ({
  stand: [0.06, boxAt - 0.03],
  turn: 6,
  height,
  knee: [0.15, 0, 1],
  lift,
});

/** On the box, behind the bar. */
const standingSide: SidePose = { arm: hanging, leg: foot(0) };
const start: Pose = {
  pelvis: { at: [0, 0.8285, boxAt - 0.03] },
  left: standingSide,
  right: standingSide,
};

/** Both hands round the bar, elbows and knees still bent. */
const grippingSide: SidePose = {
  blade: { up: 0.008 },
  arm: { ...barGrip(0.17, 96), elbow: [0.7, -0.4, 0.6] },
  leg: foot(30),
};
const gripped: Pose = {
  ...start,
  pelvis: { at: [0, 0.75, boxAt], bend: 2 },
  neck: { bend: -4 },
  left: grippingSide,
  right: grippingSide,
  glow: 0.4,
};

/** Arms long, blades drawn down, knees bent, heels up. */
const hungSide: SidePose = { blade: { up: 0.008 }, arm: barGrip(0.17), leg: foot(63) };
const hung: Pose = {
  ...hangingFromBar,
  pelvis: { at: [0, 0.575, bar.z - 0.06], bend: 2 },
  neck: { bend: -4 },
  left: hungSide,
  right: hungSide,
  glow: 0.4,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.21, 0.92, 0],
        [-0.21, 0.74, 0],
      ],
    },
  ],
};

/** Elbows to the ribs, chin at the bar; higher, with the 145° elbows and the low arms of movement-evidence §3, the feet would leave the box. */
const pulledSide: SidePose = {
  blade: { up: -0.008, back: 0.015 },
  arm: { ...barGrip(0.17, 137), elbow: [0.32, -1, -0.2] },
  leg: foot(48),
};
const pulled: Pose = {
  ...hung,
  pelvis: { at: [0, 0.878, bar.z - 0.1], bend: -3 },
  thorax: { bend: -4 },
  neck: { bend: -2 },
  left: pulledSide,
  right: pulledSide,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [-0.21, 0.74, 0],
        [-0.21, 0.92, 0],
      ],
    },
  ],
};

export const pullUp: Movement = {
  id: 'pull-up',
  name: () => l10n.t('Pull-up'),
  why: () => l10n.t('Strengthens the back that pulls your shoulders down and open.'),
  places: ['bar'],
  equipment: ['bar', 'box'],
  regions: ['upperBack', 'shoulders'],
  level: 3,
  effort: 'strength',
  easier: 'bar-hang',
  mirrored: false,
  leadIn: () => l10n.t('First hang 30 s with ease. Test the bar, step up on a firm box behind it.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'gripped',
          cue: 'move',
          seconds: 3,
          breath: 'easy',
          words: () => l10n.t('Grip the bar with both hands.'),
        },
        { pose: 'hung', cue: 'move', seconds: 2.5, breath: 'in', words: () => l10n.t('Bend your knees, arms long.') },
        {
          pose: 'pulled',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Draw elbows to ribs, feet help.'),
        },
        { pose: 'hung', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Lower slowly, arms long again.') },
        { pose: 'gripped', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Stand up on the box.') },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'easy', words: () => l10n.t('Only then let go.') },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Shake your arms out. When you are done, step down, never jump.'),
        },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  sets: { use: 1, most: 2, restSeconds: 60 },
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The legs kick: let the feet press steadily on the box.'),
    () => l10n.t('The chin cranes over the bar: chin level with it is enough, neck long.'),
    () => l10n.t('You drop from the top: lower slowly, stand on the box, then let go.'),
  ],
  muscles: () => l10n.t('Latissimus, biceps, lower trapezius'),
  care: () =>
    l10n.t(
      'Leave it out with a sore, loose or newly operated shoulder, hypermobility, and with elbow or hand problems. Ask first with osteoporosis, high blood pressure, heart disease or a hernia. Do not hang if you get dizzy. Easier: step up and only lower yourself slowly.',
    ),
  citations: [
    { says: 'After the hang is easy', source: 'S4' },
    { says: '5–10, with or without help', source: 'US Army FM 7-22' },
    {
      says: 'Helped by the feet or lowering only, × 3, at least 1 in 1 set, to 2 sets with 60 s between, 2–3 days a week as 1 a day, every 2 days, after a 30 s hang',
      source: 'judgement',
    },
    {
      says: '3 s to grip, 2.5 s to hang, 2.5 s up, 3 s down, 2 s to stand, 3 s to let go, 10 s of rest',
      source: 'judgement',
    },
  ],
  figure: {
    poses: { start, gripped, hung, pulled },
    order: ['start', 'hung', 'pulled'],
    view: { yaw: 141, pitch: 8 },
    secondView: { yaw: 24, pitch: 8 },
    props: [
      { kind: 'bar', ...bar },
      { kind: 'box', z: boxAt, height },
    ],
    glow: { at: [0, -0.1, -0.03], radius: 0.15 },
  },
};
