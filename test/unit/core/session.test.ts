import assert from 'node:assert/strict';
import fc from 'fast-check';
import { advance, freshSession, isAway, laterOf, projected, type Session } from '../../../src/core/session';
import { takeCredit, withCredit, withoutCredit } from '../../../src/core/naturalBreak';
import { minute, second } from '../../../src/core/time';

const rules = { idleAfter: 2 * minute, restAfter: 5 * minute };
const start = Date.UTC(2026, 2, 2, 9);

const signalsAt = (...offsets: number[]): Session =>
  offsets.reduce((session, offset) => advance(session, start + offset, start + offset, rules).session, freshSession);

describe('coding time', () => {
  const table: [name: string, offsets: number[], continuous: number][] = [
    ['begins at the first signal', [0], 0],
    ['counts a gap no longer than idle after', [0, 2 * minute], 2 * minute],
    ['does not count a longer gap, and resets nothing', [0, 1 * minute, 4 * minute, 5 * minute], 2 * minute],
    ['begins anew after a gap of at least rest after', [0, 1 * minute, 6 * minute, 7 * minute], 1 * minute],
    ['takes a clock that stepped back for no gap', [10 * minute, 0, 1 * minute], 1 * minute],
  ];
  for (const [name, offsets, continuous] of table) {
    it(name, () => assert.equal(signalsAt(...offsets).continuous, continuous));
  }

  it('counts a run of signals by its length', () => {
    const first = advance(freshSession, start, start + 30 * second, rules);
    assert.equal(first.coded, 30 * second);
    assert.equal(advance(first.session, start + 40 * second, start + 50 * second, rules).coded, 20 * second);
  });

  it('does not count again what another window has counted', () => {
    const counted = advance(freshSession, start, start + 8 * second, rules).session;
    assert.equal(advance(counted, start, start + 9 * second, rules).coded, second);
  });

  it('credits a rest as a short break, from twice its length on as a long one', () => {
    const worked = signalsAt(0, minute);
    assert.equal(advance(worked, start + 7 * minute, start + 7 * minute, rules).rest?.kind, 'short');
    assert.equal(advance(worked, start + 11 * minute, start + 11 * minute, rules).rest?.kind, 'long');
  });

  it('keeps what counts towards the long break through a short rest', () => {
    const rested = advance(signalsAt(0, minute), start + 7 * minute, start + 7 * minute, rules).session;
    assert.deepEqual([rested.towardsShort, rested.towardsLong], [0, minute]);
  });
});

describe('an open gap', () => {
  const worked = signalsAt(0, minute);
  const continuousAt = (offset: number): number => projected(worked, start + offset, rules).continuous;

  it('counts on to idle after', () => assert.equal(continuousAt(3 * minute), 3 * minute));
  it('then falls back to the last signal', () => assert.equal(continuousAt(3 * minute + 1), minute));
  it('is a rest from rest after on', () => {
    assert.equal(continuousAt(6 * minute), 0);
    assert.equal(isAway(worked, start + 6 * minute, rules), true);
  });
  it('is no gap when the clock stepped back', () => assert.equal(continuousAt(-5 * minute), minute));
});

describe('two copies of a session', () => {
  it('leave the one touched last', () => {
    const early = { ...freshSession, touched: 1 };
    const late = { ...freshSession, touched: 2 };
    assert.equal(laterOf(early, late, 10 * minute), late);
    assert.equal(laterOf(late, early, 10 * minute), late);
  });

  it('leave the one of the corrected clock, not the one from when it was ahead', () => {
    const ahead = { ...freshSession, touched: 60 * minute };
    const right = { ...freshSession, touched: 1 };
    assert.equal(laterOf(ahead, right, 10 * minute), right);
    assert.equal(laterOf(right, ahead, 10 * minute), right);
  });
});

