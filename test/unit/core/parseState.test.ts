import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseHistory, parseSession, stateVersion } from '../../../src/core/parseState';
import { beginBreak, pauseBreak } from '../../../src/core/runningBreak';
import { freshSession } from '../../../src/core/session';

const break1 = { at: 1, kind: 'short', outcome: 'taken', planned: 90, done: 90, movements: ['shoulder-rolls'] };
const goodDay = { coding: 3600, breaks: { a: break1 } };

describe('a saved session', () => {
  it('is read back as it was written', () => {
    const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90000 } as const;
    const session = { ...freshSession, lastSignal: 5, continuous: 7, running: beginBreak('id', routine, 3) };
    const saved: unknown = JSON.parse(JSON.stringify({ version: stateVersion, ...session }));
    assert.deepEqual(parseSession(saved), { value: session });
  });

  it('is read back with sets, longer holds and what was played', () => {
    const item = { movement: 'dart', reps: [200, 3], sets: 2, longerHolds: 4, length: 95_500 };
    const begun = beginBreak('id', { kind: 'long', items: [item], length: 90000 }, 3);
    const session = { ...freshSession, running: pauseBreak(begun, 4000) };
    const saved: unknown = JSON.parse(JSON.stringify({ version: stateVersion, ...session }));
    assert.deepEqual(parseSession(saved), { value: session });
  });

  it('is read from a version that did not keep what was played', () => {
    const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90000 } as const;
    const { played: _, ...old } = beginBreak('id', routine, 3);
    const { value, problem } = parseSession({ version: stateVersion, ...freshSession, running: old });
    assert.deepEqual([value.running, problem], [beginBreak('id', routine, 3), undefined]);
  });

  it('is read from what an older version wrote', () => {
    const { skips: _, credit: __, ...older } = freshSession;
    const saved = { version: stateVersion, ...older, offered: { kind: 'short', at: 7 } };
    assert.deepEqual(parseSession(saved), {
      value: { ...freshSession, offered: { kind: 'short', at: 7, again: null } },
    });
  });

  it('keeps a natural break that can be taken back', () => {
    const lost = { continuous: 1, towardsShort: 2, towardsLong: 3 };
    const credit = { id: 'rest-1', kind: 'short', at: 2, from: 1, to: 2, lost, offered: null } as const;
    const session = { ...freshSession, credit };
    assert.deepEqual(parseSession({ version: stateVersion, ...session }), { value: session });
  });

  it('starts afresh when there is none', () => assert.deepEqual(parseSession(undefined), { value: freshSession }));

  for (const raw of [
    null,
    7,
    'text',
    [],
    {},
    { version: 99, ...freshSession },
    { version: 1, ...freshSession, continuous: -1 },
  ]) {
    it(`starts afresh and says what is wrong with ${JSON.stringify(raw).slice(0, 30)}`, () => {
      const { value, problem } = parseSession(raw);
      assert.deepEqual(value, freshSession);
      assert.ok(problem);
    });
  }
});

describe('a saved history', () => {
  it('is read back as it was written', () => {
    const history = { days: { '2026-03-02': goodDay } };
    assert.deepEqual(parseHistory({ version: stateVersion, ...history }), { value: history });
  });

  it('loses no more than the day that cannot be read, and names it', () => {
    const { value, problem } = parseHistory({
      version: 1,
      days: { '2026-03-02': goodDay, '2026-03-03': { coding: 'much' } },
    });
    assert.deepEqual(Object.keys(value.days), ['2026-03-02']);
    assert.match(problem ?? '', /2026-03-03/);
  });

  it('does not read what a newer version wrote', () => {
    const { value, problem } = parseHistory({ version: 2, days: { '2026-03-02': goodDay } });
    assert.deepEqual(value.days, {});
    assert.match(problem ?? '', /version/);
  });

  it('is never thrown by anything', () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof parseHistory(raw).value.days === 'object'));
    fc.assert(fc.property(fc.anything(), (raw) => parseSession(raw).value.continuous >= 0));
  });
});
