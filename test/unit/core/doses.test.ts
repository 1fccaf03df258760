import assert from 'node:assert/strict';
import { daysSinceDone, doneOn, firstDoneOn, lackingOn, timesDone } from '../../../src/core/doses';
import type { BreakRecord, History } from '../../../src/core/history';
import { movementOf } from './movementOf';

const taken = (at: number, ...movements: string[]): BreakRecord => ({
  at,
  kind: 'short',
  outcome: 'taken',
  planned: 90,
  done: 90,
  movements,
});
const natural: BreakRecord = { at: 1, kind: 'short', outcome: 'natural', planned: 0, done: 300 };

const today = '2026-03-30';
const history: History = {
  days: {
    '2026-03-20': { coding: 0, breaks: { a: taken(1, 'cat-cow', 'shoulder-rolls') } },
    '2026-03-29': { coding: 0, breaks: { c: taken(9, 'chin-tuck'), b: taken(2, 'shoulder-rolls', 'wall-push-up') } },
    [today]: {
      coding: 0,
      breaks: {
        d: taken(3, 'shoulder-rolls'),
        e: { ...taken(4, 'shoulder-rolls', 'elbow-press'), outcome: 'partial' },
        f: natural,
      },
    },
  },
};

describe('doses', () => {
  it('count what was done on a day, in breaks cut short as well', () => {
    assert.deepEqual(doneOn(history, today), { 'shoulder-rolls': 2, 'elbow-press': 1 });
    assert.equal(timesDone(history, today, 'chin-tuck'), 0);
    assert.deepEqual(doneOn(history, '2026-03-01'), {});
  });

  it('say what the day still lacks, but for what has to rest', () => {
    const catalogue = ['shoulder-rolls', 'elbow-press', 'chin-tuck', 'wall-push-up', 'cross-body-arm'].map(movementOf);
    assert.deepEqual(lackingOn(history, today, catalogue), {
      'shoulder-rolls': 1,
      'elbow-press': 2,
      'chin-tuck': 3,
      'cross-body-arm': 1,
    });
    assert.equal(lackingOn(history, '2026-03-31', catalogue)['wall-push-up'], 1);
  });

  it('know how many days ago a movement was last done, over a change of the clocks', () => {
    assert.deepEqual(daysSinceDone(history, today), {
      'cat-cow': 10,
      'shoulder-rolls': 1,
      'wall-push-up': 1,
      'chin-tuck': 1,
    });
  });

  it('know what a day began with', () => {
    assert.equal(firstDoneOn(history, '2026-03-29'), 'shoulder-rolls');
    assert.equal(firstDoneOn(history, '2026-03-28'), undefined);
  });
});
