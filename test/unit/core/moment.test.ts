import assert from 'node:assert/strict';
import { decideOffer, type Situation } from '../../../src/core/moment';
import { freshSession, untilResumed, type Session } from '../../../src/core/session';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { minute, second } from '../../../src/core/time';

const now = Date.UTC(2026, 2, 2, 9);
const here: Situation = { focused: true, debugging: false };
const due: Session = {
  ...freshSession,
  lastSignal: now,
  continuous: 30 * minute,
  towardsShort: 30 * minute,
  towardsLong: 30 * minute,
};
const decide = (change: Partial<Session>, situation = here, settings: Partial<Settings> = {}, after = 0) =>
  decideOffer({ ...due, ...change }, now + after, { ...defaultSettings, ...settings }, situation);

describe('a due break', () => {
  it('waits while somebody types', () => {
    const decision = decide({});
    assert.equal(decision.do, 'hold');
    assert.equal(decision.do === 'hold' && decision.why, 'typing');
    assert.equal(decision.do === 'hold' && decision.until, now + 10 * second);
  });

  it('is offered after a pause in the signals', () => assert.equal(decide({}, here, {}, 10 * second).do, 'offer'));

  it('waits no longer than the cap', () => {
    assert.equal(decide({ towardsShort: 33 * minute }).do, 'offer');
    assert.equal(decide({ towardsShort: 32 * minute }).do, 'hold');
  });

  it('is offered at once when waiting is switched off', () =>
    assert.equal(decide({}, here, { waitForPause: 0 }).do, 'offer'));

  it('is held while debugging, up to 15 minutes', () => {
    const debugging = { focused: true, debugging: true };
    const decision = decide({}, debugging, {}, 30 * second);
    assert.equal(decision.do === 'hold' && decision.why, 'debugging');
    assert.equal(decide({ towardsShort: 45 * minute }, debugging).do, 'offer');
    assert.equal(decide({}, debugging, { whileDebugging: 'offer' }, 10 * second).do, 'offer');
  });

  const never: [why: string, change: Partial<Session>, situation?: Situation][] = [
    ['in a window without focus', {}, { focused: false, debugging: false }],
    ['while reminders are paused', { pausedUntil: now + minute }],
    ['while paused until resumed', { pausedUntil: untilResumed }],
    ['while snoozed', { snoozedUntil: now + minute }],
    ['a second time', { offered: { kind: 'short', at: now } }],
    ['before it is due', { towardsShort: 20 * minute }],
  ];
  for (const [why, change, situation] of never) {
    it(`is not offered ${why}`, () => assert.equal(decide(change, situation, { waitForPause: 0 }).do, 'nothing'));
  }

  it('is not offered to somebody who is away', () => assert.equal(decide({}, here, {}, 6 * minute).do, 'nothing'));

  it('is not offered straight after a rest, though the long one is still due', () => {
    const rested = { continuous: minute, towardsShort: minute, towardsLong: 61 * minute };
    assert.equal(decide(rested, here, { waitForPause: 0 }).do, 'nothing');
    assert.equal(decide({ ...rested, continuous: 6 * minute }, here, { waitForPause: 0 }).do, 'offer');
  });

  it('is not offered outside the working hours', () => {
    assert.equal(decide({}, here, { waitForPause: 0, schedule: [[], [], [], [], [], [], []] }).do, 'nothing');
  });

  it('is offered again when it has become a long one', () => {
    const both = {
      towardsLong: 60 * minute,
      continuous: 40 * minute,
      offered: { kind: 'short', at: now - minute },
    } as const;
    assert.equal(decide(both, here, { waitForPause: 0 }).do, 'offer');
  });
});
