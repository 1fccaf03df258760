import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as running from '../../../src/core/runningBreak';
import { second } from '../../../src/core/time';

const start = Date.UTC(2026, 2, 2, 9);
const routine = { kind: 'short', items: [], length: 90 * second } as const;
const begun = running.beginBreak('a', routine, start);

describe('a running break', () => {
  it('ends when its length has passed', () => {
    assert.equal(running.endsAt(begun), start + 90 * second);
    assert.equal(running.isOver(begun, start + 89 * second), false);
    assert.equal(running.isOver(begun, start + 90 * second), true);
  });

  it('stands still while paused', () => {
    const paused = running.pauseBreak(begun, start + 30 * second);
    assert.equal(running.endsAt(paused), null);
    assert.equal(running.positionAt(paused, start + 500 * second), 30 * second);
    const resumed = running.resumeBreak(paused, start + 500 * second);
    assert.equal(running.endsAt(resumed), start + 560 * second);
  });

  it('counts as taken from half its length on', () => {
    assert.equal(running.outcomeAt(begun, start + 44 * second), 'partial');
    assert.equal(running.outcomeAt(begun, start + 45 * second), 'taken');
  });

  it('does not count what was only jumped over', () => {
    const jumped = running.moveBreak(begun, 85 * second, start + 5 * second);
    assert.equal(running.endsAt(jumped), start + 10 * second);
    assert.equal(running.outcomeAt(jumped, start + 10 * second), 'partial');
  });

  it('is over after a machine slept through its end, with no more done than its length', () => {
    assert.equal(running.doneAt(begun, start + 3600 * second), 90 * second);
  });

  it('does not run backwards when the clock does', () => {
    assert.equal(running.positionAt(begun, start - 60 * second), 0);
  });

  it('never has done more than the time that passed, whatever is pressed', () => {
    const press = fc.record({
      key: fc.constantFrom('pause' as const, 'resume' as const, 'move' as const, 'wait' as const),
      after: fc.integer({ min: 0, max: 30 * second }),
      to: fc.integer({ min: -10 * second, max: 100 * second }),
    });
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        let now = start;
        let current = begun;
        for (const { key, after, to } of presses) {
          now += after;
          if (key === 'pause') current = running.pauseBreak(current, now);
          if (key === 'resume') current = running.resumeBreak(current, now);
          if (key === 'move') current = running.moveBreak(current, to, now);
          assert.ok(running.doneAt(current, now) <= now - start);
          const position = running.positionAt(current, now);
          assert.ok(position >= 0 && position <= routine.length);
        }
      }),
    );
  });
});

describe('what counts as done in a break', () => {
  const items = ['a', 'b', 'c'].map((movement) => ({ movement, reps: [1], length: 30 * second }));
  const three = running.beginBreak('three', { kind: 'short', items, length: 90 * second }, start);
  const at = (seconds: number) => start + seconds * second;

  it('is every movement of which at least half was played', () => {
    assert.deepEqual(running.movementsDoneAt(three, at(14)), []);
    assert.deepEqual(running.movementsDoneAt(three, at(15)), ['a']);
    assert.deepEqual(running.movementsDoneAt(three, at(44)), ['a']);
    assert.deepEqual(running.movementsDoneAt(three, at(90)), ['a', 'b', 'c']);
    assert.deepEqual(running.movementsDoneAt(three, at(9000)), ['a', 'b', 'c']);
  });

  it('is nothing that was only jumped over', () => {
    const jumped = running.moveBreak(three, 60 * second, at(5));
    assert.deepEqual(running.movementsDoneAt(jumped, at(35)), ['c']);
  });

  it('does not count the same seconds twice', () => {
    const again = running.moveBreak(three, 0, at(10));
    assert.deepEqual(running.movementsDoneAt(again, at(20)), []);
    assert.deepEqual(running.movementsDoneAt(again, at(26)), ['a']);
  });

  it('leaves pauses out', () => {
    const paused = running.pauseBreak(three, at(10));
    assert.deepEqual(running.movementsDoneAt(paused, at(80)), []);
    assert.deepEqual(running.movementsDoneAt(running.resumeBreak(paused, at(80)), at(85)), ['a']);
  });

  it('is not what was cut off by a change of the routine', () => {
    const [a, , c] = items;
    assert.ok(a && c);
    const other = { movement: 'd', reps: [1], length: 30 * second };
    const routine = { kind: 'short', items: [a, other, c], length: 90 * second } as const;
    const changed = running.adjustBreak(three, { routine, position: 30 * second }, at(50));
    assert.equal(running.positionAt(changed, at(50)), 30 * second);
    assert.equal(running.doneAt(changed, at(50)), 50 * second);
    assert.deepEqual(running.movementsDoneAt(changed, at(55)), ['a']);
    assert.deepEqual(running.movementsDoneAt(changed, at(65)), ['a', 'd']);
  });

  it('is everything in a routine stored by a version that kept no lengths', () => {
    const old = running.beginBreak(
      'old',
      { kind: 'short', items: [{ movement: 'a', reps: [1] }], length: 30 * second },
      start,
    );
    assert.deepEqual(running.movementsDoneAt(old, at(1)), ['a']);
  });
});
