import * as l10n from '@vscode/l10n';
import type { ArmContact, Arrow, Pose, SidePose } from '../figure/script';
import type { Movement, Part, Words } from './movement';
import { lyingHooked, meeting, onOwnKnee, restingSide, thighUp } from './singleLegPress';

const start: Pose = lyingHooked;
const legUp: SidePose = { ...restingSide, leg: thighUp };
const upArrow: Arrow = {
  frame: 'world',
  points: [
    [-0.05, 0.07, 0.37],
    [-0.05, 0.17, 0.35],
    [-0.05, 0.25, 0.3],
  ],
};
/** One leg at a time, to spare the low back. */
export const oneUp: Pose = { ...start, right: legUp, glow: 0.3, arrows: [upArrow] };

/** Both thighs up, a hand of each side on them. */
export const pressingBoth = (left: ArmContact, right = left): Pick<Pose, 'left' | 'right'> => {
  const side = (arm: ArmContact): SidePose => ({ blade: { back: -0.02 }, arm, leg: thighUp });
  return { left: side(left), right: side(right) };
};
const pressed: Pose = { ...start, ...pressingBoth(onOwnKnee), glow: 1, arrows: meeting(-0.02) };

/** One repetition: one knee up, the other with the press, hold, one foot down, the other. */
export const doublePressParts = (press: Words): readonly Part[] => [
  {
    cycle: [
      {
        pose: 'oneUp',
        cue: 'move',
        seconds: 2,
        breath: 'in',
        words: () => l10n.t('Raise one knee over the hip.'),
      },
      { pose: 'pressed', cue: 'move', seconds: 3, breath: 'out', words: press },
      {
        pose: 'pressed',
        cue: 'hold',
        seconds: 12,
        breaths: 3,
        breath: 'easy',
        words: () => l10n.t('Press equally, nothing moves. Keep breathing, head heavy.'),
      },
      { pose: 'oneUp', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Let go, one foot down.') },
      { pose: 'start', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Then the other foot.') },
      { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
    ],
    reps: { least: 1, use: 3, most: 5 },
  },
];

export const doubleLegPress: Movement = {
  id: 'double-leg-press',
  name: () => l10n.t('Double-leg abdominal press'),
  why: () => l10n.t('Asks the deep belly to hold your back while both legs are up.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'legs'],
  level: 3,
  effort: 'strength',
  easier: 'single-leg-press',
  harder: 'double-leg-press.crossed',
  mirrored: false,
  leadIn: () => l10n.t('Lie on your back, knees bent, feet flat. First be at ease with one leg.'),
  leadInSeconds: 8,
  parts: doublePressParts(() => l10n.t('Then the other. Press both hands on both knees.')),
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The low back arches as a leg comes down: one leg at a time, slowly.'),
    () => l10n.t('The breath stops: press less and count aloud.'),
    () => l10n.t('The head lifts: leave it heavy on the floor.'),
  ],
  muscles: () => l10n.t('Deep abdominals, hip flexors'),
  care: () =>
    l10n.t(
      'Only when the single-leg press is easy. With high blood pressure, heart disease or a hernia ask first, press lightly and keep breathing. Leave it out in later pregnancy, and with a disc problem or leg pain unless a clinician cleared it.',
    ),
  citations: [
    { says: 'At least 3 breaths, 5 times; after the single-leg press is easy; same variations', source: 'S1' },
    { says: '3 breaths as 12 s × 3, at least 1, at most 5, 1 a day, every 2 days', source: 'judgement' },
    {
      says: 'One leg at a time: 2 s, then 3 s with the press; 3 s and 2 s for the feet down; 10 s of rest',
      source: 'judgement',
    },
  ],
  figure: {
    poses: { start, oneUp, pressed },
    order: ['start', 'oneUp', 'pressed'],
    view: { yaw: 66, pitch: 14 },
    props: [{ kind: 'mat', back: -0.5, front: 0.48 }],
    glow: { at: [0, -0.2, 0.04], radius: 0.12 },
  },
};
