import assert from 'node:assert/strict';
import { afterStepBack } from '../../../src/core/clockStep';
import { beginBreak } from '../../../src/core/runningBreak';
import { freshSession, untilResumed } from '../../../src/core/session';
import { minute, second } from '../../../src/core/time';

const routine = { kind: 'short', items: [], length: 90 * second } as const;
const session = { ...freshSession, lastSignal: 100 * minute, touched: 100 * minute, snoozedUntil: 105 * minute };

describe('a clock that is put back', () => {
  it('takes everything it set with it', () => {
    const running = beginBreak('id', routine, 100 * minute);
    const after = afterStepBack({ ...session, running }, 40 * minute);
    assert.deepEqual(
      [after.lastSignal, after.snoozedUntil, after.touched, after.running?.since],
      [40 * minute, 45 * minute, 40 * minute, 40 * minute],
    );
  });

  it('leaves a pause without end as it is', () => {
    assert.equal(afterStepBack({ ...session, pausedUntil: untilResumed }, 0).pausedUntil, untilResumed);
  });

  it('by a nudge, or forward, changes nothing', () => {
    for (const now of [100 * minute - second, 100 * minute, 500 * minute])
      assert.equal(afterStepBack(session, now), session);
  });
});
