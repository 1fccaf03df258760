import * as l10n from '@vscode/l10n';
import type { Vector } from '../figure/vector';
import type { Arrow, ArmContact, FootContact, Pose, SidePose } from '../figure/script';
import type { Movement } from './movement';

/** Middle of the roller, across under the upper back. */
const roller = [0, 0.043, -0.22] as const;
const top = 0.086;

/** Hands clasped behind the head, which they carry. */
const cradle = (elbow: Vector): ArmContact => ({
  touch: 'head',
  at: [0.03, -0.012, -0.05],
  elbow,
  fingers: [-0.9, 0.1, -0.3],
  palm: [-0.5, 0.2, 0.8],
  curl: 24,
});
const foot: FootContact = { stand: [0.06, 0.25], turn: 4, knee: [0.05, 0, 1] };
const side: SidePose = { arm: cradle([1, 0.3, 0.35]), leg: foot };

/** On the roller, which touches the ribs `below` the shoulder line; the hips `height` above the floor, leaning by `bend`. */
const onRoller = (below: number, height: number, bend: number, rest: Partial<Pose> = {}): Pose => ({
  pelvis: { at: [0, height, roller[2] + 0.288 - below], bend },
  thorax: { bend: 4 },
  neck: { bend: 14 },
  lies: [{ on: 'ribs', at: [0, -below, -0.058], height: top, ahead: roller[2] }],
  left: side,
  right: side,
  ...rest,
});

const start: Pose = onRoller(0.08, 0.067, -76, { lumbar: { bend: 4 }, thorax: { bend: 8 } });
const along = (from: number, to: number): readonly Arrow[] => [
  {
    frame: 'world',
    points: [
      [0, 0.31, from],
      [0, 0.31, to],
    ],
  },
];
/** Hips just off the floor: the feet push the body over the roller and back. */
const rolling = (height: number, ahead: number, bend: number, arrows: readonly Arrow[]): Pose => ({
  ...start,
  pelvis: { at: [0, height, ahead], bend },
  lumbar: {},
  thorax: { bend: 4 },
  lies: [],
  glow: 1,
  arrows,
});
const tips: Pose = rolling(0.1324, -0.0387, -85.55, [...along(-0.2, -0.33), ...along(-0.14, -0.01)]);
const tops: Pose = rolling(0.1251, 0.0253, -86.06, along(-0.3, -0.12));

/** Hips down, the upper back draped over the roller. */
const draped: Pose = onRoller(0.08, 0.067, -76, {
  lumbar: { bend: -2 },
  thorax: { bend: -13 },
  neck: { bend: 6 },
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.33, -0.38],
        [0, 0.31, -0.52],
        [0, 0.2, -0.6],
      ],
    },
  ],
});

export const foamRoll: Movement = {
  id: 'foam-roll',
  name: () => l10n.t('Foam rolling'),
  why: () => l10n.t('Loosens a stiff upper back, gently, for a while.'),
  places: ['floor'],
  equipment: ['mat', 'roller'],
  regions: ['upperBack', 'shoulders', 'chest'],
  level: 2,
  effort: 'mobility',
  easier: 'ball-massage',
  mirrored: false,
  leadIn: () => l10n.t('Sit, lie back on a roller across under your blades, hands behind your head.'),
  leadInSeconds: 9,
  parts: [
    {
      cycle: [
        { pose: 'tips', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lift your hips a little.') },
        {
          pose: 'tips',
          cue: 'hold',
          seconds: 24,
          longest: 48,
          breath: 'easy',
          words: () => l10n.t('Roll slowly between the tips and the tops of your blades. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Set your hips down.') },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Rest, head heavy in your hands.'),
        },
      ],
      reps: { least: 1, use: 1, most: 2 },
    },
    {
      cycle: [
        {
          pose: 'draped',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Lean back over the roller, hips down.'),
        },
        { pose: 'draped', cue: 'hold', seconds: 2, breath: 'easy', words: () => l10n.t('Open your chest.') },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Come back up slowly.') },
        { pose: 'start', cue: 'rest', seconds: 1, breath: 'easy', words: () => l10n.t('Rest.') },
      ],
      reps: { least: 2, use: 3, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The roller wanders to the low back or the neck: stay between the tips and the tops of the blades.'),
    () => l10n.t('The head hangs: let your hands carry it.'),
    () => l10n.t('It goes fast or hurts: slow down, 4 of 10 at most.'),
  ],
  muscles: () => l10n.t('Thoracic joints, rhomboids'),
  care: () =>
    l10n.t(
      'Leave it out with osteoporosis, in pregnancy, and on wounds or fractures. Ask first with blood thinners, fragile skin, clots, inflammation, a bone infection or a neck problem. The relief is short: your posture has to change too.',
    ),
  citations: [
    { says: 'Roller along the thoracic spine and the blades, gently, no strong pain', source: 'S2, S3' },
    { says: '1–3 sets, 2–4 s per pass, 30–120 s a set', source: 'Behm 2020' },
    {
      says: 'Never on open wounds or fractures; caution with inflammation, clots, bone infection',
      source: 'Bartsch 2021',
    },
    {
      says: '30–60 s in all: 24 s of rolling, 3 s each way, to 48 s, × 1, at least 1, at most 2, 1 a day; pain at most 4 of 10',
      source: 'judgement',
    },
    {
      says: 'Then over the roller × 3, at least 2, at most 5: 3 s back, 2 s there, 3 s up, 1 s of rest; 2 s for the hips, 10 s of rest',
      source: 'judgement',
    },
  ],
  figure: {
    poses: { start, tips, tops, draped },
    order: ['start', 'tips', 'draped'],
    view: { yaw: 76, pitch: 14 },
    props: [
      { kind: 'mat', back: -0.62, front: 0.4 },
      { kind: 'roller', at: roller },
    ],
    glow: { at: [0, -0.09, -0.03], radius: 0.11 },
    loops: { tips: { poses: ['tops'], seconds: 6 } },
  },
};
