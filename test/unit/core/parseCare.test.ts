import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultChoices, habitOfTheDay, noDeskCheck, tickedHere, tickedPoint } from '../../../src/core/careChoices';
import { parseChoices, parseDesk, parseHabits, parseWarmth } from '../../../src/core/parseCare';
import { minute } from '../../../src/core/time';
import { beginTurn, noWarmth } from '../../../src/core/warmth';

const saved = (value: object): unknown => JSON.parse(JSON.stringify({ version: 1, ...value }));

describe('saved care', () => {
  it('comes back as it was', () => {
    const warmth = beginTurn(noWarmth, 'contrast', 15 * minute, 'id', 1_000);
    assert.ok(warmth);
    assert.deepEqual(parseWarmth(saved(warmth)), { value: warmth });
    assert.deepEqual(parseChoices(saved(defaultChoices)), { value: defaultChoices });
    const desk = { variant: 'laptop', points: { laptop: { feet: 'fits' } } };
    assert.deepEqual(parseDesk(saved(desk)), { value: desk });
    assert.deepEqual(parseHabits(saved({ marks: { sleep: 'done' } })), { value: { sleep: 'done' } });
  });

  it('of an earlier version is read: nothing was worn before its turn, and the clock was seen when it was touched', () => {
    const turn = { id: 'id', warmth: 'cold', startedAt: 1_000, length: 600_000, contrast: false, skinChecked: false };
    const past = [{ warmth: 'heat', endedAt: 500 }];
    const state = { running: turn, over: null, past, coldFrom: null, touched: 1_000 };
    assert.deepEqual(parseWarmth(saved(state)), {
      value: { ...state, running: { ...turn, carried: 0 }, slips: null, coldTold: false, seen: 1_000 },
    });
  });

  it('does not run a turn that is too long with what was worn before it', () => {
    const warmth = beginTurn(noWarmth, 'cold', 10 * minute, 'id', 1_000);
    assert.ok(warmth?.running);
    const longer = saved({ ...warmth, running: { ...warmth.running, carried: minute } });
    assert.equal(parseWarmth(longer).value.running, null);
  });

  it('takes no instant that no calendar has', () => {
    assert.notEqual(parseWarmth(saved({ ...noWarmth, coldFrom: 1e300 })).problem, undefined);
  });

  it('that was never saved is empty and no problem', () => {
    assert.deepEqual(parseWarmth(undefined), { value: noWarmth });
    assert.deepEqual(parseDesk(undefined), { value: noDeskCheck });
    assert.deepEqual(parseHabits(undefined), { value: {} });
    assert.deepEqual(parseChoices(undefined), { value: defaultChoices });
  });

  it('does not run a turn of cold that somebody made longer than 10 min', () => {
    const warmth = beginTurn(noWarmth, 'cold', 10 * minute, 'id', 1_000);
    assert.ok(warmth?.running);
    const longer = saved({ ...warmth, running: { ...warmth.running, length: 60 * minute } });
    assert.equal(parseWarmth(longer).value.running, null);
    assert.match(parseWarmth(longer).problem ?? '', /a turn of cold of 60 min/);
  });

  it('refuses minutes out of bounds', () => {
    for (const minutes of [0, 11, 2.5])
      assert.notEqual(
        parseChoices(saved({ ...defaultChoices, breathing: { pattern: '5-5', minutes } })).problem,
        undefined,
      );
  });

  it('never throws on anything else, and says what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        for (const parse of [parseWarmth, parseChoices, parseDesk, parseHabits])
          assert.equal(typeof parse(raw).problem, 'string');
      }),
    );
  });
});

describe('a desk check', () => {
  it('ticks one point and leaves the others', () => {
    const one = tickedPoint(noDeskCheck, 'feet', 'fits');
    const two = tickedPoint(one, 'screen', 'change');
    assert.deepEqual(tickedHere(two), { feet: 'fits', screen: 'change' });
    assert.deepEqual(tickedHere(tickedPoint(two, 'feet', undefined)), { screen: 'change' });
  });

  it('keeps the points of each kind of desk apart', () => {
    const desktop = tickedPoint(noDeskCheck, 'keyboard', 'fits');
    const laptop = { ...desktop, variant: 'laptop' };
    assert.deepEqual(tickedHere(laptop), {});
    const both = tickedPoint(laptop, 'keyboard', 'change');
    assert.deepEqual(both.points, { desktop: { keyboard: 'fits' }, laptop: { keyboard: 'change' } });
    assert.deepEqual(parseDesk(saved(both)), { value: both });
  });

  it('of an earlier version belongs to the desk that was chosen', () => {
    assert.deepEqual(parseDesk(saved({ variant: 'laptop', points: { feet: 'fits' } })), {
      value: { variant: 'laptop', points: { laptop: { feet: 'fits' } } },
    });
  });
});

describe('the habit of the day', () => {
  const ids = ['breaks', 'sleep', 'stress'];
  it('stays the same for a day and moves on with the next', () => {
    const days = ['2026-03-02', '2026-03-03', '2026-03-04'].map((day) => habitOfTheDay(ids, {}, day));
    assert.deepEqual([...days].sort(), ids);
    assert.equal(habitOfTheDay(ids, {}, '2026-03-02'), days[0]);
  });

  it('is one that is still open; one that is done only when none is; never one that is not for the person', () => {
    assert.equal(habitOfTheDay(ids, { breaks: 'done', stress: 'notForMe' }, '2026-03-02'), 'sleep');
    assert.equal(habitOfTheDay(ids, { breaks: 'done', sleep: 'notForMe', stress: 'notForMe' }, '2026-03-02'), 'breaks');
    assert.equal(
      habitOfTheDay(ids, { breaks: 'notForMe', sleep: 'notForMe', stress: 'notForMe' }, '2026-03-02'),
      undefined,
    );
  });
});
