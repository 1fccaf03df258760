import type { FigureScript } from '../../src/figure/script';

/** Which two poses of a movement the sample routine goes between. */
export interface SampleFigure {
  readonly figure: FigureScript;
  readonly poses: readonly [string, string];
}

export function sampleFigure(id: string): SampleFigure {
  const figure = {
    poses: { start: { arm: 10 }, full: { arm: 40 + (id.length % 6) * 20, glow: 1 } },
    order: ['start', 'full'],
  };
  return { figure: figure as unknown as FigureScript, poses: ['start', 'full'] };
}
