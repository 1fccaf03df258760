import * as l10n from '@vscode/l10n';
import type { Arrow, ArmContact, FootContact, Lying, Pose, SidePose } from '../figure/script';
import { armBesideFaceUp, lyingFaceUp } from './basePoses';
import type { Movement, Part, Words } from './movement';

/** The trunk keeps its place on the floor, the low back neither arched nor flattened. */
export const trunkDown: readonly Lying[] = [
  { on: 'pelvis', at: [0, 0.02, -0.065], ahead: 0.02 },
  { on: 'ribs', at: [0, -0.06, -0.06] },
];
const footDown: FootContact = { stand: [0.055, 0.352], turn: 4, knee: [0.06, 0, 1] };
export const restingSide: SidePose = { arm: armBesideFaceUp, leg: footDown };
/** The thigh upright, the shank level. */
export const thighUp: SidePose['leg'] = { raise: 90, plane: 90, knee: 90, ankle: 0 };

/**
 * A palm on the front of its own thigh, just above the knee. The drawn thigh's thickness brings it so near to the shoulder that the elbow stays
 * bent, where movement-evidence §3 has an almost straight arm.
 */
export const onOwnKnee: ArmContact = {
  touch: 'ownThigh',
  at: [0.005, -0.225, 0.046],
  elbow: [1, -0.5, -0.4],
  fingers: [-1, -0.15, 0.1],
  palm: [0, 0, -1],
  curl: 10,
};

export const lyingHooked: Pose = { ...lyingFaceUp, lies: trunkDown, left: restingSide, right: restingSide };

/** Hand and knee press against each other: two arrows that meet, `x` from the middle. */
export const meeting = (x: number): readonly Arrow[] => [
  {
    frame: 'world',
    points: [
      [x, 0.315, -0.2],
      [x, 0.31, -0.085],
    ],
  },
  {
    frame: 'world',
    points: [
      [x, 0.25, 0.17],
      [x, 0.255, 0.06],
    ],
  },
];

export const reaching = (arm: ArmContact): SidePose => ({ blade: { back: -0.012 }, arm, leg: thighUp });
const start: Pose = lyingHooked;
const raised: Pose = { ...start, right: reaching(onOwnKnee), glow: 0.4 };
const pressed: Pose = {
  ...raised,
  right: { ...reaching(onOwnKnee), blade: { back: -0.02 } },
  glow: 1,
  arrows: meeting(-0.05),
};

/** One repetition: knee up, press, hold, foot down. */
export const pressParts = (raise: Words, press: Words): readonly Part[] => [
  {
    cycle: [
      { pose: 'raised', cue: 'move', seconds: 3, breath: 'in', words: raise },
      { pose: 'pressed', cue: 'move', seconds: 2, breath: 'out', words: press },
      {
        pose: 'pressed',
        cue: 'hold',
        seconds: 12,
        breaths: 3,
        breath: 'easy',
        words: () => l10n.t('Nothing moves, only the belly works. Keep breathing.'),
      },
      {
        pose: 'start',
        cue: 'move',
        seconds: 3,
        breath: 'in',
        words: () => l10n.t('Let go, foot down slowly.'),
      },
      { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
    ],
    reps: { least: 1, use: 5, most: 5 },
  },
];

export const singleLegPress: Movement = {
  id: 'single-leg-press',
  name: () => l10n.t('Single-leg abdominal press'),
  why: () => l10n.t('Wakes the deep belly muscles that hold your back from the front.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'legs'],
  level: 2,
  effort: 'strength',
  harder: 'single-leg-press.crossed',
  mirrored: true,
  firstSide: 'right',
  leadIn: () => l10n.t('Lie on your back, knees bent, feet flat. Leave a small gap under your low back.'),
  leadInSeconds: 8,
  parts: pressParts(
    () => l10n.t('Raise one knee over the hip, palm on it.'),
    () => l10n.t('Press hand and knee together.'),
  ),
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The low back arches or flattens hard: keep the small gap as it is.'),
    () => l10n.t('The head lifts: leave it heavy on the floor.'),
    () => l10n.t('The breath stops: press less and count aloud.'),
  ],
  muscles: () => l10n.t('Deep abdominals, hip flexors'),
  care: () =>
    l10n.t(
      'With high blood pressure, heart disease or a hernia ask first, press lightly and keep breathing. Leave it out in later pregnancy, and with a disc problem unless a clinician cleared it. Easier: both feet down, press the heels lightly.',
    ),
  citations: [
    { says: 'At least 3 breaths, 5 a side; then the opposite hand, then the outside of the knee', source: 'S1' },
    { says: '5 rising to 10–15', source: 'Mayo core, copy' },
    { says: 'One set of 12–15', source: 'Mayo Library core' },
    { says: '3 breaths as 12 s × 5 a side, at least 1, 1 a day, every 2 days', source: 'judgement' },
    { says: '3 s up, 2 s to press, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, raised, pressed },
    order: ['start', 'raised', 'pressed'],
    view: { yaw: 66, pitch: 14 },
    props: [{ kind: 'mat', back: -0.5, front: 0.48 }],
    glow: { at: [0, -0.2, 0.04], radius: 0.12 },
  },
};
