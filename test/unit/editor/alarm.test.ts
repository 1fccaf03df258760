import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Alarm } from '../../../src/editor/alarm';
import { minute, second, type Duration } from '../../../src/core/time';

const day: Duration = 24 * 60 * minute;

describe('An alarm', () => {
  let now = 1_000_000;
  let rings: number[] = [];
  let alarm: Alarm;
  /** Lets the timers run for longer or shorter than the clock. */
  const pass = (clock: Duration, timers = clock): void => {
    now += clock;
    mock.timers.tick(timers);
  };

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    rings = [];
    alarm = new Alarm(
      () => now,
      () => rings.push(now),
    );
  });
  afterEach(() => mock.timers.reset());

  it('rings once, at its time', () => {
    alarm.set(now + minute);
    pass(minute - 1);
    assert.deepEqual(rings, []);
    pass(1);
    pass(minute);
    assert.equal(rings.length, 1);
  });

  it('does not ring a millisecond too soon when its timer ran short', () => {
    const at = now + minute;
    alarm.set(at);
    pass(minute - 1, minute);
    assert.deepEqual(rings, []);
    pass(1);
    assert.deepEqual(rings, [at]);
  });

  it('rings after as long as it was to be when the clock was put back meanwhile', () => {
    alarm.set(now + minute);
    pass(-10 * minute, minute);
    assert.equal(rings.length, 1);
  });

  it('knows only the last time it was given, and none after null or its end', () => {
    alarm.set(now + second);
    alarm.set(now + minute);
    pass(second);
    assert.deepEqual(rings, []);
    alarm.set(null);
    pass(minute);
    alarm.set(now + minute);
    alarm.dispose();
    pass(minute);
    assert.deepEqual(rings, []);
  });

  it('stays silent after its end, though that came in a timer that ran short', () => {
    alarm.set(now + minute);
    pass(minute - 1, minute);
    alarm.dispose();
    pass(second);
    assert.deepEqual(rings, []);
  });

  it('rings early for what is more than 24 days off, and at once for what is past', () => {
    alarm.set(now + 30 * day);
    pass(25 * day);
    assert.equal(rings.length, 1);
    alarm.set(now - second);
    pass(0);
    assert.equal(rings.length, 2);
  });
});
