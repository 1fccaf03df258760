import * as l10n from '@vscode/l10n';
import type { Pose, SidePose } from '../figure/script';
import { lapArm, seatEdge, sitting, sittingSide } from './basePoses';
import type { Movement } from './movement';

const start: Pose = { ...sitting, left: { ...sittingSide, arm: lapArm }, right: { ...sittingSide, arm: lapArm } };

/**
 * Left thigh over right. Its hip is bent by 117°, where movement-evidence §3 has 100: the drawn thighs are so thick that the
 * upper one has to rise by 18° over the level one, and the trunk leans by 8° for the elbow to get there.
 */
const over: SidePose['leg'] = { raise: 114, plane: 117, rotation: -24, knee: 92, ankle: 16 };
const under: SidePose['leg'] = { stand: [0.105, 0.185], turn: 10, knee: [0.34, 0.6, 1] };

/** Right elbow outside the crossed knee, the forearm up along it. */
const elbowOutsideKnee = (raise: number, plane: number, rotation: number): SidePose => ({
  leg: under,
  blade: { up: -0.005, back: -0.025 },
  arm: { raise, plane, rotation, elbow: 84, pronation: 10 },
});

/** Tall, but leaning from the hips until the elbow gets there. */
const crossed: Pose = {
  pelvis: { ...sitting.pelvis, bend: 8 },
  lumbar: { bend: 6, turn: 4 },
  thorax: { bend: 4, turn: 17 },
  neck: { bend: -6, turn: 4 },
  left: { leg: over, arm: seatEdge },
  right: elbowOutsideKnee(56, 111, -38),
  glow: 0.5,
};
const turned: Pose = {
  ...crossed,
  pelvis: { ...sitting.pelvis, bend: 8 },
  lumbar: { bend: 6, turn: 5 },
  thorax: { bend: 4, turn: 30 },
  neck: { bend: -6, turn: 28 },
  right: elbowOutsideKnee(51.5, 98, -24),
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0.13, 0.56, 0.2],
        [0.23, 0.56, 0.11],
        [0.28, 0.56, -0.02],
        [0.26, 0.56, -0.15],
      ],
    },
  ],
};

export const seatedTwist: Movement = {
  id: 'seated-twist',
  name: () => l10n.t('Seated twist'),
  why: () => l10n.t('Turns an upper back that has faced one way for too long.'),
  places: ['chair'],
  equipment: ['fixedChair'],
  regions: ['upperBack', 'lowerBack', 'core'],
  level: 2,
  effort: 'stretch',
  easier: 'thoracic-rotation',
  mirrored: true,
  firstSide: 'left',
  leadIn: () => l10n.t('Take a chair without arms, castors locked or its back against a wall. Sit tall.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'crossed',
          cue: 'move',
          seconds: 4,
          breath: 'in',
          words: () => l10n.t('Cross a leg, opposite elbow outside its knee, grow tall.'),
        },
        {
          pose: 'turned',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Turn towards the top leg, head last.'),
        },
        {
          pose: 'turned',
          cue: 'hold',
          seconds: 10,
          breath: 'easy',
          words: () => l10n.t('Stay as far as is easy, both hips on the seat, and breathe.'),
        },
        {
          pose: 'crossed',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Come back to the middle slowly.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'out', words: () => l10n.t('Set both feet down.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and sit tall.') },
      ],
      reps: { least: 1, use: 2, most: 3 },
    },
  ],
  dosePerDay: 2,
  mistakes: [
    () => l10n.t('The back rounds: grow taller before you turn.'),
    () => l10n.t('The arm levers: let the back do the turning.'),
    () => l10n.t('One hip lifts: keep both on the seat.'),
  ],
  muscles: () => l10n.t('Rotators of the spine, obliques, buttocks'),
  care: () =>
    l10n.t(
      'Leave it out with osteoporosis, a disc problem, a hip replacement or in pregnancy, unless a clinician cleared it. Stop if you feel dizzy or pain runs down a leg.',
    ),
  citations: [
    { says: 'Chair without arms; 10 s on both sides, 3–5 times', source: 'S1' },
    { says: '10 s × 3–5 a side, twice a day (2 a day)', source: 'Mayo back†' },
    { says: '10 s × 2 a side at first, at least 1, at most 3', source: 'judgement' },
    { says: '4 s to get ready, 3 s in, 3 s out, 5 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, crossed, turned },
    order: ['start', 'crossed', 'turned'],
    view: { yaw: -12, pitch: 12 },
    props: [{ kind: 'stool' }],
    glow: { at: [0, -0.075, 0], radius: 0.12 },
  },
};
