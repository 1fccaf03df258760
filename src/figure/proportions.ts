/**
 * Lengths as fractions of stature: Drillis and Contini 1966, in Winter (movement-evidence §1). The trunk is split into pelvis,
 * lumbar and thorax. Joint centres lie inside the widths of the table (0.259 at the shoulders, 0.191 at the hips).
 */
export const lengths = {
  trunk: 0.288,
  neck: 0.058,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.1,
  thigh: 0.245,
  shank: 0.246,
  ankleHeight: 0.039,
} as const;

/** Half distances between the joint centres. */
export const halfWidths = { shoulders: 0.106, hips: 0.05 } as const;

/** Radii of the drawn body, as fractions of stature: our judgement, no source. */
export const radii = {
  shoulder: 0.035,
  upperArm: 0.033,
  elbow: 0.026,
  forearm: 0.0275,
  wrist: 0.0175,
  hip: 0.051,
  thigh: 0.0495,
  knee: 0.039,
  calf: 0.04,
  ankle: 0.025,
} as const;

/** Half axes of the head: across, up, ahead. A little fuller than life, as pictograms are. */
export const headAxes = [0.047, 0.063, 0.054] as const;

/** Height of a seat's top; a thigh at rest on it is level. */
export const seatHeight = 0.236;

/** Where a palm touches: this far along the hand from the wrist, this far from its middle plane. */
export const palm = { along: 0.045, thickness: 0.012 } as const;
