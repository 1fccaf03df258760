import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinSpans, readSpans, type Span } from '../../../src/core/codingSpans';

const span = fc.tuple(fc.nat(20), fc.nat(5)).map(([from, length]): Span => [from, from + length]);

describe('spans of coding', () => {
  it('are read as they are where they are in order and apart, and joined where they are not', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const read = readSpans(spans) ?? assert.fail('they can be read');
        assert.deepEqual(read, joinSpans([], spans));
        assert.deepEqual(readSpans(read), read);
      }),
    );
    assert.deepEqual(readSpans([[5, 7], [1, 2], [2, 3]]), [[1, 3], [5, 7]]); // prettier-ignore
  });

  for (const raw of [undefined, {}, [5], [null], [[5]], [[5, 3]], [[-1, 3]], [[0.5, 3]], [['0', 3]], [[0, 1e13]]]) {
    it(`are not ${JSON.stringify(raw)}`, () => assert.equal(readSpans(raw), undefined));
  }

  it('are no more than a day can have', () => {
    assert.equal(readSpans(Array.from({ length: 1000 }, (_, at) => [2 * at, 2 * at + 1]))?.length, 1000);
    assert.equal(readSpans(Array.from({ length: 1001 }, (_, at) => [2 * at, 2 * at + 1])), undefined);
  });
});
