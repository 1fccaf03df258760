import * as l10n from '@vscode/l10n';
import type { Arrow, ArmContact, Pose, SidePose } from '../figure/script';
import { hanging } from './basePoses';
import type { Movement } from './movement';

/** The wall behind the feet, and the ball between it and the left blade's inner edge, beside the spine. */
const wall = -0.138;
const ballAt = [0.036, 0.73, -0.106] as const;

/** The hand of that side on the other shoulder draws the blade aside and leaves the back free. */
const acrossChest: ArmContact = {
  touch: 'ribs',
  at: [-0.07, -0.07, 0.066],
  elbow: [0.15, -1, 0.1],
  fingers: [-0.9, 0.35, -0.1],
  palm: [-0.1, 0, -1],
  curl: 14,
};
const leg: SidePose['leg'] = { stand: [0.065, 0.115], turn: 6, knee: [0.12, 0, 1] };

/** Leaning back on the ball, hips `height` above the floor: small knee bends roll it along the back. */
const leaning = (height: number, rest: Partial<Pose>): Pose => ({
  pelvis: { at: [0, height, -0.012], bend: -5 },
  thorax: { bend: 3 },
  neck: { bend: 3 },
  left: { arm: acrossChest, leg, blade: { back: -0.015 } },
  right: { arm: { ...hanging, raise: 14, plane: 60 }, leg },
  ...rest,
});

const start: Pose = leaning(0.506, {});
const beside = (from: number, to: number): readonly Arrow[] => [
  {
    frame: 'world',
    points: [
      [0.2, from, -0.12],
      [0.2, to, -0.12],
    ],
  },
];
const low: Pose = leaning(0.47, { glow: 1, arrows: beside(0.72, 0.56) });
const high: Pose = leaning(0.511, { glow: 1, arrows: beside(0.56, 0.72) });
const spot: Pose = leaning(0.492, { glow: 1 });

export const ballMassage: Movement = {
  id: 'ball-massage',
  name: () => l10n.t('Ball massage'),
  why: () => l10n.t('Eases tight spots between spine and shoulder blade, for a while.'),
  places: ['wall'],
  equipment: ['ball'],
  regions: ['upperBack', 'shoulders'],
  level: 1,
  effort: 'mobility',
  harder: 'foam-roll',
  mirrored: true,
  firstSide: 'left',
  changeSideSeconds: 10,
  leadIn: () => l10n.t('Lean your back on a wall, a ball in a sock beside your spine, never on it.'),
  leadInSeconds: 10,
  parts: [
    {
      cycle: [
        { pose: 'low', cue: 'move', seconds: 2.5, breath: 'out', words: () => l10n.t('Bend your knees a little.') },
        {
          pose: 'low',
          cue: 'hold',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Roll slowly up and down, a hand’s width, beside the spine.'),
        },
        { pose: 'spot', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Find one tender spot.') },
        {
          pose: 'spot',
          cue: 'hold',
          seconds: 12,
          breath: 'easy',
          words: () => l10n.t('Rest there, breathe slowly. It may ache a little, never hurt.'),
        },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 3.5,
          breath: 'easy',
          words: () => l10n.t('Ease off and move the ball on.'),
        },
      ],
      reps: { least: 1, use: 2, most: 4 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The ball is on the spine or on the bone of the blade: keep it on the soft part between.'),
    () => l10n.t('The pressure bruises: stay at 4 of 10 at most, and use a softer ball.'),
    () => l10n.t('The ball wanders to the neck: stay below the shoulders.'),
  ],
  muscles: () => l10n.t('Rhomboids, middle trapezius'),
  care: () =>
    l10n.t(
      'Never on wounds, fractures, spine bones, neck or kidneys. Ask first with blood thinners, fragile skin, osteoporosis, clots, inflammation or a bone infection. The relief is short: your posture has to change too.',
    ),
  citations: [
    { says: 'Massage balls ease tension in upper back and shoulders', source: 'S0, S2' },
    { says: '60–90 s a spot, or 1–2 min a side', source: 'single clinics' },
    {
      says: 'Never on open wounds or fractures; caution with inflammation, clots, bone infection',
      source: 'Bartsch 2021',
    },
    {
      says: '30 s a spot: 2.5 s to get there, 10 s of rolling (2–3 s each way), 2 s to a tender spot, 12 s there, 3.5 s off',
      source: 'judgement',
    },
    { says: 'One spot after the other, × 2 a side, at least 1, at most 4 (2 min), 1 a day', source: 'judgement' },
  ],
  figure: {
    poses: { start, low, high, spot },
    order: ['start', 'low', 'high'],
    view: { yaw: -74, pitch: 8 },
    secondView: { yaw: -176, pitch: 8 },
    props: [
      { kind: 'wall', z: wall },
      { kind: 'ball', at: ballAt },
    ],
    glow: { at: [0.036, -0.09, -0.05], radius: 0.09 },
    loops: { low: { poses: ['high'], seconds: 5 } },
  },
};
