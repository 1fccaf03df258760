import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { sameJson } from '../../../src/core/sameJson';

describe('two values out of JSON', () => {
  it('are the same if nothing in them differs', () => {
    const near = fc.jsonValue({ maxDepth: 2 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(near, near, (one, other) => {
        assert.ok(sameJson(one, JSON.parse(JSON.stringify(one))));
        assert.equal(sameJson(one, other), isDeepStrictEqual(one, other));
        assert.equal(sameJson([], {}), false);
      }),
    );
  });
});
