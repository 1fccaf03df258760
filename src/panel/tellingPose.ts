import { keyPoses } from '../figure/keyPoses';
import type { FigureScript } from '../figure/script';

/** The one pose that shows a movement at a glance: the last of its key poses, where it is at its fullest. */
export function tellingPose(script: FigureScript): string {
  return keyPoses(script).at(-1) ?? 'start';
}
