import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAllowed, planRoutine, type PlanRequest } from '../../../src/core/planner';
import { itemLength, nextStop, previousStop, timeline } from '../../../src/core/timeline';
import { second } from '../../../src/core/time';
import { movements } from '../../../src/movements/catalogue';

const find = (id: string) => movements.find((movement) => movement.id === id);
const request: PlanRequest = {
  kind: 'short',
  length: 90 * second,
  seed: 1,
  places: ['chair', 'standing', 'wall'],
  focus: [],
  exclude: [],
  level: 1,
  doneToday: () => 0,
};
const anyRequest: fc.Arbitrary<PlanRequest> = fc.record({
  kind: fc.constantFrom('short' as const, 'long' as const),
  length: fc.integer({ min: 10, max: 900 }).map((seconds) => seconds * second),
  seed: fc.integer(),
  places: fc.subarray(['chair', 'standing', 'wall', 'floor', 'bar']),
  focus: fc.subarray(['neck', 'shoulders', 'upperBack', 'lowerBack', 'chest', 'core', 'legs'], { maxLength: 2 }),
  exclude: fc.subarray(movements.map((movement) => movement.id)),
  level: fc.constantFrom(1, 2, 3),
  doneToday: fc.constant(() => 0),
});

describe('the planner', () => {
  it('gives the same routine for the same seed and request', () => {
    fc.assert(
      fc.property(anyRequest, (any) => assert.deepEqual(planRoutine(any, movements), planRoutine(any, movements))),
    );
  });

  it('never plans past the length of the break, and only what the settings allow', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const routine = planRoutine(any, movements);
        let sum = 0;
        for (const item of routine.items) {
          const movement = find(item.movement);
          assert.ok(movement && isAllowed(movement, any));
          sum += itemLength(item, movement);
          for (const [part, reps] of item.reps.entries()) {
            const bounds = movement.parts[part]?.reps;
            assert.ok(bounds && reps <= bounds.most);
            // Only a break too short for anything's least dose gets a taste of one movement.
            assert.ok(reps >= bounds.least || routine.items.length === 1);
          }
        }
        assert.ok(sum <= any.length);
        assert.equal(new Set(routine.items.map((item) => item.movement)).size, routine.items.length);
      }),
    );
  });

  it('fills most of a short and of a long break with movements', () => {
    for (const [length, seed] of [
      [90, 1],
      [90, 2],
      [90, 3],
      [300, 1],
      [300, 2],
    ] as const) {
      const segments = timeline(planRoutine({ ...request, length: length * second, seed }, movements), find);
      const free = segments
        .filter((segment) => segment.cue === 'free')
        .reduce((sum, segment) => sum + segment.length, 0);
      assert.ok(free <= 0.4 * length * second, `${free / second} of ${length} s left free`);
    }
  });

  it('never begins with strength unless the person picked it', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const [first] = planRoutine(any, movements).items;
        if (first) assert.notEqual(find(first.movement)?.effort, 'strength');
      }),
    );
  });

  it('prefers what today has had least of', () => {
    const done = (id: string) => (id === 'cross-body-arm' ? 0 : 2);
    const routine = planRoutine({ ...request, length: 150 * second, doneToday: done }, movements);
    assert.deepEqual(
      routine.items.slice(0, 2).map(({ movement }) => movement),
      ['shoulder-rolls', 'cross-body-arm'],
    );
  });

  it('finds something for a break of 15 seconds', () => {
    assert.equal(planRoutine({ ...request, length: 15 * second }, movements).items.length, 1);
  });

  it('begins with the movement the person picked, whatever its level', () => {
    const routine = planRoutine({ ...request, first: 'seated-twist', length: 180 * second }, movements);
    assert.equal(routine.items[0]?.movement, 'seated-twist');
  });

  it('takes what is favoured first among what today has had equally often of', () => {
    const pair = movements.filter(({ id }) => id === 'cross-body-arm' || id === 'trapezius-stretch');
    const firsts = (favour: string[]) =>
      Array.from(
        { length: 20 },
        (_, seed) => planRoutine({ ...request, seed, favour, level: 3 }, pair).items[0]?.movement,
      );
    assert.deepEqual(new Set(firsts(['neck'])), new Set(['trapezius-stretch']));
    assert.equal(new Set(firsts([])).size, 2);
    const done = {
      ...request,
      level: 3,
      favour: ['neck'],
      doneToday: (id: string) => (id === 'trapezius-stretch' ? 1 : 0),
    };
    assert.equal(planRoutine(done, pair).items[0]?.movement, 'cross-body-arm');
  });

  it('puts gentle movements before strength', () => {
    const order = planRoutine({ ...request, length: 600 * second, level: 3 }, movements).items.map(
      (item) => find(item.movement)?.effort,
    );
    assert.equal(order.at(-1), 'strength');
    assert.equal(order[0], 'mobility');
  });
});

describe('the timeline of a routine', () => {
  it('covers the break from 0 to its length without gaps, each pose following from the one before', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        let at = 0;
        const segments = timeline(planRoutine(any, movements), find);
        for (const segment of segments) {
          assert.equal(segment.start, at);
          assert.ok(segment.length > 0);
          at += segment.length;
          const movement = find(segment.movement);
          if (movement) assert.ok(movement.figure.poses[segment.fromPose] && movement.figure.poses[segment.toPose]);
        }
        assert.equal(at, any.length);
      }),
    );
  });

  it('does both sides of a mirrored movement', () => {
    const routine = planRoutine({ ...request, first: 'seated-twist', length: 200 * second }, movements);
    const sides = new Set(
      timeline(routine, find)
        .filter(({ movement }) => movement === 'seated-twist')
        .map(({ side }) => side),
    );
    assert.deepEqual(sides, new Set(['left', 'right']));
  });

  it('leaves out a movement it does not know', () => {
    const routine = {
      kind: 'short',
      length: 30 * second,
      items: [{ movement: 'from-the-future', reps: [1] }],
    } as const;
    assert.deepEqual(
      timeline(routine, find).map(({ cue }) => cue),
      ['free'],
    );
  });

  it('is walked by next and back from movement to movement', () => {
    const segments = timeline(planRoutine({ ...request, length: 300 * second }, movements), find);
    const second1 = nextStop(segments, 0, 300 * second);
    assert.ok(second1 > 0);
    assert.equal(previousStop(segments, second1 + 500), 0);
    assert.equal(previousStop(segments, second1 + 5 * second), second1);
    assert.equal(nextStop(segments, 299.9 * second, 300 * second), 300 * second);
  });
});
