import { keyPoses } from '../figure/keyPoses';
import type { FigureMoment, FigureScript } from '../figure/script';
import { tellingPose } from './tellingPose';

const poseLength = 1400;

export function stillMoment(pose: string, mirrored = false): FigureMoment {
  return { from: pose, to: pose, progress: 0, mirrored };
}

/** The movement there and back, without end, beginning at the pose that shows it at a glance. `time` in milliseconds. */
export function loopMoment(script: FigureScript, time: number): FigureMoment {
  const order = keyPoses(script);
  const shown = tellingPose(script);
  if (order.length < 2) return stillMoment(shown);
  const round = [...order, ...order.slice(1, -1).reverse()];
  const pose = (step: number): string => round[(order.indexOf(shown) + step) % round.length] ?? shown;
  const steps = time / poseLength;
  const step = Math.floor(steps);
  return { from: pose(step), to: pose(step + 1), progress: steps - step, mirrored: false };
}
