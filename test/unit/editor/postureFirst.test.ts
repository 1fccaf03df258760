import assert from 'node:assert/strict';
import type { Allowance } from '../../../src/core/allowance';
import { postureFirst } from '../../../src/editor/postureFirst';

const everything: Allowance = {
  places: ['chair', 'standing', 'wall', 'floor', 'bar'],
  equipment: [],
  focus: [],
  exclude: [],
  level: 3,
  hurts: [],
  notHere: { places: [], movements: [] },
};

describe('the movement that answers a slouch', () => {
  it('is the best one that is allowed', () => {
    assert.equal(postureFirst(everything), 'chin-tuck');
    const next = postureFirst({ ...everything, hurts: ['chin-tuck'] });
    assert.ok(next !== undefined && next !== 'chin-tuck');
    assert.notEqual(postureFirst({ ...everything, hurts: ['chin-tuck'], exclude: [next] }), next);
  });

  it('is none where none is allowed', () => {
    const hurts = ['chin-tuck', 'blade-slide', 'shoulder-blade-squeeze'];
    assert.equal(postureFirst({ ...everything, hurts }), undefined);
  });
});
