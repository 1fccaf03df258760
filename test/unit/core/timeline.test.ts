import assert from 'node:assert/strict';
import fc from 'fast-check';
import { planRoutine } from '../../../src/core/planner';
import type { RoutineItem } from '../../../src/core/routine';
import { itemLength, itemTimeline, nextStop, previousStop, timeline } from '../../../src/core/timeline';
import { second } from '../../../src/core/time';
import { movements } from '../../../src/movements/catalogue';
import { movementOf } from './movementOf';
import { anyRequest, plainRequest } from './planRequests';
import { sample } from './sampleCatalogue';

const find = (id: string) => movements.find((movement) => movement.id === id);
const routineFor = (first: string, seconds: number) =>
  planRoutine({ ...plainRequest, first, length: seconds * second }, movements).routine;
const spans = (item: RoutineItem) =>
  itemTimeline(item, 0, sample(item.movement)).map(({ cue, side, set, length }) => [cue, side, set, length / second]);

const anyItem: fc.Arbitrary<RoutineItem> = fc
  .record({
    plannable: fc.constantFrom(...movements),
    reps: fc.integer({ min: 0, max: 6 }),
    sets: fc.integer({ min: 1, max: 3 }),
    longerHolds: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ plannable, reps, sets, longerHolds }) => ({
    movement: plannable.id,
    reps: plannable.parts.map((_, part) => Math.max(0, reps - part)),
    sets,
    longerHolds,
  }));

describe('the timeline of a routine', () => {
  it('covers the break from 0 to its length without gaps, each pose following from the one before', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        let at = 0;
        const { routine } = planRoutine(any, movements);
        for (const segment of timeline(routine, find)) {
          assert.equal(segment.start, at);
          assert.ok(segment.length > 0);
          at += segment.length;
          const movement = find(segment.movement);
          if (movement) assert.ok(movement.figure.poses[segment.fromPose] && movement.figure.poses[segment.toPose]);
        }
        assert.equal(at, routine.length);
      }),
    );
  });

  it('is as long as the item says, whatever its repetitions, sets and holds', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const plannable = movementOf(item.movement);
        const last = itemTimeline(item, 0, plannable).at(-1);
        assert.ok(Math.abs((last?.start ?? 0) + (last?.length ?? 0) - itemLength(item, plannable)) < 1e-6);
      }),
    );
  });

  it('does both sides of a mirrored movement', () => {
    const segments = timeline(routineFor('seated-twist', 200), find);
    const sides = segments.filter(({ movement }) => movement === 'seated-twist').map(({ side }) => side);
    assert.deepEqual(new Set(sides), new Set(['left', 'right']));
  });

  it('rests between repetitions, and after the last one only comes to stillness', () => {
    const item = { movement: 'chin-tuck', reps: [3] };
    const rests = itemTimeline(item, 0, movementOf('chin-tuck')).filter(({ cue }) => cue === 'rest');
    assert.deepEqual(
      rests.map(({ length }) => length / second),
      [10, 10, 5],
    );
  });

  it('rests between sets, and gets ready for each', () => {
    const item = { movement: 'wall-push-up', reps: [1], sets: 2 };
    const rep = (set: number) => [
      ['ready', undefined, set, 7],
      ['move', undefined, set, 3.5],
      ['hold', undefined, set, 1],
      ['move', undefined, set, 2],
    ];
    assert.deepEqual(spans(item), [...rep(1), ['rest', undefined, 2, 60], ...rep(2)]);
  });

  it('holds longer where the hold may grow, and no longer than it may', () => {
    const holds = (longerHolds: number) =>
      spans({ movement: 'cross-body-arm', reps: [1], longerHolds }).flatMap(([cue, , , length]) =>
        cue === 'hold' ? [length] : [],
      );
    assert.deepEqual([0, 3, 20].map(holds), [
      [10, 10],
      [13, 13],
      [15, 15],
    ]);
    const fixed = { movement: 'neck-tilt', reps: [2] };
    assert.deepEqual(spans({ ...fixed, longerHolds: 5 }), spans(fixed));
  });

  it('leaves out a movement it does not know', () => {
    const items = [{ movement: 'from-the-future', reps: [1] }];
    const segments = timeline({ kind: 'short', length: 30 * second, items }, find);
    assert.deepEqual(
      segments.map(({ cue }) => cue),
      ['free'],
    );
  });

  it('is walked by next and back from movement to movement', () => {
    const routine = routineFor('shoulder-rolls', 300);
    const segments = timeline(routine, find);
    const other = nextStop(segments, 0, routine.length);
    assert.ok(other > 0);
    assert.equal(previousStop(segments, other + 500), 0);
    assert.equal(previousStop(segments, other + 5 * second), other);
    assert.equal(nextStop(segments, routine.length - 100, routine.length), routine.length);
  });
});
