import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hiddenBy, isGentle, isNeckMove } from '../../../src/core/allowance';
import { baseOf } from '../../../src/core/forms';
import { movements } from '../../../src/movements/catalogue';
import type { PlanReason } from '../../../src/core/planReason';
import { leastHelping } from '../../../src/core/helping';
import { planRoutine } from '../../../src/core/planner';
import { candidatesFor, type PlanRequest } from '../../../src/core/planRequest';
import type { Plannable, Routine } from '../../../src/core/routine';
import { itemLength, timeline } from '../../../src/core/timeline';
import { second } from '../../../src/core/time';
import { anyRequest, plainRequest } from './planRequests';
import { movementOf } from './movementOf';
import { find, fits, movingTime, names, played } from './routines';

/**
 * Reps, sets and holds within what the sources allow; the taste of a break too short for more is one repetition, tastes stay below
 * the least.
 */
function assertDose(item: Routine['items'][number], plannable: Plannable, why: PlanReason['kind']): void {
  for (const [part, reps] of item.reps.entries()) {
    const bounds = plannable.parts[part]?.reps;
    assert.ok(
      bounds && reps <= bounds.most && (why === 'taste' ? reps <= 1 : why === 'tastes' || reps >= bounds.least),
      `${reps} of ${item.movement}`,
    );
    assert.ok(why !== 'tastes' || reps <= bounds.least, `${reps} of ${item.movement}`);
  }
  assert.ok((item.sets ?? 1) <= (plannable.sets?.most ?? 1));
  for (const segment of timeline({ kind: 'short', items: [item], length: Infinity }, find)) {
    const phase = plannable.parts[segment.part]?.cycle[segment.phase];
    if (phase) assert.ok(segment.length <= Math.max(phase.seconds, phase.longest ?? 0) * second);
  }
}

/**
 * Whether any choice of candidates, each once at any dose from least to most, adds up to the length give or take a tenth, with at
 * most two neck moves and no strength without something gentle. Sums are bits of a number, half a second each.
 */
function canBeFilled(request: PlanRequest): boolean {
  const grain = second / 2;
  const most = BigInt(Math.floor((1.1 * request.length) / grain));
  const least = BigInt(Math.ceil((0.9 * request.length) / grain));
  const within = (1n << (most + 1n)) - 1n;
  let sums = [1n, 0n, 0n];
  const candidates = candidatesFor(request, movements);
  const add = (plannable: Plannable): void => {
    let added = [0n, 0n, 0n];
    for (const length of doses(plannable)) {
      const next = isNeckMove(plannable) ? [0n, sums[0] ?? 0n, sums[1] ?? 0n] : sums;
      added = added.map((bits, neck) => bits | (((next[neck] ?? 0n) << BigInt(length / grain)) & within));
    }
    sums = sums.map((bits, neck) => bits | (added[neck] ?? 0n));
  };
  candidates.filter(isGentle).forEach(add);
  sums = sums.map((bits, neck) => (neck === 0 ? bits & ~1n : bits));
  candidates.filter((plannable) => !isGentle(plannable)).forEach(add);
  return sums.some((bits) => bits >> least !== 0n);
}

const doseCache = new Map<Plannable, ReadonlySet<number>>();

function doses(plannable: Plannable): ReadonlySet<number> {
  const known = doseCache.get(plannable);
  if (known) return known;
  const lengths = new Set<number>();
  const longest = mostLonger(plannable);
  const steps = Math.max(...plannable.parts.map(({ reps }) => reps.most - reps.least));
  for (let sets = 1; sets <= (plannable.sets?.most ?? 1); sets += 1) {
    for (let longerHolds = 0; longerHolds <= longest; longerHolds += 1) {
      for (let more = 0; more <= steps; more += 1) {
        const reps = plannable.parts.map((part) => Math.min(part.reps.least + more, part.reps.most));
        lengths.add(itemLength({ movement: plannable.id, reps, sets, longerHolds }, plannable));
      }
    }
  }
  doseCache.set(plannable, lengths);
  return lengths;
}

