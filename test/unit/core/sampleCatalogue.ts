import type { Plannable, PlannablePhase } from '../../../src/core/routine';

/** A few made-up movements with figures easy to reckon with, for tests that count seconds. The rules are tested on the real ones. */

const move = (seconds: number): PlannablePhase => ({ pose: 'there', cue: 'move', seconds, breath: 'out' });
const back = (seconds: number): PlannablePhase => ({ pose: 'start', cue: 'move', seconds, breath: 'in' });
const rest = (seconds: number): PlannablePhase => ({ pose: 'start', cue: 'rest', seconds, breath: 'easy' });
const hold = (seconds: number, longest?: number): PlannablePhase => ({
  pose: 'there',
  cue: 'hold',
  seconds,
  ...(longest === undefined ? {} : { longest }),
  breath: 'easy',
});

type Kind = Pick<Plannable, 'places' | 'level' | 'effort'>;
const kind = (place: string, level: number, effort: Plannable['effort']): Kind => ({
  places: place.split(' '),
  level,
  effort,
});

const part = (least: number, use: number, most: number, ...cycle: PlannablePhase[]): Plannable['parts'][number] => ({
  cycle,
  reps: { least, use, most },
});

const plain = { mirrored: false, leadInSeconds: 6, dosePerDay: 1 } as const;
const sided = { mirrored: true, firstSide: 'left', leadInSeconds: 6, dosePerDay: 1 } as const;
const chair = 'chair';
const either = 'chair standing';

export const sampleCatalogue: readonly Plannable[] = [
  {
    ...plain,
    ...kind(chair, 1, 'mobility'),
    id: 'shoulder-rolls',
    regions: ['shoulders', 'neck', 'upperBack'],
    harder: 'shoulder-shrugs',
    parts: [part(2, 3, 4, move(2), back(2), rest(1)), part(2, 3, 4, move(2), back(2), rest(1))],
    dosePerDay: 3,
  },
  {
    ...plain,
    ...kind(chair, 1, 'stretch'),
    id: 'elbow-press',
    regions: ['upperBack', 'shoulders'],
    easier: 'cross-body-arm',
    harder: 'child-pose',
    parts: [part(1, 2, 3, move(2), hold(12, 15), back(2), rest(3))],
    dosePerDay: 3,
  },
  {
    ...plain,
    ...kind(either, 1, 'mobility'),
    id: 'blade-slide',
    regions: ['upperBack', 'shoulders'],
    easier: 'shoulder-rolls',
    harder: 'shoulder-blade-squeeze',
    parts: [part(2, 3, 5, move(2), hold(5), back(2), rest(3))],
    dosePerDay: 8,
  },
  {
    ...sided,
    ...kind('standing chair', 1, 'stretch'),
    id: 'cross-body-arm',
    regions: ['shoulders', 'upperBack'],
    easier: 'elbow-press',
    parts: [part(1, 3, 5, move(2.5), move(2), hold(10, 15), back(2), rest(3))],
  },
  {
    ...sided,
    ...kind(chair, 1, 'stretch'),
    id: 'neck-tilt',
    regions: ['neck', 'shoulders'],
    harder: 'trapezius-stretch',
    parts: [part(2, 3, 5, move(3), hold(5), back(3), rest(1))],
  },
  {
    ...plain,
    ...kind('wall', 1, 'strength'),
    id: 'wall-push-up',
    regions: ['chest', 'shoulders', 'core'],
    harder: 'push-up',
    leadInSeconds: 7,
    parts: [part(4, 8, 10, move(3.5), hold(1), back(2))],
    sets: { use: 1, most: 2, restSeconds: 60 },
    everyDays: 2,
  },
];

export function sample(id: string): Plannable {
  const found = sampleCatalogue.find((plannable) => plannable.id === id);
  if (!found) throw new Error(`There is no sample ${id}`);
  return found;
}
