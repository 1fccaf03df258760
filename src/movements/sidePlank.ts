import * as l10n from '@vscode/l10n';
import type { Arrow, ArmContact, ForearmContact, KneeContact, LegAngles, Lying, Pose } from '../figure/script';
import type { Movement } from './movement';

/**
 * Lying on the left side, chest to the viewer: the elbow under the shoulder, knees bent back. The drawn shoulders are wider than the hips,
 * so that a straight line from the knees to the head rises more steeply: 68° between arm and trunk, where movement-evidence §3 has 73.
 */
export const elbow: ForearmContact = { lean: [0, 0.3], fingers: [-1, 0, 0.1] };
const knee: KneeContact = { kneel: [0, -0.207], splay: 90 };
/** On the other leg; `out` keeps it there while the trunk is bent. */
const upperLeg = (out: number): LegAngles => ({
  raise: Math.abs(out),
  plane: out < 0 ? 180 : 0,
  knee: 90,
  ankle: -48,
});
export const handOnHip: ArmContact = {
  touch: 'pelvis',
  at: [0.088, 0.03, 0.012],
  elbow: [1, -0.2, -0.5],
  fingers: [-0.1, -0.45, 1],
  palm: [-1, -0.2, 0],
};
export const hipOnFloor: readonly Lying[] = [{ on: 'pelvis', at: [0.1, 0, 0] }];

const start: Pose = {
  pelvis: { at: [0, 0.1, -0.01], side: 78, turn: -90 },
  lumbar: { side: -18 },
  thorax: { side: -11 },
  neck: { side: -4 },
  lies: hipOnFloor,
  left: { blade: { up: 0.022 }, arm: elbow, leg: knee },
  right: { arm: handOnHip, leg: upperLeg(18) },
};

const upArrow: Arrow = {
  frame: 'world',
  points: [
    [-0.06, 0.01, 0.03],
    [-0.06, 0.1, 0.03],
  ],
};
/** One line from the knees to the head. */
const lifted: Pose = {
  ...start,
  pelvis: { at: [0, 0.186, -0.006], side: 65, turn: -90 },
  lumbar: {},
  thorax: {},
  neck: {},
  lies: [],
  left: { arm: elbow, leg: knee },
  right: { arm: handOnHip, leg: upperLeg(-5) },
  glow: 1,
  arrows: [upArrow],
};

export const sidePlank: Movement = {
  id: 'side-plank',
  name: () => l10n.t('Side plank'),
  why: () => l10n.t('Strengthens the sides of your trunk, which keep you from slumping.'),
  places: ['floor'],
  equipment: ['mat'],
  regions: ['core', 'shoulders', 'lowerBack'],
  level: 3,
  effort: 'strength',
  easier: 'modified-plank',
  harder: 'side-plank.feet',
  mirrored: true,
  firstSide: 'left',
  changeSideSeconds: 10,
  leadIn: () => l10n.t('Lie on one side, elbow under your shoulder, both knees bent back.'),
  leadInSeconds: 7,
  parts: [
    {
      cycle: [
        {
          pose: 'lifted',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lift your hips, knees stay down.'),
        },
        {
          pose: 'lifted',
          cue: 'hold',
          seconds: 8,
          longest: 20,
          breath: 'easy',
          words: () => l10n.t('Keep one line from knees to head, chest open. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2.5, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  dosePerDay: 1,
  everyDays: 2,
  mistakes: [
    () => l10n.t('The hips sag: end the hold when the line goes.'),
    () => l10n.t('The shoulder creeps to the ear: press the forearm into the floor.'),
    () => l10n.t('The chest rolls forward: nose, breastbone and hips look straight ahead.'),
  ],
  muscles: () => l10n.t('Obliques, quadratus lumborum, gluteus medius, the shoulder you lean on'),
  care: () =>
    l10n.t(
      'Leave it out with a sore or unstable shoulder, hypermobility and in pregnancy. With high blood pressure, heart disease or a hernia ask first, keep it short and keep breathing. With osteoporosis lean the forearm on a wall instead.',
    ),
  citations: [
    { says: 'On one forearm, feet stacked or staggered; sides of the trunk and the support shoulder', source: 'S3' },
    { says: 'On the knees, 10 s × 10 a side', source: 'Canadian Chiropractic Guideline Initiative, copy' },
    { says: '20–30 s × 2', source: 'Bournemouth Univ' },
    { says: 'A side plank on a wall is an accepted swap', source: 'Too Fit To Fracture' },
    { says: 'Knees, 8 s × 3 a side, at least 1, never over 20 s, 1 a day, every 2 days', source: 'judgement' },
    { says: '2.5 s up, 2.5 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, lifted },
    order: ['start', 'lifted'],
    view: { yaw: 112, pitch: 14 },
    props: [{ kind: 'mat', back: -0.34, front: 0.6 }],
    glow: { at: [0.05, -0.17, 0.02], radius: 0.12 },
  },
};
