import assert from 'node:assert/strict';
import { readingAfter, readingAt } from '../../../src/panel/progress/reading';

const readings = Array.from({ length: 21 }, (_, place) => ({ x: place, y: 0, width: 2, height: 10, text: () => '' }));
const row = { readings, across: 1, down: 1 };
const weeks = { readings, across: 7, down: 1 };

describe('the values of a chart by keys', () => {
  it('begin at the end that the arrow comes from', () => {
    assert.deepEqual(readingAfter('ArrowRight', row, undefined), { reading: 0 });
    assert.deepEqual(readingAfter('ArrowLeft', row, undefined), { reading: 20 });
    assert.deepEqual(readingAfter('ArrowRight', weeks, undefined), { reading: 20 }, 'the latest day of the weeks');
  });

  it('go on by one or by a week, and stay at the ends', () => {
    assert.deepEqual(readingAfter('ArrowDown', weeks, 3), { reading: 4 });
    assert.deepEqual(readingAfter('ArrowRight', weeks, 3), { reading: 10 });
    assert.deepEqual(readingAfter('ArrowRight', weeks, 18), { reading: 18 });
    assert.deepEqual(readingAfter('ArrowUp', row, 0), { reading: 0 });
  });

  it('are left with Escape, which is somebody else’s when there is none', () => {
    assert.deepEqual(readingAfter('Escape', row, 4), { reading: undefined });
    assert.equal(readingAfter('Escape', row, undefined), undefined);
    assert.equal(readingAfter('Tab', row, 4), undefined);
  });
});

describe('the values of a chart by pointer', () => {
  it('are the uppermost under it, or none', () => {
    assert.equal(readingAt(readings, 1.5, 5), 1);
    assert.equal(readingAt(readings, 1.5, 10), undefined);
    assert.equal(readingAt(readings, 40, 5), undefined);
  });
});
