import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neighboursAt, swapItem, withoutItem } from '../../../src/core/adjustRoutine';
import { movements } from '../../../src/movements/catalogue';
import { isAllowed, isGentle, isNeckMove } from '../../../src/core/allowance';
import { planRoutine, routineOf } from '../../../src/core/planner';
import type { PlanRequest } from '../../../src/core/planRequest';
import type { Playing, Routine } from '../../../src/core/routine';
import { timeline } from '../../../src/core/timeline';
import { minute, second } from '../../../src/core/time';
import { anyRequest, everyPlace, plainRequest } from './planRequests';
import { movementOf } from './movementOf';
import { find, movingTime, names } from './routines';

const startOf = (routine: Routine, index: number) =>
  routine.items.slice(0, index).reduce((sum, { length }) => sum + (length ?? 0), 0);

/** A routine of these movements at their recommended doses, played up to `position` seconds. */
function playing(position: number, ...ids: string[]): Playing {
  const items = ids.flatMap((id) => routineOf(movementOf(id)).items);
  const length = items.reduce((sum, item) => sum + (item.length ?? 0), 0);
  return { routine: { kind: 'short', items, length }, position: position * second };
}

/** Segments up to a point, the last one cut there. */
function before(routine: Routine, end: number) {
  return timeline(routine, find)
    .filter(({ start }) => start < end)
    .map((segment) => ({ ...segment, length: Math.min(segment.length, end - segment.start) }));
}

