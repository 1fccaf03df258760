import type { FigureScript } from '../figure/script';

/** The drawings the editor has sent since the page was loaded, by movement. */
export type Figures = ReadonlyMap<string, FigureScript>;
