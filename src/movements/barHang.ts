import * as l10n from '@vscode/l10n';
import type { FootContact, Pose, SidePose } from '../figure/script';
import { bar, barGrip, hanging, hangingFromBar } from './basePoses';
import type { Movement } from './movement';

/** Of the box: high enough that the feet never leave it. */
const height = 0.2;
const boxAt = -0.09;
/** The heels rise as the knees bend. */
const foot = (lift: number): FootContact => ({
  stand: [0.06, boxAt - 0.02],
  turn: 6,
  height,
  knee: [0.15, 0, 1],
  lift,
});

/** On the box, the bar overhead. */
const standingSide: SidePose = { arm: hanging, leg: foot(0) };
const start: Pose = {
  pelvis: { at: [0, 0.7285, boxAt - 0.01] },
  left: standingSide,
  right: standingSide,
};

/** Both hands round the bar, elbows still bent. */
const grippingSide: SidePose = {
  blade: { up: 0.012 },
  arm: { ...barGrip(0.15, 74), elbow: [0.7, -0.4, 0.6] },
  leg: foot(24),
};
const gripped: Pose = {
  ...start,
  pelvis: { at: [0, 0.72, boxAt + 0.02], bend: 2 },
  neck: { bend: -4 },
  left: grippingSide,
  right: grippingSide,
  glow: 0.4,
};

/** Arms long, blades drawn down, knees bent: the feet keep part of the weight. */
const hungSide: SidePose = { blade: { up: 0.008 }, arm: barGrip(0.15), leg: foot(42) };
const hung: Pose = {
  ...hangingFromBar,
  pelvis: { at: [0, 0.58, bar.z - 0.03], bend: 1 },
  left: hungSide,
  right: hungSide,
  glow: 1,
  arrows: ([1, -1] as const).map((side) => ({
    frame: 'world',
    points: [
      [side * 0.21, 0.82, 0],
      [side * 0.21, 0.68, 0],
    ],
  })),
};

export const barHang: Movement = {
  id: 'bar-hang',
  name: () => l10n.t('Bar hang'),
  why: () => l10n.t('Lets your own weight lengthen back and shoulders.'),
  places: ['bar'],
  equipment: ['bar', 'box'],
  regions: ['shoulders', 'upperBack'],
  level: 2,
  effort: 'strength',
  harder: 'pull-up',
  mirrored: false,
  leadIn: () => l10n.t('Test the bar, clear the floor. Step up on a firm box under it.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'gripped',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Grip the bar shoulder-wide, thumbs round it.'),
        },
        {
          pose: 'hung',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Bend your knees until you hang.'),
        },
        {
          pose: 'hung',
          cue: 'hold',
          seconds: 6,
          longest: 30,
          breath: 'easy',
          words: () => l10n.t('Feet on the box, blades drawn down, neck long. Breathe.'),
        },
        { pose: 'gripped', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Stand up on the box.') },
        {
          pose: 'start',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Only then let go.'),
        },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest. When you are done, step down from the box, never jump.'),
        },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The shoulders slump to the ears: draw the blades down.'),
    () => l10n.t('The body swings: keep both feet on the box.'),
    () => l10n.t('You drop or jump off: stand up on the box first, then let go.'),
    () => l10n.t('The bar is clamped in a door and untested: use one that is made for it.'),
  ],
  muscles: () => l10n.t('Latissimus, grip'),
  care: () =>
    l10n.t(
      'Leave it out with a sore, loose or newly operated shoulder, hypermobility, and with hand problems. Ask first with osteoporosis, high blood pressure, heart disease or a hernia. Do not hang if you get dizzy.',
    ),
  citations: [
    { says: 'Hang from a pull-up bar', source: 'S4' },
    { says: '5–60 s × 3', source: 'HSS physiologist' },
    { says: 'Some active tone; caution with loose shoulders', source: 'Conversation/La Trobe' },
    {
      says: '6 s × 3 with feet on the box, at least 1, to 30 s, 1 a day, every 2 days; never dropping',
      source: 'judgement',
    },
    { says: '3 s to grip, 2.5 s down, 3 s to let go, 2 s up, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, gripped, hung },
    order: ['start', 'gripped', 'hung'],
    view: { yaw: 42, pitch: 8 },
    props: [
      { kind: 'bar', ...bar },
      { kind: 'box', z: boxAt, height },
    ],
    glow: { at: [0, -0.05, -0.02], radius: 0.15 },
  },
};
