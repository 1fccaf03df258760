import type {
  ArmAngles,
  ArmContact,
  FootContact,
  ForearmContact,
  KneeContact,
  Lying,
  Pose,
  SidePose,
} from '../figure/script';

/** Poses most movements begin with: SIT, STAND, QUAD, PRONE and SUPINE of movement-evidence §1. Lengths in stature, angles in degrees. */

export const hanging: ArmAngles = { raise: 8, plane: 12, rotation: -4, elbow: 14, pronation: 14 };

const sittingFoot: FootContact = { stand: [0.07, 0.212], turn: 8, knee: [0.1, 0.6, 1] };
/** Arms hang beside the seat. */
export const sittingSide: SidePose = { arm: { ...hanging, raise: 15 }, leg: sittingFoot };

/** Hips on a seat, thighs level, feet flat. */
export const sitting: Pose = {
  pelvis: { at: [0, 0.285, -0.03], bend: -2 },
  lumbar: { bend: 1 },
  left: sittingSide,
  right: sittingSide,
};

/** Palms on the thighs. */
export const lapArm: SidePose['arm'] = {
  touch: 'ownThigh',
  at: [0.004, -0.15, 0.052],
  elbow: [0.75, -0.5, -0.5],
  fingers: [-0.6, -0.8, 0],
  palm: [0, 0, -1],
};

/** A hand around the edge of the seat, beside the hip. */
export const seatEdge: SidePose['arm'] = {
  touch: 'world',
  at: [0.131, 0.206, -0.075],
  elbow: [0.5, 0, -1],
  fingers: [-0.12, -1, 0.1],
  palm: [-1, 0, 0],
  curl: 60,
};

const standingFoot: FootContact = { stand: [0.062, -0.018], turn: 8, knee: [0.14, 0, 1] };
export const standingSide: SidePose = { arm: hanging, leg: standingFoot };

/** Upright, feet hip-wide, knees soft. */
export const standing: Pose = {
  pelvis: { at: [0, 0.5285, -0.005] },
  left: standingSide,
  right: standingSide,
};

/** Knee under the hip, the top of the foot on the floor behind it. */
export const kneeling: KneeContact = { kneel: [0.056, 0] };

/** A flat hand on the floor, `out` from the middle and `ahead`, the elbow bent by `bend` degrees and pointing back. */
export const handOnFloor = (out: number, ahead: number, bend = 8): ArmContact => ({
  touch: 'world',
  at: [out, 0.006, ahead],
  elbow: [0.35, -1, -0.2],
  fingers: [-0.06, 0, 1],
  palm: [0, -1, 0],
  curl: 0,
  bend,
});

const onAllFoursSide: SidePose = { arm: handOnFloor(0.112, 0.345), leg: kneeling };

/** Hands under the shoulders, knees under the hips, neck long; the trunk rises by 16° to the shoulders. */
export const onAllFours: Pose = {
  pelvis: { at: [0, 0.284, 0], bend: 72 },
  lumbar: { bend: 4 },
  thorax: { bend: 3 },
  neck: { bend: -2 },
  left: onAllFoursSide,
  right: onAllFoursSide,
};

/** The forearm on the floor, elbow `out` from the middle and `ahead`. */
export const forearmOnFloor = (out: number, ahead: number): ForearmContact => ({
  lean: [out, ahead],
  fingers: [-0.1, 0, 1],
});

const plankSide: SidePose = { arm: forearmOnFloor(0.106, 0.492), leg: kneeling };

/** Elbows under the shoulders, one line from the knees to the head. */
export const onForearmsAndKnees: Pose = {
  pelvis: { at: [0, 0.12, 0.231], bend: 71 },
  neck: { bend: -2 },
  left: plankSide,
  right: plankSide,
};

/** Sitting back on the heels, bent forward, forehead as near to the floor as the back lets it come, hands far ahead. */
const childSide: SidePose = { blade: { up: 0.02 }, arm: handOnFloor(0.15, 0.39, 20), leg: { kneel: [0.07, 0] } };
export const childSitting: Pose = {
  pelvis: { at: [0, 0.16, -0.21], bend: 68 },
  lumbar: { bend: 30 },
  thorax: { bend: 20 },
  neck: { bend: 10 },
  left: childSide,
  right: childSide,
};

/** Where a trunk that lies face down or on its back touches the floor. */
export const onBelly: readonly Lying[] = [
  { on: 'pelvis', at: [0, 0, 0.058] },
  { on: 'ribs', at: [0, -0.07, 0.06] },
];
export const onBack: readonly Lying[] = [
  { on: 'pelvis', at: [0, 0.02, -0.06] },
  { on: 'ribs', at: [0, -0.06, -0.06] },
];

/** The leg long, the top of the foot on the floor. */
export const longLegFaceDown: FootContact = {
  stand: [0.055, -0.49],
  on: 'instep',
  turn: 4,
  knee: [0.06, 0, 1],
  bend: 3,
};

/** Beside the body, palm in. */
const armBesideFaceDown: ArmContact = {
  touch: 'world',
  at: [0.13, 0.03, -0.09],
  elbow: [1, 0, -0.5],
  fingers: [0, 0, -1],
  palm: [-1, 0, 0],
};
const faceDownSide: SidePose = { arm: armBesideFaceDown, leg: longLegFaceDown };

/** Lying face down, the head ahead (+z), arms beside the body. */
export const lyingFaceDown: Pose = {
  pelvis: { at: [0, 0.061, 0], bend: 90 },
  neck: { bend: -10 },
  lies: onBelly,
  left: faceDownSide,
  right: faceDownSide,
};

/** Beside the body, palm in and a little down. */
export const armBesideFaceUp: ArmContact = {
  touch: 'world',
  at: [0.155, 0.026, 0.13],
  elbow: [1, 0, -0.42],
  fingers: [0.1, 0, 1],
  palm: [-1, -0.3, 0],
};
const longLegFaceUp: FootContact = { stand: [0.06, 0.49], on: 'heel', turn: 10, knee: [0.1, 0, 1], bend: 4 };
const faceUpSide: SidePose = { arm: armBesideFaceUp, leg: longLegFaceUp };

/** Lying on the back, the head behind (−z), legs long. */
export const lyingFaceUp: Pose = {
  pelvis: { at: [0, 0.065, 0], bend: -90 },
  neck: { bend: 2 },
  lies: onBack,
  left: faceUpSide,
  right: faceUpSide,
};

/** Middle line of the bar that `hangingFromBar` grips. */
export const bar = { y: 1.235, z: 0 } as const;

/** Palm ahead around the bar. */
export const barGrip = (out: number, bend = 6): ArmContact => ({
  touch: 'world',
  at: [out, bar.y, bar.z - 0.012],
  elbow: [0.9, 0, -0.4],
  fingers: [0, 1, 0.06],
  palm: [0, 0, 1],
  curl: 112,
  bend,
});

const hangingSide: SidePose = {
  blade: { up: 0.02 },
  arm: barGrip(0.15),
  leg: { raise: 6, plane: 80, knee: 20, ankle: -25 },
};

/** At arm's length from the bar. */
export const hangingFromBar: Pose = {
  pelvis: { at: [0, 0.58, -0.01], bend: 2 },
  left: hangingSide,
  right: hangingSide,
};
