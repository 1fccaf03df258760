import assert from 'node:assert/strict';
import { decideOffer } from '../../../src/core/moment';
import { freshSession, untilResumed, type Session } from '../../../src/core/session';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import type { Situation } from '../../../src/core/situation';
import { minute, second } from '../../../src/core/time';

const now = Date.UTC(2026, 2, 2, 9);
const here: Situation = {
  focused: true,
  focusedSince: now - 30 * minute,
  debugging: false,
  debuggedUntil: -Infinity,
  lastTyped: now,
  boundary: undefined,
  waiting: undefined,
};
const due: Session = {
  ...freshSession,
  lastSignal: now,
  continuous: 30 * minute,
  towardsShort: 30 * minute,
  towardsLong: 30 * minute,
};
const decide = (
  change: Partial<Session>,
  situation: Partial<Situation> = {},
  settings: Partial<Settings> = {},
  after = 0,
) => decideOffer({ ...due, ...change }, now + after, { ...defaultSettings, ...settings }, { ...here, ...situation });
const held = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.do === 'hold' ? decision.why : decision.do;
};
const because = (...args: Parameters<typeof decide>) => {
  const decision = decide(...args);
  return decision.do === 'offer' ? decision.because : decision.do;
};
const offeredOnce = { offered: { kind: 'short', at: now - 5 * minute, again: null } } as const;

describe('a due break', () => {
  it('waits while somebody types, at most until the cap', () => {
    const decision = decide({});
    assert.ok(decision.do === 'hold');
    assert.deepEqual([decision.why, decision.until, decision.cap], ['typing', now + 10 * second, now + 3 * minute]);
  });

  it('is offered after a pause in the signals', () =>
    assert.equal(because({}, {}, {}, 10 * second), 'a pause in the signals'));

  it('waits no longer than the cap', () => {
    assert.equal(because({ towardsShort: 33 * minute }), 'waited long enough');
    assert.equal(held({ towardsShort: 32 * minute }), 'typing');
  });

  it('is offered at once when waiting is switched off', () =>
    assert.equal(decide({}, {}, { waitForPause: 0 }).do, 'offer'));

  it('is held while debugging, up to 15 minutes', () => {
    const debugging = { debugging: true };
    assert.equal(held({}, debugging, {}, 30 * second), 'debugging');
    const after15 = { towardsShort: 45 * minute };
    assert.equal(held(after15, debugging), 'typing', 'and then waits for its moment');
    assert.equal(because(after15, debugging, {}, 10 * second), 'a pause in the signals');
    assert.equal(because({ towardsShort: 48 * minute }, debugging), 'waited long enough');
    assert.equal(decide({}, debugging, { whileDebugging: 'offer' }, 10 * second).do, 'offer');
  });

  it('is held in the first minute after the focus came back, even beyond the cap', () => {
    const back = { focusedSince: now - 30 * second };
    assert.equal(held({ towardsShort: 34 * minute }, back), 'justBack');
    assert.equal(decide({ towardsShort: 34 * minute }, back, {}, 30 * second).do, 'offer');
    assert.equal(
      held({ towardsShort: 90 * minute, towardsLong: 30 * minute }, back),
      'justBack',
      'however long it has waited',
    );
  });

  it('is offered to somebody who changes windows all the time when the first minute in one is over', () => {
    const settled = { focusedSince: now - minute };
    assert.equal(held({ towardsShort: 50 * minute }, settled), 'typing');
    assert.equal(because({ towardsShort: 63 * minute, towardsLong: 30 * minute }, settled), 'waited long enough');
  });

  it('waits for its moment from the end of debugging on', () => {
    const ended = { debuggedUntil: now - 2 * minute };
    assert.equal(held({ towardsShort: 40 * minute }, ended), 'typing');
    assert.equal(because({ towardsShort: 40 * minute }, { debuggedUntil: now - 3 * minute }), 'waited long enough');
  });

  it('is not held by a focus that lies in the future of a clock that stepped back', () =>
    assert.equal(decide({}, { focusedSince: now + 60 * minute }, {}, 10 * second).do, 'offer'));

  const never: [why: string, change: Partial<Session>, situation?: Partial<Situation>][] = [
    ['in a window without focus', {}, { focused: false }],
    ['while reminders are paused', { pausedUntil: now + minute }],
    ['while paused until resumed', { pausedUntil: untilResumed }],
    ['while snoozed', { snoozedUntil: now + minute }],
    ['a second time before the snooze time has passed', { offered: { kind: 'short', at: now, again: null } }],
    ['a third time', { offered: { kind: 'short', at: now - 60 * minute, again: now - 50 * minute } }],
    ['before it is due', { towardsShort: 20 * minute }],
  ];
  for (const [why, change, situation] of never) {
    it(`is not offered ${why}`, () => assert.equal(decide(change, situation, { waitForPause: 0 }).do, 'nothing'));
  }

  it('is offered once more when the snooze time has passed without an answer', () => {
    assert.equal(because(offeredOnce, {}, {}, 10 * second), 'a pause in the signals');
    assert.equal(held(offeredOnce), 'typing', 'and waits for its moment again');
  });

  it('is offered at once more when a snooze is so far off that the clock must have stepped back', () =>
    assert.equal(decide({ snoozedUntil: now + 61 * minute }, {}, {}, 10 * second).do, 'offer'));

  it('is not offered to somebody who is away', () => assert.equal(decide({}, {}, {}, 6 * minute).do, 'nothing'));

  it('is held straight after a rest, though the long one is still due', () => {
    const rested = { continuous: minute, towardsShort: minute, towardsLong: 61 * minute };
    assert.equal(held(rested, {}, { waitForPause: 0 }), 'justBack');
    assert.equal(decide({ ...rested, continuous: 6 * minute }, {}, { waitForPause: 0 }).do, 'offer');
  });

  it('is not offered outside the working hours', () => {
    assert.equal(decide({}, {}, { waitForPause: 0, schedule: [[], [], [], [], [], [], []] }).do, 'nothing');
  });

  it('has not waited while the working hours had not begun', () => {
    const at = new Date(now);
    const minuteNow = at.getHours() * 60 + at.getMinutes();
    const begins = { from: minuteNow, to: minuteNow + 120 };
    const schedule = [0, 1, 2, 3, 4, 5, 6].map(() => [begins]);
    assert.equal(held({ towardsShort: 50 * minute }, {}, { schedule }), 'typing');
  });

  it('has not waited while reminders were paused', () =>
    assert.equal(held({ towardsShort: 50 * minute, pausedUntil: now }), 'typing'));

  it('is offered again when it has become a long one, but not into an open offer', () => {
    const both = { towardsLong: 60 * minute, continuous: 40 * minute };
    const since = (ago: number) => ({ ...both, offered: { kind: 'short', at: now - ago, again: null } as const });
    assert.equal(decide(since(minute), {}, { waitForPause: 0 }).do, 'nothing');
    assert.equal(decide(since(6 * minute), {}, { waitForPause: 0 }).do, 'offer');
  });
});

