import assert from 'node:assert/strict';
import { SignalRuns } from '../../../src/editor/signalRuns';
import { minute, second, type Duration } from '../../../src/core/time';

const start = Date.UTC(2026, 2, 2, 9);

function listen() {
  const heard: [from: number, to: number][] = [];
  let starts = 0;
  let now = start;
  const runs = new SignalRuns(
    () => now,
    () => now,
    (from, to) => void heard.push([(from - start) / second, (to - start) / second]),
    () => (starts += 1),
  );
  return { heard, runs, starts: () => starts, at: (after: Duration) => void (now = start + after) };
}

/** The keeper looks every half minute; the window says it is active until `active`. */
function look(
  { runs, at }: ReturnType<typeof listen>,
  from: Duration,
  to: Duration,
  active: Duration,
  inProgram = false,
): void {
  for (let after = from; after <= to; after += 30 * second) {
    at(after);
    if (after <= active) runs.vouch(inProgram);
    runs.look();
    runs.handOn();
  }
}

describe('signals', () => {
  it('closer than ten seconds are one run', () => {
    const { heard, runs, starts, at } = listen();
    for (const after of [0, 9, 18, 40]) {
      at(after * second);
      runs.signal();
    }
    runs.handOn();
    assert.deepEqual(heard, [
      [0, 18],
      [40, 40],
    ]);
    assert.equal(starts(), 2);
  });

  it('are handed on after a minute and a half when nobody asks for them, and wake the countdown', () => {
    const { heard, runs, starts, at } = listen();
    for (let after = 0; after <= 200; after += 5) {
      at(after * second);
      runs.signal();
    }
    assert.deepEqual(heard, [
      [0, 90],
      [95, 185],
    ]);
    assert.equal(starts(), 3);
  });

  it('closer than a second are one, a key after a click excepted', () => {
    const { heard, runs, at } = listen();
    runs.signal();
    at(0.5 * second);
    runs.signal();
    assert.equal(runs.lastTyped, -Infinity);
    runs.key();
    assert.equal(runs.lastTyped, start + 0.5 * second);
    at(0.9 * second);
    runs.key();
    runs.handOn();
    assert.deepEqual(heard, [[0, 0.5]]);
    at(1.5 * second);
    runs.key();
    runs.handOn();
    assert.deepEqual(heard.at(-1), [0.5, 1.5]);
  });

  it('are handed on once', () => {
    const { heard, runs } = listen();
    runs.signal();
    runs.handOn();
    runs.handOn();
    assert.equal(heard.length, 1);
  });

  it('are forgotten when they are dropped', () => {
    const { heard, runs } = listen();
    runs.signal();
    runs.drop();
    runs.handOn();
    assert.deepEqual(heard, []);
  });
});

describe('an active window', () => {
  it('vouches for somebody who types where no event tells, a chat box or a terminal', () => {
    const listening = listen();
    const { heard, runs } = listening;
    runs.signal();
    look(listening, 0, 2 * minute, 2 * minute);
    assert.deepEqual(heard.at(-1)?.[1], 50);
  });

  it('does so for three minutes after the last signal at most: a running notebook keeps it active, too', () => {
    const listening = listen();
    const { heard, runs } = listening;
    runs.signal();
    look(listening, 0, 60 * minute, 60 * minute);
    assert.deepEqual(heard.at(-1)?.[1], 180);
  });

  it('does so for half an hour while a program to work in runs in the terminal', () => {
    const listening = listen();
    const { heard, runs } = listening;
    runs.signal();
    look(listening, 0, 60 * minute, 60 * minute, true);
    assert.deepEqual(heard.at(-1)?.[1], 1800);
  });

  it('does not vouch for the time a machine slept', () => {
    const listening = listen();
    const { heard, runs } = listening;
    runs.signal();
    look(listening, 0, 0, 0);
    listening.at(30 * minute);
    runs.vouch();
    runs.handOn();
    assert.deepEqual(heard, [[0, 0]]);
  });

  it('vouches for nobody before the first signal', () => {
    const listening = listen();
    const { heard } = listening;
    look(listening, 0, 5 * minute, 5 * minute);
    assert.deepEqual(heard, []);
  });
});
