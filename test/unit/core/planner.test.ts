import assert from 'node:assert/strict';
import { isGentle, isNeckMove } from '../../../src/core/allowance';
import { movements } from '../../../src/movements/catalogue';
import { planRoutine, routineOf } from '../../../src/core/planner';
import type { PlanRequest } from '../../../src/core/planRequest';
import { timeline } from '../../../src/core/timeline';
import { minute, second } from '../../../src/core/time';
import { everyPlace, everyThing, plainRequest } from './planRequests';
import { movementOf } from './movementOf';
import { sample } from './sampleCatalogue';
import { find, fits, movingTime, names, played } from './routines';

const plan = (change: Partial<PlanRequest>) => planRoutine({ ...plainRequest, ...change }, movements);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

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

  it('lets that repetition take a little longer than the shortest break rather than leave it empty', () => {
    const slow = { ...sample('shoulder-rolls'), leadInSeconds: 7 };
    const { routine, why } = planRoutine({ ...plainRequest, length: 10 * second }, [slow]);
    assert.deepEqual([routine.length, why.kind], [12 * second, 'taste']);
  });

  it('prefers what today still lacks, and says so', () => {
    const others = movements.filter(({ id }) => id !== 'cross-body-arm');
    const doneToday = Object.fromEntries(others.map(({ id, dosePerDay }) => [id, dosePerDay]));
    for (const seed of seeds) {
      const { routine, why } = plan({ seed, length: 150 * second, doneToday });
      assert.ok(names(routine).includes('cross-body-arm'));
      assert.deepEqual(why, { kind: 'lacking', movements: ['cross-body-arm'] });
    }
  });

  it('prefers what was not done for days', () => {
    const daysSince = Object.fromEntries(movements.map(({ id }) => [id, id === 'elbow-press' ? 7 : 1]));
    const chosen = seeds.filter((seed) => names(plan({ seed, daysSince }).routine).includes('elbow-press'));
    assert.ok(chosen.length > seeds.length / 2, `${chosen.length} of ${seeds.length}`);
  });

  it('does a little more for the regions that are favoured, but what today lacks comes first', () => {
    const base = { ...sample('blade-slide'), dosePerDay: 1 };
    const pair = [
      { ...base, id: 'for-the-neck', regions: ['neck'] },
      { ...base, id: 'for-the-back', regions: ['upperBack'] },
    ];
    const chosen = (change: Partial<PlanRequest>) =>
      new Set(
        seeds.flatMap((seed) => {
          const { routine } = planRoutine({ ...plainRequest, length: 20 * second, seed, ...change }, pair);
          assert.equal(routine.items.length, 1);
          return names(routine);
        }),
      );
    assert.equal(chosen({}).size, 2);
    assert.deepEqual(chosen({ favour: ['neck'] }), new Set(['for-the-neck']));
    assert.deepEqual(chosen({ favour: ['neck'], doneToday: { 'for-the-neck': 1 } }), new Set(['for-the-back']));
  });

  it('asks the focus before it favours anything', () => {
    for (const seed of seeds) {
      const { routine } = plan({
        seed,
        focus: ['chest'],
        favour: ['neck'],
        length: 5 * minute,
        kind: 'long',
        level: 2,
      });
      assert.ok(names(routine).includes('wall-push-up'));
    }
  });

  it('does not begin today with what yesterday began with', () => {
    for (const seed of seeds) {
      for (const notFirst of ['shoulder-rolls', 'blade-slide', 'brisk-walk']) {
        const { routine } = plan({ seed, notFirst, length: 300 * second, kind: 'long' });
        assert.notEqual(names(routine)[0], notFirst);
      }
    }
  });

  it('begins with the other one when there are just two to begin with', () => {
    const two = [movementOf('shoulder-rolls'), movementOf('tai-chi-opening')];
    for (const notFirst of ['shoulder-rolls', 'tai-chi-opening']) {
      const { routine } = planRoutine({ ...plainRequest, notFirst }, two);
      assert.equal(routine.items.length, 2);
      assert.notEqual(names(routine)[0], notFirst);
    }
  });

  it('takes two of three neck moves', () => {
    for (const seed of seeds) {
      const { routine } = plan({ seed, focus: ['neck'], level: 2, kind: 'long', length: 5 * minute });
      assert.equal(played(routine).filter(isNeckMove).length, 2);
    }
  });

  it('works on another region when all else is equal', () => {
    const other = { ...sample('elbow-press'), id: 'elsewhere', regions: ['legs'] };
    const catalogue = [sample('shoulder-rolls'), sample('elbow-press'), other];
    for (const seed of seeds) {
      const { routine } = planRoutine({ ...plainRequest, seed, length: 65 * second }, catalogue);
      assert.deepEqual(names(routine), ['shoulder-rolls', 'elsewhere']);
    }
  });

  it('holds longer before it asks for more repetitions than recommended, and adds sets last', () => {
    const alone = (id: string, seconds: number) =>
      planRoutine({ ...plainRequest, length: seconds * second, first: id }, [sample(id)]).routine.items[0];
    const { reps, longerHolds } = alone('cross-body-arm', 166) ?? {};
    assert.deepEqual([reps, longerHolds], [[3], 5]);
    assert.deepEqual([alone('wall-push-up', 72)?.sets, alone('wall-push-up', 204)?.sets], [undefined, 2]);
  });

  it('takes a walk in a long break and none in a short one', () => {
    const walks = (kind: 'short' | 'long', length: number) =>
      seeds.filter((seed) => names(plan({ seed, kind, length }).routine).includes('brisk-walk')).length;
    assert.ok(walks('long', 5 * minute) > seeds.length / 2);
    assert.equal(walks('short', 3 * minute), 0);
  });

  it('brings a floor movement in time when the floor is allowed', () => {
    const daysSince = Object.fromEntries(
      movements.filter(({ places }) => !places.includes('floor')).map(({ id }) => [id, 1]),
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
    assert.ok(isGentle(movementOf(names(routine)[0] ?? '')));
    assert.ok(names(routine).includes('wall-push-up'));
    assert.deepEqual(why, { kind: 'focus', regions: ['chest'] });
  });

  for (const [change, expected] of [
    [{ places: [] }, ['places']],
    [{ places: ['bar'], equipment: everyThing, level: 3 }, ['places']],
    [{ notHere: { places: ['chair', 'standing', 'wall'], movements: [] } }, ['notHere']],
    [{ places: ['floor'], equipment: [], exclude: ['thoracic-rotation'] }, ['places']],
    [{ exclude: movements.map(({ id }) => id) }, ['exclude']],
    [{ places: [], exclude: movements.map(({ id }) => id) }, ['places', 'exclude']],
  ] as const) {
    it(`says what hides everything: ${JSON.stringify(change).slice(0, 60)}`, () => {
      const { routine, why } = plan(change);
      assert.deepEqual(routine, { kind: 'short', length: 90 * second, items: [] });
      assert.ok(why.kind === 'nothing' && why.nearest !== undefined);
      assert.deepEqual(why.hiddenBy, expected);
    });
  }

  it('never offers what hurts as the nearest thing', () => {
    const ids = movements.map(({ id }) => id);
    assert.deepEqual(plan({ hurts: ids }).why, { kind: 'nothing', hiddenBy: ['hurts'] });
    const { why } = plan({ places: [], hurts: ['shoulder-rolls'] });
    assert.ok(why.kind === 'nothing' && why.nearest !== 'shoulder-rolls');
  });

  it('says which movement is nearest when nothing is as short as the break', () => {
    const { why } = planRoutine({ ...plainRequest, length: 10 * second }, [movementOf('cross-body-arm')]);
    assert.deepEqual(why, { kind: 'tooShort', nearest: 'cross-body-arm' });
  });

  it('answers fast enough to be asked at every look at the panel', () => {
    const started = process.cpuUsage();
    for (const seed of seeds)
      plan({ seed, kind: 'long', length: 15 * minute, places: everyPlace, equipment: everyThing });
    const { user } = process.cpuUsage(started);
    assert.ok(user / 1000 / seeds.length < 50, `${user / 1000 / seeds.length} ms`);
  });
});

describe('a routine of one movement', () => {
  for (const plannable of movements) {
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