const anyMoment = fc.record({
  request: anyRequest.map((request): PlanRequest => ({ ...request, length: Math.max(request.length, 40 * second) })),
  index: fc.nat(12),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

function anyPlaying(request: PlanRequest, share: number): Playing {
  const { routine } = planRoutine(request, movements);
  return { routine, position: Math.floor(share * routine.length) };
}

function assertSafe(routine: Routine): void {
  let warm = false;
  for (const { movement } of routine.items) {
    warm ||= isGentle(movementOf(movement));
    assert.ok(warm, 'no strength before a warm-up');
  }
  assert.ok(names(routine).filter((id) => isNeckMove(movementOf(id))).length <= 2);
  assert.equal(new Set(names(routine)).size, routine.items.length);
}

describe('leaving out a movement while a break runs', () => {
  it('leaves what was played as it was, ends when the break would have, and keeps every rule', () => {
    fc.assert(
      fc.property(anyMoment, ({ request, index, share }) => {
        const old = anyPlaying(request, share);
        const gone = old.routine.items[index]?.movement;
        const { routine, position } = withoutItem(old, index, request, movements);

        assert.ok(position <= old.position);
        assert.deepEqual(before(routine, position), before(old.routine, position));
        assertSafe(routine);
        for (const id of names(routine)) {
          assert.ok(names(old.routine).includes(id) || isAllowed(movementOf(id), { ...request, focus: [] }), id);
        }
        const over = startOf(old.routine, index + 1) <= old.position;
        if (gone !== undefined && !over) assert.ok(!names(routine).includes(gone));
        const left = old.routine.length - old.position;
        assert.ok(Math.abs(routine.length - position - left) <= 0.1 * left + 1, 'ends when it would have');
        assert.ok(movingTime(routine) <= routine.length);
      }),
    );
  });

  it('puts something else in its place and fills the time again', () => {
    const old = playing(50, 'shoulder-rolls', 'elbow-press', 'cross-body-arm');
    const { routine, position } = withoutItem(old, 1, plainRequest, movements);
    const [first, ...others] = names(routine);
    assert.equal(first, 'shoulder-rolls');
    assert.ok(!others.includes('elbow-press') && others.includes('cross-body-arm'));
    assert.equal(position, startOf(old.routine, 1), 'what is cut off goes');
    assert.equal(movingTime(routine), routine.length, 'no free time');
  });

  it('goes on where it is when a later movement goes', () => {
    const old = playing(20, 'shoulder-rolls', 'elbow-press', 'cross-body-arm');
    const { routine, position } = withoutItem(old, 2, plainRequest, movements);
    assert.equal(position, 20 * second);
    assert.deepEqual(routine.items.slice(0, 1), old.routine.items.slice(0, 1));
    assert.ok(!names(routine).includes('cross-body-arm'));
  });

  it('changes nothing when the movement is over already', () => {
    const old = playing(40, 'shoulder-rolls', 'elbow-press');
    assert.deepEqual(withoutItem(old, 0, plainRequest, movements), old);
    assert.deepEqual(withoutItem(old, 7, plainRequest, movements), old);
  });

  it('leaves out what else needs a place that is not there', () => {
    const old = playing(5, 'shoulder-rolls', 'ball-massage', 'chin-tuck', 'wall-push-up');
    const request = { ...plainRequest, notHere: { places: ['wall'], movements: [] } };
    const { routine } = withoutItem(old, 1, request, movements);
    assert.ok(names(routine).every((id) => !movementOf(id).places.includes('wall')));
    assert.ok(names(routine).includes('chin-tuck'));
  });

  it('keeps what the person picked in spite of the settings', () => {
    const old = playing(5, 'shoulder-rolls', 'elbow-press', 'seated-twist');
    assert.ok(names(withoutItem(old, 1, plainRequest, movements).routine).includes('seated-twist'));
  });

  it('stays in the posture of the others where it can', () => {
    const old = playing(5, 'shoulder-rolls', 'neck-tilt', 'elbow-press');
    for (let seed = 0; seed < 20; seed += 1) {
      const { routine } = withoutItem(old, 1, { ...plainRequest, seed }, movements);
      assert.ok(names(routine).every((id) => movementOf(id).places.includes('chair')));
    }
  });

  it('takes strength away with its only warm-up unless another takes its place', () => {
    const old = playing(3, 'shoulder-rolls', 'shoulder-blade-squeeze');
    const hurts = { ...plainRequest, hurts: ['shoulder-rolls'] };
    const { routine } = withoutItem(old, 0, hurts, movements);
    assert.ok(isGentle(movementOf(names(routine)[0] ?? '')));
    const alone = [movementOf('shoulder-rolls'), movementOf('shoulder-blade-squeeze')];
    assert.deepEqual(names(withoutItem(old, 0, hurts, alone).routine), []);
  });

  it('leaves free time when there is nothing else', () => {
    const old = playing(10, 'shoulder-rolls');
    const { routine, position } = withoutItem(old, 0, plainRequest, [movementOf('shoulder-rolls')]);
    assert.deepEqual([names(routine), position, routine.length], [[], 0, old.routine.length - old.position]);
  });
});

describe('swapping a movement while a break runs', () => {
  const wide: PlanRequest = {
    ...plainRequest,
    kind: 'long',
    length: 10 * minute,
    places: everyPlace,
    equipment: ['mat', 'cushion'],
  };

  it('puts the harder one where the other was, even above the level', () => {
    const old = playing(80, 'shoulder-rolls', 'neck-tilt', 'elbow-press');
    const swapped = swapItem(old, 1, 'trapezius-stretch', plainRequest, movements);
    assert.deepEqual(names(swapped?.routine ?? old.routine).slice(0, 2), ['shoulder-rolls', 'trapezius-stretch']);
    assert.equal(swapped?.position, startOf(old.routine, 1));
  });

  it('keeps every rule, whatever is swapped and when', () => {
    fc.assert(
      fc.property(anyMoment, ({ request, index, share }) => {
        const old = anyPlaying(request, share);
        for (const id of Object.values(neighboursAt(old.routine, index, request, movements))) {
          assert.ok(!request.hurts.includes(id) && !request.exclude.includes(id));
          const swapped = swapItem(old, index, id, request, movements);
          if (!swapped) continue;
          assert.equal(names(swapped.routine)[index], id);
          assert.deepEqual(before(swapped.routine, swapped.position), before(old.routine, swapped.position));
          assertSafe(swapped.routine);
        }
      }),
    );
  });

  it('offers the neighbours that could take its place', () => {
    const { routine } = playing(0, 'shoulder-rolls', 'sphinx', 'blade-slide');
    assert.deepEqual(neighboursAt(routine, 1, wide, movements), { harder: 'dart' });
    assert.deepEqual(neighboursAt(routine, 1, { ...wide, hurts: ['dart'] }, movements), {});
    assert.deepEqual(neighboursAt(routine, 1, plainRequest, movements), {}, 'no floor');
    assert.deepEqual(neighboursAt(routine, 2, wide, movements), { harder: 'shoulder-blade-squeeze' });
    assert.deepEqual(neighboursAt(routine, 9, wide, movements), {});
  });

  it('does not put strength first, nor what is there already', () => {
    const old = playing(0, 'shoulder-rolls', 'elbow-press');
    assert.deepEqual(neighboursAt(old.routine, 0, plainRequest, movements), {});
    assert.equal(swapItem(old, 0, 'shoulder-shrugs', plainRequest, movements), undefined);
    assert.equal(swapItem(old, 0, 'elbow-press', plainRequest, movements), undefined);
    assert.equal(swapItem(old, 0, 'from-the-future', plainRequest, movements), undefined);
  });

  it('eases strength that the person chose to begin with', () => {
    const old = playing(2, 'push-up');
    const easier = (places: readonly string[]): string | undefined =>
      neighboursAt(old.routine, 0, { ...plainRequest, places, equipment: ['mat'] }, movements).easier;
    assert.equal(easier(['floor', 'standing', 'wall']), 'push-up.knees');
    assert.equal(easier(['standing', 'wall']), 'wall-push-up.bench');
    assert.equal(easier(['wall']), 'wall-push-up');
    assert.equal(easier(['chair']), undefined);
    const swapped = swapItem(old, 0, 'wall-push-up', plainRequest, movements);
    assert.deepEqual(swapped && names(swapped.routine), ['wall-push-up']);
    const cold = playing(2, 'wall-push-up');
    assert.deepEqual(neighboursAt(cold.routine, 0, { ...wide, level: 3 }, movements), {});
  });

  it('swaps nothing that is over', () => {
    const old = playing(110, 'shoulder-rolls', 'neck-tilt');
    assert.equal(swapItem(old, 0, 'shoulder-shrugs', plainRequest, movements), undefined);
  });

  it('lets later movements give way, and the break get longer when that is not enough', () => {
    const crowded = playing(1, 'neck-tilt', 'elbow-press', 'blade-slide');
    const shorter = swapItem(crowded, 0, 'trapezius-stretch', plainRequest, movements);
    assert.ok(shorter && shorter.routine.length <= crowded.routine.length);
    assert.deepEqual(names(shorter.routine).slice(0, 2), ['trapezius-stretch', 'elbow-press']);
    const late = playing(110, 'shoulder-rolls', 'neck-tilt');
    const { routine, position } = swapItem(late, 1, 'trapezius-stretch', plainRequest, movements) ?? late;
    assert.deepEqual([names(routine)[1], position], ['trapezius-stretch', startOf(late.routine, 1)]);
    assert.ok(routine.length - position > late.routine.length - late.position);
    assert.equal(movingTime(routine), routine.length);
  });
});
