import type { FigureScript } from './script';

/** Names of the poses that tell the movement, in order, for still pictures side by side; the last shows it at its fullest. */
export const keyPoses = (script: FigureScript): readonly string[] => script.order;