describe('a natural break that is taken back', () => {
  const instant = fc.integer({ min: start, max: start + 60 * minute });
  const counter = fc.integer({ min: 0, max: 120 * minute });
  const kind = fc.constantFrom('short' as const, 'long' as const);
  const offered = fc.option(fc.record({ kind, at: instant, again: fc.option(instant) }));
  const snooze = fc.oneof(
    fc.record({ snoozedUntil: instant, snoozedKind: fc.option(kind) }),
    fc.constant({ snoozedUntil: null, snoozedKind: null }),
  );
  const sessions = fc
    .record({ continuous: counter, towardsShort: counter, towardsLong: counter, offered, snooze, skips: fc.nat(5) })
    .map(({ snooze: put, ...rest }): Session => ({
      ...freshSession,
      ...rest,
      ...put,
      lastSignal: start,
      touched: start,
    }));

  it('leaves everything as it was, whatever that was', () => {
    fc.assert(
      fc.property(sessions, fc.integer({ min: 5 * minute, max: 60 * minute }), (before, away) => {
        const back = start + away;
        const { session, rest } = advance(before, back, back, rules);
        assert.ok(rest);
        const undone = withoutCredit(withCredit(before, session, rest, back));
        assert.deepEqual(undone, { ...before, lastSignal: back, touched: back });
      }),
    );
  });

  it('leaves everything as it was on the person’s word, too', () => {
    fc.assert(
      fc.property(sessions, kind, (before, said) => {
        assert.deepEqual(withoutCredit(takeCredit(before, said, 'id', start)), before);
      }),
    );
  });
});

/** What can happen between two looks: time passes, the machine sleeps, somebody sets the clock. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('signal' as const), after: fc.integer({ min: 0, max: 3 * minute }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('signal' as const),
      after: fc.integer({ min: 0, max: 20 * 60 * minute }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('tick' as const), after: fc.integer({ min: 0, max: 8 * minute }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('clock' as const), after: fc.integer({ min: -60 * minute, max: 0 }) }),
  },
);
const someRules = fc
  .record({ idleAfter: fc.integer({ min: 10, max: 600 }), extra: fc.integer({ min: 0, max: 3000 }) })
  .map(({ idleAfter, extra }) => ({ idleAfter: idleAfter * second, restAfter: (idleAfter + extra) * second }));

describe('whatever sequence of signals, gaps, sleeps, clock steps and settings', () => {
  it('coding time never exceeds the time that passed', () => {
    fc.assert(
      fc.property(someRules, fc.array(happening, { maxLength: 60 }), (anyRules, happenings) => {
        let now = start;
        let passed = 0;
        let session = freshSession;
        for (const { kind, after } of happenings) {
          now += after;
          passed += Math.max(0, after);
          if (kind === 'signal') session = advance(session, now, now, anyRules).session;
          assert.ok(projected(session, now, anyRules).continuous <= passed);
          assert.ok(session.continuous >= 0);
        }
      }),
    );
  });

  it('stored coding time goes down only by a rest', () => {
    fc.assert(
      fc.property(someRules, fc.array(happening, { maxLength: 60 }), (anyRules, happenings) => {
        let now = start;
        let session = freshSession;
        for (const { kind, after } of happenings) {
          now += after;
          if (kind !== 'signal') continue;
          const next = advance(session, now, now, anyRules);
          if (!next.rest) assert.ok(next.session.continuous >= session.continuous);
          session = next.session;
        }
      }),
    );
  });

  it('looking at the session in between changes nothing', () => {
    fc.assert(
      fc.property(someRules, fc.array(happening, { maxLength: 60 }), (anyRules, happenings) => {
        const play = (look: boolean): Session => {
          let now = start;
          let session = freshSession;
          for (const { kind, after } of happenings) {
            now += after;
            if (kind === 'signal') session = advance(session, now, now, anyRules).session;
            else if (look) projected(session, now, anyRules);
          }
          return session;
        };
        assert.deepEqual(play(true), play(false));
      }),
    );
  });

  it('handing signals on one by one or as runs of close ones comes to the same', () => {
    const gaps = fc.array(
      fc.oneof(fc.integer({ min: 0, max: 10 * second }), fc.integer({ min: 0, max: 20 * minute })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        someRules,
        gaps,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (anyRules, lengths, cuts) => {
          let now = start;
          const instants = lengths.map((gap) => (now += gap));
          const single = instants.reduce((session, at) => advance(session, at, at, anyRules).session, freshSession);

          let runs = freshSession;
          let [from, to] = [instants[0] ?? start, instants[0] ?? start];
          for (const [index, at] of instants.entries()) {
            if (index > 0 && (at - to > 10 * second || cuts[index])) {
              runs = advance(runs, from, to, anyRules).session;
              from = at;
            }
            to = at;
          }
          if (instants.length > 0) runs = advance(runs, from, to, anyRules).session;
          assert.deepEqual(runs, single);
        },
      ),
    );
  });
});
