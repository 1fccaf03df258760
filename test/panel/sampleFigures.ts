import type { FigureScript, Pose, SidePose } from '../../src/figure/script';

/** Which two poses of a movement the sample routine goes between. */
export interface SampleFigure {
  readonly figure: FigureScript;
  readonly poses: readonly [string, string];
}

const side = (raise: number, elbow: number): SidePose => ({
  arm: { raise, plane: 40, elbow },
  leg: { stand: [0.09, 0.24], turn: 6 },
});

const seated = (turn: number, raise: number, glow: number): Pose => ({
  pelvis: { at: [0, 0.29, 0] },
  thorax: { turn },
  left: side(raise, 20),
  right: side(raise, 20),
  glow,
  ...(glow > 0
    ? {
        arrows: [
          {
            frame: 'ribs',
            points: [
              [0.2, 0.1, 0.1],
              [0.22, 0.2, 0.1],
            ],
          },
        ],
      }
    : {}),
});

/** Not a movement of the catalogue: a body on a chair whose arms and trunk move enough to see. */
export function sampleFigure(id: string): SampleFigure {
  const figure: FigureScript = {
    poses: { start: seated(0, 12, 0), full: seated((id.length % 3) * 15, 30 + (id.length % 6) * 20, 1) },
    order: ['start', 'full'],
    view: { yaw: 30, pitch: 10 },
    props: [{ kind: 'chair' }],
    glow: [{ on: 'torso', frame: 'ribs', at: [0, 0.1, 0.05], radius: 0.12 }],
  };
  return { figure, poses: ['start', 'full'] };
}
