import assert from 'node:assert/strict';
import { parseSession, sessionVersion } from '../../../src/core/parseState';
import { beginBreak, pauseBreak } from '../../../src/core/runningBreak';
import { freshSession } from '../../../src/core/session';

describe('a saved session', () => {
  it('is read back as it was written', () => {
    const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90000 } as const;
    const session = { ...freshSession, lastSignal: 5, continuous: 7, running: beginBreak('id', routine, 3) };
    const saved: unknown = JSON.parse(JSON.stringify({ version: sessionVersion, ...session }));
    assert.deepEqual(parseSession(saved), { value: session });
  });

  it('is read back with sets, longer holds and what was played', () => {
    const item = { movement: 'dart', reps: [200, 3], sets: 2, longerHolds: 4, length: 95_500 };
    const begun = beginBreak('id', { kind: 'long', items: [item], length: 90000 }, 3);
    const session = { ...freshSession, running: pauseBreak(begun, 4000) };
    const saved: unknown = JSON.parse(JSON.stringify({ version: sessionVersion, ...session }));
    assert.deepEqual(parseSession(saved), { value: session });
  });

  it('is read from a version that did not keep what was played', () => {
    const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90000 } as const;
    const { played: _, ...old } = beginBreak('id', routine, 3);
    const { value, problem } = parseSession({ version: sessionVersion, ...freshSession, running: old });
    assert.deepEqual([value.running, problem], [beginBreak('id', routine, 3), undefined]);
  });

  it('is read from what an older version wrote', () => {
    const { skips: _, credit: __, snoozedKind: ___, ...older } = freshSession;
    const saved = { version: sessionVersion, ...older, offered: { kind: 'short', at: 7 } };
    assert.deepEqual(parseSession(saved), {
      value: { ...freshSession, offered: { kind: 'short', at: 7, again: null } },
    });
  });

  it('keeps a natural break that can be taken back', () => {
    const lost = { continuous: 1, towardsShort: 2, towardsLong: 3 };
    const older = { id: 'rest-1', kind: 'short', at: 2, from: 1, to: 2, lost, offered: null } as const;
    const credit = { ...older, snoozedUntil: 7, snoozedKind: 'long', skips: 2 } as const;
    const session = { ...freshSession, credit };
    assert.deepEqual(parseSession({ version: sessionVersion, ...session }), { value: session });
    const { value } = parseSession({ version: sessionVersion, ...freshSession, credit: older });
    assert.deepEqual(value.credit, { ...older, snoozedUntil: null, snoozedKind: null, skips: 0 });
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
