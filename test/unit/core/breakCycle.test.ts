import assert from 'node:assert/strict';
import { afterBreak, dueBreak, nextBreak } from '../../../src/core/breakCycle';
import { freshSession, settled, type Session } from '../../../src/core/session';
import { defaultSettings } from '../../../src/core/settings';
import { minute } from '../../../src/core/time';

const now = Date.UTC(2026, 2, 2, 9);
const coded = (short: number, long = short): Session => ({
  ...freshSession,
  lastSignal: now,
  continuous: short * minute,
  towardsShort: short * minute,
  towardsLong: long * minute,
});

describe('the next break', () => {
  it('is the short one first, by default after 30 minutes of coding', () => {
    assert.deepEqual(nextBreak(coded(6), now, defaultSettings), { kind: 'short', in: 24 * minute });
  });

  it('is the long one when both would fall due together', () => {
    assert.deepEqual(nextBreak(coded(10, 40), now, defaultSettings), { kind: 'long', in: 20 * minute });
  });

  it('is none when both are switched off', () => {
    assert.equal(
      nextBreak(coded(500), now, { ...defaultSettings, shortEvery: Infinity, longEvery: Infinity }),
      undefined,
    );
  });
});

describe('a due break', () => {
  it('is none before its time', () => assert.equal(dueBreak(coded(29.9), now, defaultSettings), undefined));
  it('falls due at its interval', () => assert.equal(dueBreak(coded(30), now, defaultSettings)?.kind, 'short'));
  it('tells since when', () => assert.equal(dueBreak(coded(33), now, defaultSettings)?.since, now - 3 * minute));
  it('falls due without a signal, while the open gap may still be coding', () => {
    assert.equal(dueBreak(coded(29), now + minute, defaultSettings)?.kind, 'short');
  });
  it('is the long one when both are due', () => assert.equal(dueBreak(coded(60), now, defaultSettings)?.kind, 'long'));
  it('that is long goes on with the wait of the short one it takes the place of', () => {
    const due = { kind: 'long', since: now, waitsSince: now - 10 * minute };
    assert.deepEqual(dueBreak(coded(40, 60), now, defaultSettings), due);
  });
  it('that is long waits anew when the short one has been offered twice', () => {
    const offered = { kind: 'short', at: now - 20 * minute, again: now - 12 * minute } as const;
    assert.equal(dueBreak({ ...coded(61), offered }, now, defaultSettings)?.waitsSince, now - minute);
  });
  it('that is long waits no less because a short one falls due after it', () =>
    assert.equal(dueBreak(coded(31, 65), now, defaultSettings)?.waitsSince, now - 5 * minute));
});

describe('after a break', () => {
  it('that was taken, the continuous stretch begins anew', () => {
    const after = afterBreak(coded(30), 'short', true, now + minute);
    assert.deepEqual([after.continuous, after.towardsShort, after.towardsLong], [0, 0, 30 * minute]);
    assert.equal(after.lastSignal, now + minute);
  });

  it('that was cut short, coding is still continuous but nothing is due', () => {
    const after = afterBreak(coded(30), 'short', false, now);
    assert.equal(after.continuous, 30 * minute);
    assert.equal(dueBreak(after, now, defaultSettings), undefined);
  });

  it('a long one settles the short one too', () => {
    assert.deepEqual(dueBreak(settled(coded(60), 'long'), now, defaultSettings), undefined);
    assert.equal(settled(coded(60), 'long').towardsShort, 0);
  });
});
