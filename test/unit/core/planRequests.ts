import fc from 'fast-check';
import type { PlanRequest } from '../../../src/core/planRequest';
import { movements } from '../../../src/movements/catalogue';
import { second } from '../../../src/core/time';

/** The default settings on a day of which nothing is known. */
export const plainRequest: PlanRequest = {
  kind: 'short',
  length: 90 * second,
  seed: 1,
  places: ['chair', 'standing', 'wall'],
  equipment: [],
  focus: [],
  exclude: [],
  level: 1,
  hurts: [],
  notHere: { places: [], movements: [] },
  doneToday: {},
  daysSince: {},
};

export const everyPlace = ['chair', 'standing', 'wall', 'floor', 'bar'];
export const everyThing = ['fixedChair', 'mat', 'cushion', 'roller', 'ball', 'bar', 'box'];
export const everyRegion = ['neck', 'shoulders', 'upperBack', 'lowerBack', 'chest', 'core', 'legs'];

const ids = movements.map(({ id }) => id);
const few = (most: number) => fc.subarray(ids, { maxLength: most });

/** Any settings, any history, any length from 10 to 900 s. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc.record(
  {
    kind: fc.constantFrom('short' as const, 'long' as const),
    length: fc
      .oneof(fc.integer({ min: 10, max: 120 }), fc.integer({ min: 10, max: 900 }))
      .map((seconds) => seconds * second),
    seed: fc.integer(),
    places: fc.subarray(everyPlace),
    equipment: fc.subarray(everyThing),
    focus: fc.subarray(everyRegion, { maxLength: 3 }),
    exclude: fc.oneof(few(3), fc.subarray(ids)),
    level: fc.constantFrom(1, 2, 3),
    hurts: few(3),
    notHere: fc.record({ places: fc.subarray(everyPlace, { maxLength: 1 }), movements: few(2) }),
    doneToday: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 4 })),
    daysSince: fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 10 })),
    notFirst: fc.constantFrom(...ids),
  },
  {
    requiredKeys: [
      'kind',
      'length',
      'seed',
      'places',
      'equipment',
      'focus',
      'exclude',
      'level',
      'hurts',
      'notHere',
      'doneToday',
      'daysSince',
    ],
  },
);
