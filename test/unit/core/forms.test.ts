import assert from 'node:assert/strict';
import { isLeftOut, nothingLeftOut, withAllowed, withHurting } from '../../../src/core/leftOut';
import { hiddenBy } from '../../../src/core/allowance';
import { timesDone } from '../../../src/core/doses';
import { candidatesFor, isRested, type PlanRequest } from '../../../src/core/planRequest';
import { planRoutine } from '../../../src/core/planner';
import { second } from '../../../src/core/time';
import { movements } from '../../../src/movements/catalogue';
import { movementOf } from './movementOf';
import { everyThing, plainRequest } from './planRequests';
import { sample } from './sampleCatalogue';
import { names } from './routines';

const [chair, floor] = ['thoracic-rotation', 'thoracic-rotation.lying'];
const request = (change: Partial<PlanRequest>): PlanRequest => ({ ...plainRequest, equipment: everyThing, ...change });
const today = '2026-03-30';

/** A movement with a harder form in the same place. */
const plain = { ...sample('shoulder-rolls'), id: 'press' };
const harder = { ...plain, id: 'press.crossed' };
const formsFor = (change: Partial<PlanRequest>, forms = [plain, harder]): string[] =>
  candidatesFor(request({ level: 3, ...change }), forms).map(({ id }) => id);

describe('the forms of a movement', () => {
  it('are planned where each belongs', () => {
    const only = (place: string): readonly string[] =>
      candidatesFor(request({ places: [place] }), [chair, floor].map(movementOf)).map(({ id }) => id);
    assert.deepEqual([only('chair'), only('floor'), only('wall')], [[chair], [floor], []]);
    const exclude = movements.map(({ id }) => id).filter((id) => id !== floor && !id.startsWith('shoulder'));
    const others = exclude.filter((id) => id !== chair);
    const { routine } = planRoutine(request({ places: ['floor'], exclude: others, length: 90 * second }), movements);
    assert.deepEqual(names(routine), [floor]);
  });

  it('take turns where there is room for more than one, and never come together', () => {
    const taken = new Set<string>();
    for (let seed = 0; seed < 20; seed += 1) {
      const found = candidatesFor(request({ seed, places: ['chair', 'floor'] }), [chair, floor].map(movementOf));
      assert.equal(found.length, 1);
      taken.add(found[0]?.id ?? '');
    }
    assert.deepEqual([...taken].sort(), [chair, floor]);
  });

  it('become harder by the person’s own hand only, and stay so', () => {
    assert.deepEqual(formsFor({}), ['press']);
    assert.deepEqual(formsFor({ first: 'press.crossed' }), ['press.crossed']);
    assert.deepEqual(formsFor({ daysSince: { press: 5, 'press.crossed': 3 } }), ['press.crossed']);
    assert.deepEqual(formsFor({ daysSince: { press: 2, 'press.crossed': 3 } }), ['press']);
    assert.deepEqual(formsFor({ doneToday: { 'press.crossed': 1 }, daysSince: { press: 1 } }), ['press.crossed']);
    const elsewhere = { ...harder, level: 3, places: ['standing'] };
    for (let seed = 0; seed < 10; seed += 1) {
      assert.deepEqual(formsFor({ seed }, [plain, elsewhere]), ['press']);
      assert.deepEqual(formsFor({ seed, daysSince: { 'press.crossed': 4 } }, [plain, elsewhere]), ['press.crossed']);
    }
  });

  it('share dose and days of rest', () => {
    const history = {
      days: {
        [today]: {
          coding: 0,
          breaks: {
            a: { at: 1, kind: 'short', outcome: 'taken', planned: 90, done: 90, movements: [chair, floor] },
          },
        },
      },
    } as const;
    assert.equal(timesDone(history, today, chair), 2);
    assert.equal(timesDone(history, today, floor), 2);
    const strength = { ...harder, everyDays: 2 };
    assert.ok(!isRested(strength, { doneToday: {}, daysSince: { press: 1 } }));
    assert.ok(isRested(strength, { doneToday: {}, daysSince: { press: 2, 'press-up': 1 } }));
  });

  it('go with their movement when it hurts or is excluded, a form by itself only when it does', () => {
    for (const out of [{ hurts: ['press'] }, { exclude: ['press'] }]) assert.deepEqual(formsFor(out), []);
    for (const out of [{ hurts: ['press.crossed'] }, { exclude: ['press.crossed'] }])
      assert.deepEqual(formsFor(out), ['press']);
    assert.deepEqual(hiddenBy(harder, request({ hurts: ['press'] })), ['hurts']);
    const hurting = withHurting(nothingLeftOut, 'press');
    assert.ok(isLeftOut(hurting, 'press.crossed', today));
    assert.deepEqual(withAllowed(hurting, harder), nothingLeftOut);
    assert.ok(!isLeftOut(withHurting(nothingLeftOut, 'press.crossed'), 'press', today));
  });
});
