import assert from 'node:assert/strict';
import { itemProgress, nextItemSegment, progressIn, secondsLeft, segmentIndexAt } from '../../../src/panel/segments';

const segments = [
  { item: 0, start: 0, length: 5_000 },
  { item: 0, start: 5_000, length: 3_000 },
  { item: 1, start: 8_000, length: 20_000 },
  { item: -1, start: 28_000, length: 2_000 },
];

describe('panel segments', () => {
  it('finds the segment a position falls in; a border belongs to the later one', () => {
    const found = [0, 4_999, 5_000, 8_000, 27_999, 28_000].map((position) => segmentIndexAt(segments, position));
    assert.deepEqual(found, [0, 0, 1, 2, 2, 3]);
  });
  it('stays in the last segment at and after the end, and in the first before the start', () => {
    assert.equal(segmentIndexAt(segments, 30_000), 3);
    assert.equal(segmentIndexAt(segments, 99_000), 3);
    assert.equal(segmentIndexAt(segments, -1), 0);
  });
  it('finds none in an empty routine', () => assert.equal(segmentIndexAt([], 0), -1));
  it('measures progress from 0 to 1, also in a segment without length', () => {
    assert.equal(progressIn({ start: 8_000, length: 20_000 }, 13_000), 0.25);
    assert.equal(progressIn({ start: 8_000, length: 20_000 }, 0), 0);
    assert.equal(progressIn({ start: 8_000, length: 0 }, 8_000), 1);
  });
  it('counts seconds as a person does', () => {
    const span = { start: 1_000, length: 3_000 };
    assert.deepEqual(
      [1_000, 1_001, 3_000, 3_999, 4_000, 9_000].map((position) => secondsLeft(span, position)),
      [3, 3, 1, 1, 0, 0],
    );
  });
  it('takes all segments of a movement together', () => {
    assert.equal(itemProgress(segments, 0, 4_000), 0.5);
    assert.equal(itemProgress(segments, 7, 4_000), 0);
  });
  it('knows what comes after the current movement', () => {
    assert.equal(nextItemSegment(segments, 0)?.start, 8_000);
    assert.equal(nextItemSegment(segments, 2)?.item, -1);
    assert.equal(nextItemSegment(segments, 3), undefined);
  });
});
