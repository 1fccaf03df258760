import assert from 'node:assert/strict';
import { parseSession, sessionVersion } from '../../../src/core/parseState';
import { beginBreak } from '../../../src/core/runningBreak';
import { freshSession } from '../../../src/core/session';

describe('a saved session', () => {
  it('is read back as it was written', () => {
    const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90000 } as const;
    const session = { ...freshSession, lastSignal: 5, continuous: 7, running: beginBreak('id', routine, 3) };
    const saved: unknown = JSON.parse(JSON.stringify({ version: sessionVersion, ...session }));
    assert.deepEqual(parseSession(saved), { value: session });
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
