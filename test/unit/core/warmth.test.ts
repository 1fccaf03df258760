import assert from 'node:assert/strict';
import fc from 'fast-check';
import { minute } from '../../../src/core/time';
import {
  beginTurn,
  coldMayFollow,
  firstOf,
  forgetCold,
  mayBeginAt,
  noWarmth,
  settled,
  skinCheckDue,
  skinIsFine,
  stopTurn,
  takenOff,
  toldOfCold,
  turnLeft,
  type WarmthPlan,
  type WarmthState,
} from '../../../src/core/warmth';
import { warmthLimits } from '../../../src/core/warmthLimits';
import { laterWarmth, lookedAt, nextWarmthWake } from '../../../src/core/warmthWatch';
import { parseWarmth } from '../../../src/core/parseCare';

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

  it('wakes at the end of the rest, and of what asks to be taken off', () => {
    const over = settled(begun('cold', 10 * minute), start + 10 * minute);
    const free = start + 10 * minute + 2 * hour;
    assert.equal(nextWarmthWake(over, start + 10 * minute, false), free);
    assert.equal(settled(over, free).over, null);
    assert.equal(nextWarmthWake(settled(over, free), free, false), null);
    const answered = takenOff(over, start + 11 * minute);
    assert.equal(nextWarmthWake(answered, start + 11 * minute, true), free);
  });

  it('wakes when heat may begin again, after the third of a day', () => {
    let state = noWarmth;
    for (const at of [0, 3 * hour, 6 * hour])
      state = settled(begun('heat', 15 * minute, state, start + at), start + at + 15 * minute);
    const now = start + 12 * hour;
    assert.equal(nextWarmthWake(settled(state, now), now, false), start + 15 * minute + 24 * hour);
  });

  it('adds slips up: what was worn in them is taken off the next turn, and a minute of them asks for the rest', () => {
    const first = stopTurn(begun('cold', 10 * minute), start + 40_000);
    const again = start + minute;
    const second = begun('cold', 10 * minute, first, again);
    assert.equal(second.running?.length, 10 * minute - 40_000);
    assert.equal(skinCheckDue(second, again + 5 * minute - 40_000), true);
    const stopped = stopTurn(second, again + 20_000);
    assert.equal(beginTurn(stopped, 'cold', 5 * minute, 'id', again + 30_000), undefined);
    assert.equal(mayBeginAt(stopped, 'heat', again + 30_000), again + 20_000 + 2 * hour);
  });

  it('forgets slips once the skin has rested', () => {
    const slipped = stopTurn(begun('cold', 10 * minute), start + 40_000);
    const rested = start + 40_000 + 2 * hour;
    assert.equal(begun('cold', 10 * minute, slipped, rested - 1).running?.length, 10 * minute - 40_000);
    assert.equal(begun('cold', 10 * minute, slipped, rested).running?.length, 10 * minute);
  });

  it('is as long as it was when the clock is put back', () => {
    const seen = lookedAt(begun('cold', 10 * minute), start + 9 * minute);
    const back = lookedAt(seen, start + minute);
    assert.ok(back.running);
    assert.equal(turnLeft(back.running, start + minute), minute);
  });

  it('is as long as it was when the clock was put back before anybody looked at it, as long as a timer counts', () => {
    const back = lookedAt(begun('cold', 10 * minute), start + minute, start + 9 * minute);
    assert.ok(back.running);
    assert.equal(turnLeft(back.running, start + minute), minute);
  });

  it('stays stopped when the clock is put back, whatever another window’s copy says', () => {
    const running = lookedAt(begun('heat', 15 * minute), start + 5 * minute);
    const stopped = stopTurn(running, start + minute);
    assert.equal(laterWarmth(running, stopped), stopped);
    assert.equal(laterWarmth(stopped, running), stopped);
    const checked = skinIsFine(begun('cold', 10 * minute), start - hour);
    assert.equal(laterWarmth(begun('cold', 10 * minute), checked), checked);
  });

  it('rests for two hours from the moment a clock that was ahead is put right, once', () => {
    const ahead = start + 240 * hour;
    const over = settled(begun('cold', 10 * minute, noWarmth, ahead), ahead + 10 * minute);
    const right = lookedAt(over, start);
    assert.equal(mayBeginAt(right, 'cold', start), start + 2 * hour);
    assert.equal(mayBeginAt(lookedAt(right, start + hour), 'cold', start + hour), start + 2 * hour);
    assert.ok(beginTurn(lookedAt(right, start + 2 * hour), 'cold', 5 * minute, 'id', start + 2 * hour));
    assert.ok((over.over?.endedAt ?? 0) > start && right.over?.endedAt === start);
  });

  it('the cold half waits for two hours at most, however far ahead it was saved', () => {
    const state = lookedAt({ ...noWarmth, coldFrom: start + 1_000 * hour }, start);
    assert.equal(state.coldFrom, start + 2 * hour);
    assert.equal(nextWarmthWake(state, start, true), start + 2 * hour);
  });

  it('says once that the cold may follow, and again for the next', () => {
    const over = settled(begun('contrast', 5 * minute), start + 5 * minute);
    assert.equal(over.coldTold, false);
    const told = toldOfCold(over, start + 3 * hour);
    assert.equal(laterWarmth(over, told), told);
    const next = begun('contrast', 5 * minute, told, start + 4 * hour);
    assert.equal(settled(next, start + 5 * hour).coldTold, false);
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

  it('whatever is started, stopped, waited for and done to the clock: nothing is worn beyond its limit without a rest', () => {
    const step = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant('start' as const),
          plan,
          length: fc.constantFrom(1, 5, 10, 15, 20, 21),
        }),
      },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('stop' as const) }) },
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant('wait' as const),
          length: fc.oneof(
            fc.integer({ min: 1, max: minute }),
            fc.integer({ min: 1, max: 20 * minute }),
            fc.integer({ min: hour, max: 3 * hour }),
          ),
        }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ do: fc.constant('putBack' as const), by: fc.integer({ min: 1, max: 5 * hour }) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const) }) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60, size: 'large' }), (steps) => {
        const skin = new Skin();
        for (const one of steps) skin.carryOut(one);
        skin.check();
      }),
      { numRuns: 500 },
    );
  });
});

