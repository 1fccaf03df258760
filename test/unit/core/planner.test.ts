import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hiddenBy, isGentle, isNeckMove } from '../../../src/core/allowance';
import { planRoutine, routineOf } from '../../../src/core/planner';
import { candidatesFor, type PlanRequest } from '../../../src/core/planRequest';
import type { Plannable, Routine } from '../../../src/core/routine';
import { itemLength, timeline } from '../../../src/core/timeline';
import { minute, second } from '../../../src/core/time';
import { anyRequest, everyPlace, everyThing, plainRequest } from './planRequests';
import { sample, sampleCatalogue } from './sampleCatalogue';

const find = (id: string) => sampleCatalogue.find((plannable) => plannable.id === id);
const plan = (change: Partial<PlanRequest>) => planRoutine({ ...plainRequest, ...change }, sampleCatalogue);
const names = (routine: Routine) => routine.items.map(({ movement }) => movement);
const played = (routine: Routine) => routine.items.map(({ movement }) => sample(movement));
const movingTime = (routine: Routine) =>
  routine.items.reduce((sum, item) => sum + itemLength(item, sample(item.movement)), 0);
const fits = (routine: Routine, length: number) => Math.abs(movingTime(routine) - length) <= 0.1 * length;
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

/** Reps, sets and holds within what the sources allow; the taste of a break too short for more is one repetition. */
function assertDose(item: Routine['items'][number], plannable: Plannable, taste: boolean): void {
  for (const [part, reps] of item.reps.entries()) {
    const bounds = plannable.parts[part]?.reps;
    assert.ok(
      bounds && reps <= bounds.most && (taste ? reps <= 1 : reps >= bounds.least),
      `${reps} of ${item.movement}`,
    );
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
  const candidates = candidatesFor(request, sampleCatalogue);
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
  const longest = Math.max(
    0,
    ...plannable.parts.flatMap(({ cycle }) => cycle.map((p) => (p.longest ?? 0) - p.seconds)),
  );
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

describe('the planner, whatever the settings, the history and the length', () => {
  it('fills the break to a tenth whenever any choice of movements and doses can', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, sampleCatalogue);
        if (!canBeFilled(any)) return;
        assert.ok(fits(routine, any.length), `${movingTime(routine) / second} of ${any.length / second} s`);
        assert.equal(routine.length, movingTime(routine), 'no free time');
      }),
      { numRuns: 150 },
    );
  });

  it('never moves for more than a tenth over the length, and the timeline is as long as the routine', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, sampleCatalogue);
        assert.ok(routine.length <= 1.1 * any.length + 1 && movingTime(routine) <= routine.length);
        const last = timeline(routine, find).at(-1);
        assert.equal((last?.start ?? 0) + (last?.length ?? 0), routine.length);
      }),
    );
  });

  it('takes only what the settings allow, warm-ups from outside the focus excepted', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, sampleCatalogue);
        const focused = sampleCatalogue.filter((each) => hiddenBy(each, any).length === 0);
        for (const plannable of played(routine)) {
          const hidden = hiddenBy(plannable, any).filter((reason) => reason !== 'focus' || focused.some(isGentle));
          assert.deepEqual(hidden, [], plannable.id);
        }
      }),
    );
  });

  it('keeps every dose within what its source allows, and never plans a movement twice', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine, why } = planRoutine(any, sampleCatalogue);
        for (const item of routine.items) assertDose(item, sample(item.movement), why.kind === 'taste');
        assert.equal(new Set(names(routine)).size, routine.items.length);
      }),
    );
  });

  it('gives both sides the same', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine } = planRoutine(any, sampleCatalogue);
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
        const [first, ...others] = played(planRoutine(any, sampleCatalogue).routine);
        if (!first) return;
        assert.ok(isGentle(first));
        assert.ok(first.effort === 'mobility' || others.every(({ effort }) => effort !== 'mobility'));
      }),
    );
  });

  it('never asks for more than two neck moves in a row', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        let row = 0;
        for (const plannable of played(planRoutine(any, sampleCatalogue).routine)) {
          row = isNeckMove(plannable) ? row + 1 : 0;
          assert.ok(row <= 2);
        }
      }),
    );
  });

  it('lets strength rest for the days its source asks for', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        for (const { id, everyDays } of played(planRoutine(any, sampleCatalogue).routine)) {
          if (everyDays === 2) assert.ok(any.daysSince[id] !== 1 && any.doneToday[id] === undefined, id);
        }
      }),
    );
  });

  it('gives the same answer to the same question, and always one', () => {
    fc.assert(
      fc.property(anyRequest, (any) => {
        const { routine, why } = planRoutine(any, sampleCatalogue);
        assert.deepEqual(planRoutine(structuredClone(any), sampleCatalogue), { routine, why });
        const empty = why.kind === 'nothing' || why.kind === 'tooShort';
        assert.equal(routine.items.length === 0, empty);
        if (empty && why.nearest !== undefined) {
          assert.ok(isGentle(sample(why.nearest)) && !any.hurts.includes(why.nearest));
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
        const fixed = played(planRoutine(any, sampleCatalogue).routine).filter(one);
        const visits = fixed.map(({ places }) => posture(places[0]));
        const changes = visits.filter((visit, index) => index > 0 && visit !== visits[index - 1]).length;
        assert.ok(changes < Math.max(1, new Set(visits).size), visits.join(' '));
      }),
    );
  });
});