/** How long each number of repetitions up to the least takes, done part after part, with short and longer holds. */
function fewer(plannable: Plannable): ReadonlySet<number> {
  const { id, parts } = plannable;
  const most = Math.max(...parts.map(({ reps }) => reps.least));
  const lengths = new Set<number>();
  for (let count = 1; count <= most; count += 1) {
    for (let through = 1; through <= parts.length; through += 1) {
      const reps = parts.map(({ reps: { least } }, part) => Math.min(least, part < through ? count : count - 1));
      for (let longerHolds = 0; longerHolds <= mostLonger(plannable); longerHolds += 1)
        lengths.add(itemLength({ movement: id, reps, longerHolds }, plannable));
    }
  }
  return lengths;
}

/** Whole seconds by which some phase may be longer. */
const mostLonger = ({ parts }: Plannable): number =>
  Math.max(0, ...parts.flatMap(({ cycle }) => cycle.map((phase) => (phase.longest ?? 0) - phase.seconds)));

describe('the planner, whatever the settings, the history and the length', () => {
  it('fills the break to a tenth whenever any choice of movements and doses can', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, movements);
        if (!canBeFilled(any)) return;
        assert.ok(fits(routine, any.length), `${movingTime(routine) / second} of ${any.length / second} s`);
        assert.equal(routine.length, movingTime(routine), 'no free time');
      }),
      { numRuns: 150 },
    );
  });

  it('fills every break from 10 to 900 s with the default settings, whatever was done before', () => {
    const seconds = fc.integer({ min: 10, max: 900 });
    const fills = (request: PlanRequest): void => {
      const { routine } = planRoutine(request, movements);
      assert.ok(fits(routine, request.length), `${movingTime(routine) / second} of ${request.length / second} s`);
      assert.equal(routine.length, movingTime(routine), 'no free time');
    };
    for (let length = 10; length <= 900; length += 1) fills({ ...plainRequest, length: length * second });
    fc.assert(
      fc.property(anyRequest, seconds, ({ kind, seed, doneToday, daysSince }, length) =>
        fills({ ...plainRequest, kind, seed, doneToday, daysSince, length: length * second }),
      ),
      { numRuns: 300 },
    );
  });

  it('else does as much of something gentle as the break has room for, or one repetition that is up to a quarter too long', () => {
    const short = fc.integer({ min: 10, max: 45 }).map((seconds) => seconds * second);
    fc.assert(
      fc.property(anyRequest, short, (any, length) => {
        const request = { ...any, length };
        const gentle = candidatesFor(request, movements).filter(isGentle);
        if (gentle.some((plannable) => leastHelping(plannable).length <= 1.1 * length)) return;
        const tastes = gentle.flatMap((plannable) => [...fewer(plannable)]);
        if (tastes.some((taken) => Math.abs(taken - length) <= 0.1 * length)) return;
        const [longest, shortest] = [Math.max(...tastes.filter((taken) => taken <= length)), Math.min(...tastes)];
        const { routine, why } = planRoutine(request, movements);
        if (longest > 0) {
          assert.equal(movingTime(routine), longest);
          assert.equal(routine.length, length, 'the rest is free time');
        } else if (shortest <= 1.25 * length) {
          assert.deepEqual([movingTime(routine), routine.length, why.kind], [shortest, shortest, 'taste']);
        } else {
          assert.ok(routine.items.length === 0 && (why.kind === 'tooShort' || why.kind === 'nothing'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fills a break too short for any least dose with fewer repetitions, whenever those of some gentle movement fit', () => {
    const short = fc.integer({ min: 10, max: 45 }).map((seconds) => seconds * second);
    fc.assert(
      fc.property(anyRequest, short, (any, length) => {
        const request = { ...any, length };
        const gentle = candidatesFor(request, movements).filter(isGentle);
        if (gentle.some((plannable) => leastHelping(plannable).length <= 1.1 * length)) return;
        if (
          !gentle.some((plannable) => [...fewer(plannable)].some((taken) => Math.abs(taken - length) <= 0.1 * length))
        )
          return;
        const { routine } = planRoutine(request, movements);
        assert.ok(fits(routine, length), `${movingTime(routine) / second} of ${length / second} s`);
        assert.equal(routine.items.length, 1);
      }),
    );
  });

  it('never moves for more than a tenth over the length, a single repetition for no more than a quarter', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine, why } = planRoutine(any, movements);
        const most = why.kind === 'taste' ? 1.25 : 1.1;
        assert.ok(routine.length <= most * any.length + 1 && movingTime(routine) <= routine.length);
        const last = timeline(routine, find).at(-1);
        assert.equal((last?.start ?? 0) + (last?.length ?? 0), routine.length);
      }),
    );
  });

  it('takes only what the settings allow, warm-ups from outside the focus excepted', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, movements);
        const focused = movements.filter((each) => hiddenBy(each, any).length === 0);
        for (const plannable of played(routine)) {
          const hidden = hiddenBy(plannable, any).filter((reason) => reason !== 'focus' || focused.some(isGentle));
          assert.deepEqual(hidden, [], plannable.id);
        }
      }),
    );
  });

  it('keeps every dose within what its source allows, and never plans a movement twice, not in two forms either', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine, why } = planRoutine(any, movements);
        for (const item of routine.items) assertDose(item, movementOf(item.movement), why.kind);
        assert.equal(new Set(names(routine).map(baseOf)).size, routine.items.length);
      }),
    );
  });

  it('gives both sides the same', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, movements);
        const segments = timeline(routine, find);
        for (const { id } of played(routine).filter(({ mirrored }) => mirrored)) {
          const of = (side: string) =>
            segments
              .filter((segment) => segment.movement === id && segment.side === side && segment.cue !== 'ready')
              .map(({ cue, part, phase, rep, set, length }) => ({ cue, part, phase, rep, set, length }));
          assert.ok(of('left').length > 0);
          assert.deepEqual(of('left'), of('right'));
        }
      }),
    );
  });

  it('begins gently, with mobility where there is some', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const [first, ...others] = played(planRoutine(any, movements).routine);
        if (!first) return;
        assert.ok(isGentle(first));
        assert.ok(first.effort === 'mobility' || others.every(({ effort }) => effort !== 'mobility'));
      }),
    );
  });

  it('begins with what the person picked, and warms up before any other strength', () => {
    const anyFirst = fc.constantFrom(...movements.map(({ id }) => id));
    fc.assert(
      fc.property(anyRequest, anyFirst, (any, first) => {
        const { routine } = planRoutine({ ...any, first }, movements);
        assert.ok(!names(routine).includes(first) || (names(routine)[0] === first && !any.hurts.includes(first)));
        const others = played(routine).filter(({ id }) => id !== first);
        if (others[0] && !isGentle(movementOf(first))) assert.ok(isGentle(others[0]));
      }),
    );
  });

  it('never asks for more than two neck moves in a row', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        let row = 0;
        for (const plannable of played(planRoutine(any, movements).routine)) {
          row = isNeckMove(plannable) ? row + 1 : 0;
          assert.ok(row <= 2);
        }
      }),
    );
  });

  it('lets strength rest for the days its source asks for, whatever form it had', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const recent = [
          ...Object.keys(any.doneToday),
          ...Object.keys(any.daysSince).filter((id) => any.daysSince[id] === 1),
        ].map(baseOf);
        for (const { id, everyDays } of played(planRoutine(any, movements).routine)) {
          if (everyDays === 2) assert.ok(!recent.includes(baseOf(id)), id);
        }
      }),
    );
  });

  it('gives the same answer to the same question, and always one', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine, why } = planRoutine(any, movements);
        assert.deepEqual(planRoutine(structuredClone(any), movements), { routine, why });
        const empty = why.kind === 'nothing' || why.kind === 'tooShort';
        assert.equal(routine.items.length === 0, empty);
        if (empty && why.nearest !== undefined) {
          assert.ok(isGentle(movementOf(why.nearest)) && !any.hurts.includes(why.nearest));
        }
      }),
    );
  });

  it('gets up or down only once for each place there is', () => {
    const posture = (place = '') =>
      ['chair', 'standing wall', 'bar', 'floor'].findIndex((group) => group.includes(place));
    const one = (plannable: Plannable) => new Set(plannable.places.map(posture)).size === 1;
    fc.assert(
      fc.property(anyRequest, (any) => {
        const fixed = played(planRoutine(any, movements).routine).filter(one);
        const visits = fixed.map(({ places }) => posture(places[0]));
        const changes = visits.filter((visit, index) => index > 0 && visit !== visits[index - 1]).length;
        assert.ok(changes < Math.max(1, new Set(visits).size), visits.join(' '));
      }),
    );
  });
});