describe('a boundary', () => {
  const reading = { lastTyped: now - 10 * second };
  const kinds = [
    ['save', 'a save'],
    ['task', 'a task ended'],
    ['tests', 'a test run ended'],
    ['command', 'a terminal command ended'],
    ['debugging', 'debugging ended'],
    ['commit', 'a commit'],
  ] as const;
  for (const [kind, words] of kinds) {
    it(`brings a due break, here ${words}, though the person goes on clicking and scrolling`, () =>
      assert.equal(because({}, { ...reading, boundary: { kind, at: now - 12 * second } }), words));
  }

  it('brings nothing within 10 seconds of a key, but soon after', () => {
    const saved = { lastTyped: now, boundary: { kind: 'save', at: now } } as const;
    const decision = decide({}, saved);
    assert.equal(decision.do === 'hold' && decision.until, now + 10 * second);
    assert.equal(because({ lastSignal: now + 10 * second }, saved, {}, 10 * second), 'a save');
  });

  it('is no good moment any more after a minute', () =>
    assert.equal(held({}, { ...reading, boundary: { kind: 'save', at: now - 60 * second } }), 'typing'));

  it('brings nothing that is not due', () =>
    assert.equal(
      decide({ towardsShort: 29 * minute }, { ...reading, boundary: { kind: 'save', at: now } }).do,
      'nothing',
    ));
});

describe('waiting time', () => {
  const waitingFor = (seconds: number): Partial<Situation> => ({
    lastTyped: now - minute,
    waiting: { what: 'tests', since: now - seconds * second },
  });
  const twoThirds = { towardsShort: 20 * minute, towardsLong: 20 * minute, continuous: 20 * minute };

  it('of 10 seconds brings a break early when two thirds of the interval are gone', () => {
    const decision = decide(twoThirds, waitingFor(10));
    assert.ok(decision.do === 'offer');
    assert.deepEqual([decision.due.kind, decision.waiting], ['short', 'tests']);
  });

  it('brings a due break, too', () => assert.equal(because({}, waitingFor(10)), 'tests running'));

  const notYet: [why: string, change: Partial<Session>, situation: Partial<Situation>, settings?: Partial<Settings>][] =
    [
      ['less than two thirds of the interval are gone', { ...twoThirds, towardsShort: 19 * minute }, waitingFor(10)],
      ['it has lasted less than 10 seconds', twoThirds, waitingFor(9)],
      ['it has lasted for so long that it must be a server', twoThirds, waitingFor(600)],
      ['somebody types meanwhile', twoThirds, { ...waitingFor(20), lastTyped: now }],
      [
        'somebody typed 9 s ago and wants no pause',
        twoThirds,
        { ...waitingFor(20), lastTyped: now - 9 * second },
        { waitForPause: 0 },
      ],
      ['somebody debugs', twoThirds, { ...waitingFor(20), debugging: true }],
      ['the focus has only just come back', twoThirds, { ...waitingFor(20), focusedSince: now - 59 * second }],
      ['the person does not want it', twoThirds, waitingFor(20), { offerWhileWaiting: false }],
      ['it was offered before', { ...twoThirds, ...offeredOnce }, waitingFor(20)],
      [
        'the short break was only just taken',
        { ...twoThirds, towardsShort: 0, towardsLong: 45 * minute },
        waitingFor(20),
      ],
    ];
  for (const [why, change, situation, settings] of notYet) {
    it(`brings nothing early when ${why}`, () => assert.equal(decide(change, situation, settings).do, 'nothing'));
  }

  it('says when to look again', () => {
    const decision = decide(twoThirds, waitingFor(4));
    assert.equal(decision.do === 'nothing' && decision.lookAt, now + 6 * second);
  });
});