describe('the planner', () => {
  for (const seconds of [30, 45, 60, 90, 120, 180, 300, 600, 900]) {
    it(`fills ${seconds} s with the default settings`, () => {
      for (const seed of seeds) {
        const length = seconds * second;
        const { routine } = plan({ seed, length, kind: seconds >= 300 ? 'long' : 'short' });
        assert.ok(fits(routine, length) && routine.length === movingTime(routine));
      }
    });
  }

  it('stays in one posture in a short break', () => {
    for (const seed of seeds) {
      const { routine } = plan({ seed, places: everyPlace, equipment: everyThing, level: 3 });
      const common = everyPlace.filter((place) =>
        played(routine).every(
          ({ places }) => places.includes(place) || (place === 'standing' && places.includes('wall')),
        ),
      );
      assert.ok(common.length > 0, names(routine).join(', '));
    }
  });

  it('offers one gentle repetition when the break is shorter than any least dose', () => {
    const { routine, why } = plan({ length: 11 * second });
    assert.deepEqual(names(routine), ['shoulder-rolls']);
    assert.deepEqual(routine.items[0]?.reps, [1, 0]);
    assert.deepEqual(why, { kind: 'taste', movement: 'shoulder-rolls' });
  });

  it('prefers what today still lacks, and says so', () => {
    const others = sampleCatalogue.filter(({ id }) => id !== 'cross-body-arm');
    const doneToday = Object.fromEntries(others.map(({ id, dosePerDay }) => [id, dosePerDay]));
    for (const seed of seeds) {
      const { routine, why } = plan({ seed, length: 150 * second, doneToday });
      assert.ok(names(routine).includes('cross-body-arm'));
      assert.deepEqual(why, { kind: 'lacking', movements: ['cross-body-arm'] });
    }
  });

  it('prefers what was not done for days', () => {
    const daysSince = Object.fromEntries(sampleCatalogue.map(({ id }) => [id, id === 'elbow-press' ? 7 : 1]));
    const chosen = seeds.filter((seed) => names(plan({ seed, daysSince }).routine).includes('elbow-press'));
    assert.ok(chosen.length > seeds.length / 2, `${chosen.length} of ${seeds.length}`);
  });

  it('does not begin today with what yesterday began with', () => {
    for (const seed of seeds) {
      for (const notFirst of ['shoulder-rolls', 'blade-slide', 'brisk-walk']) {
        const { routine } = plan({ seed, notFirst, length: 300 * second, kind: 'long' });
        assert.notEqual(names(routine)[0], notFirst);
      }
    }
  });

  it('takes a walk in a long break and none in a short one', () => {
    const walks = (kind: 'short' | 'long', length: number) =>
      seeds.filter((seed) => names(plan({ seed, kind, length }).routine).includes('brisk-walk')).length;
    assert.ok(walks('long', 5 * minute) > seeds.length / 2);
    assert.equal(walks('short', 3 * minute), 0);
  });

  it('brings a floor movement in time when the floor is allowed', () => {
    const daysSince = Object.fromEntries(
      sampleCatalogue.filter(({ places }) => !places.includes('floor')).map(({ id }) => [id, 1]),
    );
    const { routine } = plan({ daysSince, places: everyPlace, equipment: ['mat'], kind: 'long', length: 5 * minute });
    assert.ok(played(routine).some(({ places }) => places.includes('floor')));
  });

  it('varies what it works on', () => {
    for (const seed of seeds) {
      const regions = played(plan({ seed, kind: 'long', length: 5 * minute }).routine).flatMap((each) => each.regions);
      assert.ok(new Set(regions).size >= 3);
    }
  });

  it('begins with the movement the person picked, whatever its level, unless it hurts', () => {
    const first = 'seated-twist';
    const { routine, why } = plan({ first, length: 180 * second });
    assert.equal(names(routine)[0], first);
    assert.deepEqual(why, { kind: 'picked', movement: first });
    assert.ok(!names(plan({ first, length: 180 * second, hurts: [first] }).routine).includes(first));
  });

  it('warms up from other regions when the focus has only strength', () => {
    const { routine, why } = plan({ focus: ['chest'] });
    assert.ok(isGentle(sample(names(routine)[0] ?? '')));
    assert.ok(names(routine).includes('wall-push-up'));
    assert.deepEqual(why, { kind: 'focus', regions: ['chest'] });
  });

  for (const [change, expected] of [
    [{ places: [] }, ['places']],
    [{ places: ['bar'], equipment: everyThing, level: 3 }, ['places']],
    [{ notHere: { places: ['chair', 'standing', 'wall'], movements: [] } }, ['notHere']],
    [{ places: ['floor'], equipment: [], exclude: ['thoracic-rotation'] }, ['places']],
    [{ exclude: sampleCatalogue.map(({ id }) => id) }, ['exclude']],
    [{ places: [], exclude: sampleCatalogue.map(({ id }) => id) }, ['places', 'exclude']],
  ] as const) {
    it(`says what hides everything: ${JSON.stringify(change).slice(0, 60)}`, () => {
      const { routine, why } = plan(change);
      assert.deepEqual(routine, { kind: 'short', length: 90 * second, items: [] });
      assert.ok(why.kind === 'nothing' && why.nearest !== undefined);
      assert.deepEqual(why.hiddenBy, expected);
    });
  }

  it('never offers what hurts as the nearest thing', () => {
    const ids = sampleCatalogue.map(({ id }) => id);
    assert.deepEqual(plan({ hurts: ids }).why, { kind: 'nothing', hiddenBy: ['hurts'] });
    const { why } = plan({ places: [], hurts: ['shoulder-rolls'] });
    assert.ok(why.kind === 'nothing' && why.nearest !== 'shoulder-rolls');
  });

  it('says which movement is nearest when nothing is as short as the break', () => {
    const { why } = planRoutine({ ...plainRequest, length: 10 * second }, [sample('cross-body-arm')]);
    assert.deepEqual(why, { kind: 'tooShort', nearest: 'cross-body-arm' });
  });

  it('answers fast enough to be asked at every look at the panel', () => {
    const started = process.hrtime.bigint();
    for (const seed of seeds)
      plan({ seed, kind: 'long', length: 15 * minute, places: everyPlace, equipment: everyThing });
    assert.ok(Number(process.hrtime.bigint() - started) / 1e6 / seeds.length < 50);
  });
});

describe('a routine of one movement', () => {
  for (const plannable of sampleCatalogue) {
    it(`is the recommended dose of ${plannable.id} at its natural length`, () => {
      const routine = routineOf(plannable);
      const [item] = routine.items;
      assert.deepEqual(
        item?.reps,
        plannable.parts.map(({ reps }) => reps.use),
      );
      assert.equal(item.sets ?? 1, plannable.sets?.use ?? 1);
      assert.equal(timeline(routine, find).at(-1)?.cue === 'free', false);
      assert.equal(routine.length, movingTime(routine));
    });
  }
});
