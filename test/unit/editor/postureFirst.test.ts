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
    assert.equal(postureFirst(everything), 'sitting-reset');
    assert.equal(postureFirst({ ...everything, places: ['standing'] }), 'standing-reset');
    const resets = ['sitting-reset', 'standing-reset'];
    assert.equal(postureFirst({ ...everything, hurts: resets }), 'chin-tuck');
    assert.equal(postureFirst({ ...everything, hurts: [...resets, 'chin-tuck'] }), 'blade-slide');
  });

  it('is none where none is allowed', () => {
    const hurts = ['sitting-reset', 'standing-reset', 'chin-tuck', 'blade-slide', 'shoulder-blade-squeeze'];
    assert.equal(postureFirst({ ...everything, hurts }), undefined);
  });
});
