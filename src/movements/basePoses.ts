import type { ArmAngles, FootContact, Pose, SidePose } from '../figure/script';

/** Poses most movements begin with: SIT and STAND of movement-evidence §1. Lengths in stature, angles in degrees. */

export const hanging: ArmAngles = { raise: 8, plane: 12, rotation: -4, elbow: 14, pronation: 14 };

const sittingFoot: FootContact = { stand: [0.07, 0.212], turn: 8, knee: [0.1, 0.6, 1] };
export const sittingSide: SidePose = { arm: hanging, leg: sittingFoot };

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
