import type { FigureScript, Pose, SidePose } from '../figure/script';
import type { Vector } from '../figure/vector';
import type { AskedRegion } from './checkInWords';

const side: SidePose = {
  arm: { raise: 20, plane: 10, rotation: 10, elbow: 12, pronation: 40 },
  leg: { stand: [0.062, -0.018], turn: 8, knee: [0.14, 0, 1] },
};
const start: Pose = { pelvis: { at: [0, 0.5285, -0.005] }, neck: { turn: 46 }, left: side, right: side };

/** Somebody standing, seen from behind, who looks over the shoulder: neck, back, wrists and an eye can all be pointed at. */
export const checkInFigure: FigureScript = {
  poses: { start },
  order: ['start'],
  view: { yaw: 164, pitch: 6 },
  props: [],
  glow: { at: [0, 0, 0], radius: 0 },
};

export interface CheckInMark {
  readonly region: AskedRegion;
  readonly at: Vector;
}

export const checkInMarks: readonly CheckInMark[] = [
  { region: 'eyes', at: [0.035, 0.935, 0.01] },
  { region: 'neck', at: [0, 0.848, -0.03] },
  { region: 'shoulders', at: [0.108, 0.795, -0.03] },
  { region: 'upperBack', at: [0, 0.725, -0.06] },
  { region: 'lowerBack', at: [0, 0.6, -0.05] },
  { region: 'wrists', at: [0.205, 0.5, 0.02] },
];
