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

/** Every way from one pose into the next that a routine can play, the second repetition's beginning included. */
export const legs: readonly Leg[] = movements.flatMap((movement) =>
  movement.parts.flatMap(({ cycle }) => {
    const last = cycle.at(-1)?.pose ?? 'start';
    return ['start', last].flatMap((first) =>
      cycle.map((phase, index) => ({
        movement,
        from: index === 0 ? first : (cycle[index - 1]?.pose ?? 'start'),
        to: phase.pose,
        seconds: phase.seconds,
      })),
    );
  }),
);

export const samples = 8;

export function momentsOf({ from, to, seconds }: Leg, count = samples): FigureMoment[] {
  return Array.from({ length: count + 1 }, (_, index) => ({
    from,
    to,
    progress: index / count,
    mirrored: false,
    seconds,
  }));
}

/** Every body of every movement, frame by frame. */
export function* everyBody(): Iterable<{ where: string; leg: Leg; moment: FigureMoment; body: Body }> {
  for (const leg of legs) {
    for (const moment of momentsOf(leg)) {
      const where = `${leg.movement.id}: ${leg.from} → ${leg.to} at ${moment.progress}`;
      yield { where, leg, moment, body: solveBody(leg.movement.figure, moment) };
    }
  }
}
