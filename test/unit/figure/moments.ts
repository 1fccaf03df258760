import { solveBody, type Body } from '../../../src/figure/body';
import type { FigureMoment } from '../../../src/figure/script';
import { movements } from '../../../src/movements/catalogue';
import type { Movement } from '../../../src/movements/movement';

export interface Leg {
  readonly movement: Movement;
  readonly from: string;
  readonly to: string;
  readonly seconds: number;
}

/** Every way from one pose into another that a routine can play, the second repetition's beginning included. */
export const legs: readonly Leg[] = movements.flatMap((movement) => {
  const all = movement.parts.flatMap(({ cycle }) => {
    const last = cycle.at(-1)?.pose ?? 'start';
    return ['start', last].flatMap((first) =>
      cycle.map((phase, index) => ({
        movement,
        from: index === 0 ? first : (cycle[index - 1]?.pose ?? 'start'),
        to: phase.pose,
        seconds: phase.seconds,
      })),
    );
  });
  const key = ({ from, to, seconds }: Leg): string => `${from} ${to} ${seconds}`;
  return [...new Map(all.map((leg) => [key(leg), leg])).values()].filter(
    ({ from, to }) => from !== to || movement.figure.loops?.[to] !== undefined,
  );
});

export const samples = 16;

export function momentsOf({ from, to, seconds }: Leg, count = samples): FigureMoment[] {
  return Array.from({ length: count + 1 }, (_, index) => ({
    from,
    to,
    progress: index / count,
    mirrored: false,
    seconds,
  }));
}

export interface Frame {
  readonly where: string;
  readonly leg: Leg;
  readonly moment: FigureMoment;
  readonly body: Body;
}

/** Every leg of every movement, frame by frame; solved once for all tests. */
export const frames: readonly (readonly Frame[])[] = legs.map((leg) =>
  momentsOf(leg).map((moment) => ({
    where: `${leg.movement.id}: ${leg.from} → ${leg.to} at ${moment.progress}`,
    leg,
    moment,
    body: solveBody(leg.movement.figure, moment),
  })),
);
