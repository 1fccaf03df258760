import assert from 'node:assert/strict';
import { SignalRuns } from '../../../src/editor/signalRuns';
import { minute, second } from '../../../src/core/time';

const start = Date.UTC(2026, 2, 2, 9);

function listen() {
  const heard: [from: number, to: number][] = [];
  let starts = 0;
  const runs = new SignalRuns(
    (from, to) => void heard.push([(from - start) / second, (to - start) / second]),
    () => (starts += 1),
  );
  return { heard, runs, starts: () => starts };
}

/** The keeper looks every half minute; the window says it is active until `active`. */
function look(runs: SignalRuns, from: number, to: number, active: number): void {
  for (let at = from; at <= to; at += 30 * second) {
    if (at <= active) runs.vouch(start + at);
    runs.look(start + at);
    runs.handOn();
  }
}

describe('signals', () => {
  it('closer than ten seconds are one run', () => {
    const { heard, runs, starts } = listen();
    for (const at of [0, 9, 18, 40]) runs.signal(start + at * second);
    runs.handOn();
    assert.deepEqual(heard, [
      [0, 18],
      [40, 40],
    ]);
    assert.equal(starts(), 2);
  });

  it('are handed on once', () => {
    const { heard, runs } = listen();
    runs.signal(start);
    runs.handOn();
    runs.handOn();
    assert.equal(heard.length, 1);
  });

  it('are forgotten when they are dropped', () => {
    const { heard, runs } = listen();
    runs.signal(start);
    runs.drop();
    runs.handOn();
    assert.deepEqual(heard, []);
  });
});

describe('an active window', () => {
  it('vouches for somebody who types where no event tells, a chat box or a terminal', () => {
    const { heard, runs } = listen();
    runs.signal(start);
    look(runs, 0, 2 * minute, 2 * minute);
    assert.deepEqual(heard.at(-1)?.[1], 50);
  });

  it('does so for three minutes after the last signal at most: a running notebook keeps it active, too', () => {
    const { heard, runs } = listen();
    runs.signal(start);
    look(runs, 0, 60 * minute, 60 * minute);
    assert.deepEqual(heard.at(-1)?.[1], 180);
  });

  it('does not vouch for the time a machine slept', () => {
    const { heard, runs } = listen();
    runs.signal(start);
    look(runs, 0, 0, 0);
    runs.vouch(start + 30 * minute);
    runs.handOn();
    assert.deepEqual(heard, [[0, 0]]);
  });

  it('vouches for nobody before the first signal', () => {
    const { heard, runs } = listen();
    look(runs, 0, 5 * minute, 5 * minute);
    assert.deepEqual(heard, []);
  });
});
