import * as l10n from '@vscode/l10n';
import type { LegAngles, Pose, SidePose } from '../figure/script';
import { standing } from './basePoses';
import type { Movement } from './movement';

/**
 * Normal gait in four pictures (movement-evidence §3): the leg ahead as the heel lands, carrying, pushing off, swinging. The toes just leave the
 * floor as the foot pushes off: the knee is on its way from 5° to 60°, and the ankle 5° short of the evidence's 15°, or the toes would dip into
 * the floor between two pictures.
 */
const leg = (hip: number, knee: number, ankle: number): LegAngles => ({
  raise: Math.abs(hip),
  plane: hip < 0 ? -90 : 90,
  knee,
  ankle,
});
const landing = leg(25, 5, 2);
const carrying = leg(10, 18, 10);
const pushing = leg(-12, 48, -10);
const swinging = leg(22, 60, 0);

/** Arms swing against the legs. */
const arm = (swing: number): SidePose['arm'] => ({
  raise: Math.max(6, Math.abs(swing)),
  plane: swing < 0 ? -80 : 80,
  rotation: -10,
  elbow: 30,
  pronation: 10,
});
const walker = (height: number, left: SidePose, right: SidePose): Pose => ({
  pelvis: { at: [0, height, 0] },
  lumbar: { bend: 3 },
  left,
  right,
  glow: 0.5,
});
const mirroredPose = ({ left, right, ...rest }: Pose): Pose => ({ ...rest, left: right, right: left });

const arrows: Pose['arrows'] = [
  {
    frame: 'world',
    points: [
      [0, 0.62, 0.2],
      [0, 0.62, 0.38],
    ],
  },
];
const leftStep: Pose = {
  ...walker(0.499, { arm: arm(-20), leg: landing }, { arm: arm(20), leg: pushing }),
  glow: 1,
  arrows,
};
const onLeft: Pose = walker(0.5226, { arm: arm(6), leg: carrying }, { arm: arm(6), leg: swinging });
const rightStep = mirroredPose(leftStep);
const onRight = mirroredPose(onLeft);

export const briskWalk: Movement = {
  id: 'brisk-walk',
  name: () => l10n.t('Walk'),
  why: () => l10n.t('Moves everything that sitting keeps still, your back included.'),
  places: ['standing'],
  regions: ['legs', 'core', 'lowerBack', 'upperBack'],
  level: 1,
  effort: 'mobility',
  mirrored: false,
  leadIn: () => l10n.t('Stand up and find a corridor, or go outside.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        { pose: 'onRight', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Set off, eyes ahead.') },
        {
          pose: 'onRight',
          cue: 'hold',
          seconds: 118,
          longest: 290,
          breath: 'easy',
          words: () => l10n.t('Walk briskly, arms swinging, just able to chat. Leave the phone where it is.'),
        },
        {
          pose: 'start',
          cue: 'rest',
          seconds: 5,
          breath: 'easy',
          words: () => l10n.t('Slow down and let your shoulders sink.'),
        },
      ],
      reps: { least: 1, use: 1, most: 1 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The head hangs over the phone: look ahead.'),
    () => l10n.t('The strides grow long: take quicker steps instead.'),
  ],
  muscles: () => l10n.t('Legs, trunk and heart'),
  care: () =>
    l10n.t(
      'Stop with chest pain, breathlessness or weakness in a leg, and get help. Otherwise any pace is fine: a stroll counts too.',
    ),
  citations: [
    { says: 'Brisk walks at any long break; less jolting than running', source: 'S1' },
    { says: 'At least 10 min of brisk walking a day, towards 150 min a week', source: 'PHE' },
    { says: 'Get up every half hour', source: 'Mayo Community Health' },
    {
      says: 'A long break has room for 118 s × 1, at least 1, to 290 s, with 2 s to set off and 5 s to slow down, 1 a day; 10 min once a day are better',
      source: 'judgement',
    },
    { says: '1.1 s for two steps', source: 'judgement' },
  ],
  figure: {
    poses: { start: standing, leftStep, onLeft, rightStep, onRight },
    order: ['start', 'onRight', 'leftStep'],
    view: { yaw: 74, pitch: 8 },
    props: [],
    glow: { frame: 'pelvis', at: [0, -0.05, 0], radius: 0.17 },
    loops: { onRight: { poses: ['leftStep', 'onLeft', 'rightStep'], seconds: 1.1 } },
  },
};
