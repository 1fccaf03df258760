import assert from 'node:assert/strict';
import fc from 'fast-check';
import { insertItem, isInsertable } from '../../../src/core/insertItem';
import { planRoutine } from '../../../src/core/planner';
import type { PlanRequest } from '../../../src/core/planRequest';
import type { Playing, Routine } from '../../../src/core/routine';
import { second } from '../../../src/core/time';
import { timeline, type FindPlannable } from '../../../src/core/timeline';
import { movements } from '../../../src/movements/catalogue';
import { breathings } from '../../../src/movements/pacedBreathing';
import { postures } from '../../../src/movements/postures';
import { sittingReset } from '../../../src/movements/sittingReset';
import { wallCheck } from '../../../src/movements/wallCheck';
import { anyRequest, plainRequest } from './planRequests';
import { names } from './routines';

const find: FindPlannable = (id) => [...movements, ...postures].find((movement) => movement.id === id);
const halfMinute = 30 * second;

const planned = (request: PlanRequest): Routine => planRoutine(request, movements).routine;

/** What is asked for, in words, with its length. */
const steps = (routine: Routine, from: number, to = routine.length) =>
  timeline(routine, find)
    .filter(({ start }) => start >= from && start < to)
    .map(({ movement, cue, side, rep, length }) => ({ movement, cue, side, rep, length }));

const anyBreak = fc.record({
  request: anyRequest.map((request) => ({ ...request, length: Math.max(request.length, 40 * second) })),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  posture: fc.constantFrom(...postures),
});

describe('putting a posture reset into a running routine', () => {
  it('does it now, leaves what is over as it was, and goes on with all that was still to come', () => {
    fc.assert(
      fc.property(anyBreak, ({ request, share, posture }) => {
        const routine = planned(request);
        const old: Playing = { routine, position: Math.floor(share * routine.length) };
        const changed = insertItem(old, posture, request, find);
        assert.equal(changed !== undefined, isInsertable(routine, posture, request, find));
        if (!changed) return;
        const { position } = changed;
        assert.ok(position <= old.position);
        assert.deepEqual(steps(changed.routine, 0, position), steps(routine, 0, position));
        const [next] = steps(changed.routine, position);
        assert.equal(next?.movement, posture.id);
        assert.deepEqual(
          names(changed.routine).filter((id) => id !== posture.id),
          names(routine),
        );
        const left = routine.length - old.position;
        assert.ok(changed.routine.length - position >= left, 'no shorter than it was');
        const needed = changed.routine.items.reduce((sum, item) => sum + (item.length ?? 0), 0) - position;
        assert.ok(changed.routine.length - position <= Math.max(left, needed), 'no longer than it must be');
        const withoutPosture = steps(changed.routine, position + halfMinute).filter(({ cue }) => cue !== 'free');
        assert.ok(withoutPosture.every(({ movement }) => movement !== posture.id));
      }),
    );
  });

  it('makes the break longer by half a minute where nothing has begun, by nothing where there is free time for it', () => {
    const full: Routine = { ...planned(plainRequest), length: 0 };
    const length = full.items.reduce((sum, item) => sum + (item.length ?? 0), 0);
    const begun = insertItem({ routine: { ...full, length }, position: 0 }, sittingReset, plainRequest, find);
    assert.equal(begun?.routine.length, length + halfMinute);
    const free = { routine: { ...full, length: length + halfMinute }, position: length };
    const filled = insertItem(free, sittingReset, plainRequest, find);
    assert.equal(filled?.routine.length, free.routine.length);
    assert.equal(filled.position, length);
  });

  it('keeps a break as long as it was when the reset fills its free time but for a few seconds', () => {
    const request: PlanRequest = {
      ...plainRequest,
      length: 444 * second,
      seed: 0,
      places: ['standing'],
      focus: ['upperBack'],
      exclude: ['shoulder-blade-squeeze', 'cross-body-arm', 'tai-chi-opening'],
      notHere: { places: [], movements: ['chin-tuck'] },
    };
    const routine = planned(request);
    const [reset] = postures.filter(({ id }) => id === 'standing-reset');
    assert.ok(reset);
    assert.equal(insertItem({ routine, position: 0 }, reset, request, find)?.routine.length, routine.length);
  });

  it('counts places, things left out and pain, but neither focus nor what the routine has already', () => {
    const routine = planned(plainRequest);
    const offered = (request: PlanRequest, into = routine): boolean => isInsertable(into, wallCheck, request, find);
    assert.ok(offered(plainRequest));
    assert.ok(offered({ ...plainRequest, focus: ['core'] }));
    assert.ok(!offered({ ...plainRequest, places: ['chair', 'standing'] }));
    assert.ok(!offered({ ...plainRequest, notHere: { places: ['wall'], movements: [] } }));
    assert.ok(!offered({ ...plainRequest, hurts: ['wall-check'] }));
    assert.ok(!offered({ ...plainRequest, exclude: ['wall-check'] }));
    const once = insertItem({ routine, position: 0 }, wallCheck, plainRequest, find);
    assert.ok(once && !offered(plainRequest, once.routine));
  });

  it('leaves a break of breathing alone', () => {
    const [even] = breathings;
    assert.ok(even);
    const routine: Routine = { kind: 'short', items: [{ movement: even.id, reps: [6] }], length: 60 * second };
    assert.equal(insertItem({ routine, position: 0 }, sittingReset, plainRequest, find), undefined);
  });
});