const plan = fc.constantFrom<WarmthPlan>('heat', 'cold', 'contrast');

type Step =
  | { do: 'start'; plan: WarmthPlan; length: number }
  | { do: 'wait'; length: number }
  | { do: 'putBack'; by: number }
  | { do: 'stop' | 'reload' };

/** Somebody with a pad, a clock that is put back now and then, and an editor with a timer. `real` is what the skin feels. */
class Skin {
  private real = 0;
  private clock = start;
  private alarm = Infinity;
  private state = noWarmth;
  private looked: { readonly clock: number; readonly real: number } | undefined;
  private on: { readonly warmth: 'heat' | 'cold'; readonly from: number } | undefined;
  private readonly worn: { readonly warmth: 'heat' | 'cold'; readonly from: number; readonly to: number }[] = [];

  carryOut(step: Step): void {
    switch (step.do) {
      case 'start':
        this.look();
        this.state = beginTurn(this.state, step.plan, step.length * minute, 'id', this.clock) ?? this.state;
        return this.feel();
      case 'stop':
        this.look();
        this.state = stopTurn(this.state, this.clock);
        return this.feel();
      case 'wait':
        return this.wait(step.length);
      case 'putBack':
        this.clock -= step.by;
        return;
      case 'reload':
        this.look();
        this.looked = undefined;
        this.state = parseWarmth(JSON.parse(JSON.stringify({ version: 1, ...this.state }))).value;
        this.look();
    }
  }

  /** No more of either than its limit between two rests. */
  check(): void {
    this.wait(hour);
    const sum = { heat: 0, cold: 0 };
    let last = -Infinity;
    for (const { warmth, from, to } of this.worn) {
      if (from - last >= 2 * hour) sum.heat = sum.cold = 0;
      sum[warmth] += to - from;
      assert.ok(sum.cold <= 10 * minute, `${sum.cold / minute} min of cold`);
      assert.ok(sum.heat <= 20 * minute, `${sum.heat / minute} min of heat`);
      last = to;
    }
  }

  private wait(length: number): void {
    const end = this.real + length;
    while (this.real < end) {
      const pass = Math.min(end, this.alarm) - this.real;
      this.real += pass;
      this.clock += pass;
      this.look();
    }
  }

  private look(): void {
    const expected = this.looked && this.looked.clock + this.real - this.looked.real;
    this.state = lookedAt(this.state, this.clock, expected);
    this.looked = { clock: this.clock, real: this.real };
    this.feel();
  }

  /** A timer runs on whatever is done to the clock. */
  private feel(): void {
    const { running } = this.state;
    const wake = nextWarmthWake(this.state, this.clock, false);
    this.alarm = wake === null ? Infinity : this.real + wake - this.clock;
    if (this.on && !running) {
      this.worn.push({ ...this.on, to: this.real });
      this.on = undefined;
    } else if (!this.on && running) this.on = { warmth: running.warmth, from: this.real };
  }
}
