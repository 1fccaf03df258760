import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minute } from '../../../src/core/time';
import {
  beginTurn,
  coldMayFollow,
  firstOf,
  forgetCold,
  laterWarmth,
  mayBeginAt,
  nextWarmthWake,
  noWarmth,
  settled,
  skinCheckDue,
  skinIsFine,
  stopTurn,
  takenOff,
  turnLeft,
  warmthLimits,
  type WarmthPlan,
  type WarmthState,
} from '../../../src/core/warmth';

const hour = 60 * minute;
const start = new Date(2026, 2, 2, 10).getTime();

const begun = (plan: WarmthPlan, length: number, before: WarmthState = noWarmth, now = start): WarmthState => {
  const state = beginTurn(before, plan, length, 'id', now);
  assert.ok(state, `${plan} could not begin`);
  return state;
};

describe('turns of heat and cold', () => {
  it('run for the time that was asked for', () => {
    const state = begun('heat', 15 * minute);
    assert.ok(state.running);
    assert.equal(turnLeft(state.running, start + 5 * minute), 10 * minute);
    assert.ok(settled(state, start + 15 * minute - 1).running);
    assert.deepEqual(settled(state, start + 15 * minute).over, { warmth: 'heat', endedAt: start + 15 * minute });
  });

  it('cold is refused beyond 10 min, heat beyond 20, heat before cold beyond 15', () => {
    assert.equal(beginTurn(noWarmth, 'cold', 10 * minute + 1, 'id', start), undefined);
    assert.equal(beginTurn(noWarmth, 'heat', 20 * minute + 1, 'id', start), undefined);
    assert.equal(beginTurn(noWarmth, 'contrast', 15 * minute + 1, 'id', start), undefined);
    assert.ok(beginTurn(noWarmth, 'cold', 10 * minute, 'id', start));
    assert.ok(beginTurn(noWarmth, 'heat', 20 * minute, 'id', start));
  });

  it('offers no length beyond the limits, and recommends one of them', () => {
    for (const plan of ['heat', 'cold', 'contrast'] as const) {
      const { lengths, use, most } = warmthLimits[plan];
      assert.ok(lengths.every((length) => length <= most));
      assert.ok((lengths as readonly number[]).includes(use));
    }
    assert.deepEqual([warmthLimits.heat.most, warmthLimits.cold.most], [20 * minute, 10 * minute]);
  });

  it('never runs two at once', () => {
    assert.equal(beginTurn(begun('heat', 15 * minute), 'cold', 5 * minute, 'other', start + minute), undefined);
  });

  it('rests the skin for two hours before the next turn, whichever it is', () => {
    const over = settled(begun('cold', 10 * minute), start + 10 * minute);
    const free = start + 10 * minute + 2 * hour;
    for (const warmth of ['heat', 'cold'] as const) {
      assert.equal(mayBeginAt(over, warmth, start + hour), free);
      assert.equal(beginTurn(over, warmth, 5 * minute, 'id', free - 1), undefined);
      assert.ok(beginTurn(over, warmth, 5 * minute, 'id', free));
    }
  });

  it('rests after a turn that was stopped, too, but not after a slip of some seconds', () => {
    const stopped = stopTurn(begun('cold', 10 * minute), start + 3 * minute);
    assert.equal(stopped.running, null);
    assert.equal(stopped.over, null);
    assert.equal(mayBeginAt(stopped, 'cold', start + 4 * minute), start + 3 * minute + 2 * hour);
    assert.equal(
      mayBeginAt(stopTurn(begun('cold', 10 * minute), start + 20_000), 'cold', start + minute),
      start + minute,
    );
  });

  it('allows three turns of heat in a day', () => {
    let state = noWarmth;
    for (const turn of [0, 1, 2])
      state = settled(
        begun('heat', 15 * minute, state, start + turn * 3 * hour),
        start + turn * 3 * hour + 15 * minute,
      );
    const afterThird = start + 6 * hour + 15 * minute;
    assert.equal(mayBeginAt(state, 'cold', afterThird), afterThird + 2 * hour);
    assert.equal(mayBeginAt(state, 'heat', afterThird + 3 * hour), start + 15 * minute + 24 * hour);
  });

  it('keeps what is over until the person has taken it off, or two hours have passed', () => {
    const over = settled(begun('heat', 5 * minute), start + hour);
    assert.deepEqual(over.over, { warmth: 'heat', endedAt: start + 5 * minute });
    assert.equal(takenOff(over, start + hour).over, null);
    assert.equal(settled(begun('heat', 5 * minute), start + 3 * hour).over, null);
  });

  it('asks for a look at the skin after 5 min of cold, once, and never of heat', () => {
    const cold = begun('cold', 10 * minute);
    assert.equal(skinCheckDue(cold, start + 5 * minute - 1), false);
    assert.equal(skinCheckDue(cold, start + 5 * minute), true);
    assert.equal(skinCheckDue(skinIsFine(cold, start + 5 * minute), start + 6 * minute), false);
    assert.equal(skinCheckDue(begun('heat', 15 * minute), start + 6 * minute), false);
  });

  it('ends a turn that a clock stepping back would make longer', () => {
    const state = settled(begun('cold', 10 * minute), start - minute);
    assert.equal(state.running, null);
    assert.ok(state.over);
    assert.equal(mayBeginAt(state, 'cold', start - minute), start - minute + 2 * hour);
  });

  it('heat before cold: the cold waits for two hours, then for six more, then is forgotten', () => {
    const heat = begun('contrast', 15 * minute);
    assert.equal(firstOf('contrast'), 'heat');
    const over = settled(heat, start + 15 * minute);
    const coldFrom = start + 15 * minute + 2 * hour;
    assert.equal(over.coldFrom, coldFrom);
    assert.equal(beginTurn(over, 'cold', 10 * minute, 'id', coldFrom - 1), undefined);
    assert.equal(begun('cold', 10 * minute, over, coldFrom).coldFrom, null);
    assert.equal(settled(over, coldFrom + 6 * hour).coldFrom, null);
    assert.equal(forgetCold(over, coldFrom).coldFrom, null);
  });

  it('of two windows’ copies takes the one the person touched last', () => {
    const running = begun('heat', 15 * minute);
    const stopped = stopTurn(running, start + 5 * minute);
    assert.equal(laterWarmth(running, stopped), stopped);
    assert.equal(laterWarmth(stopped, running), stopped);
    assert.equal(laterWarmth(running, noWarmth), running);
  });

  it('says when the cold half may follow', () => {
    const over = settled(begun('contrast', 5 * minute), start + 5 * minute);
    assert.equal(coldMayFollow(over, start + 2 * hour), false);
    assert.equal(coldMayFollow(over, start + 2 * hour + 5 * minute), true);
    assert.equal(coldMayFollow(noWarmth, start), false);
  });

  it('wakes each minute where it is seen, and elsewhere only for the skin and the end', () => {
    const cold = begun('cold', 10 * minute);
    assert.equal(nextWarmthWake(cold, start, true), start + minute);
    assert.equal(nextWarmthWake(cold, start + 1500, true), start + minute);
    assert.equal(nextWarmthWake(cold, start, false), start + 5 * minute);
    assert.equal(nextWarmthWake(skinIsFine(cold, start + 5 * minute), start + 5 * minute, false), start + 10 * minute);
    assert.equal(nextWarmthWake(noWarmth, start, true), null);
  });

  it('whatever is done whenever: no turn outlasts its limit, and two never come within two hours', () => {
    const step = fc.record({
      plan: fc.constantFrom<WarmthPlan>('heat', 'cold', 'contrast'),
      length: fc.integer({ min: -1, max: 40 }),
      wait: fc.integer({ min: 0, max: 300 }),
      stop: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state = noWarmth;
        let now = start;
        let lastEnd = -Infinity;
        for (const { plan, length, wait, stop } of steps) {
          now += wait * minute;
          state = settled(state, now);
          const next = beginTurn(state, plan, length * minute, 'id', now);
          if (!next?.running) continue;
          const most = next.running.warmth === 'cold' ? 10 : 20;
          assert.ok(next.running.length > 0 && next.running.length <= most * minute);
          assert.ok(now - lastEnd >= 2 * hour);
          now += stop ? 2 * minute : next.running.length;
          state = stop ? stopTurn(next, now) : settled(next, now);
          lastEnd = now;
        }
      }),
    );
  });
});
