import assert from 'node:assert/strict';
import { tellingPose } from '../../../src/panel/tellingPose';

describe('panel telling pose', () => {
  it('is the first of the key poses that works hardest', () => {
    const poses = { start: {}, up: { glow: 1 }, back: { glow: 1 }, hidden: { glow: 2 } };
    assert.equal(tellingPose({ poses, order: ['start', 'up', 'back'] }), 'up');
  });
  it('is the first key pose when none glows, and the start when there is none', () => {
    assert.equal(tellingPose({ poses: { start: {}, up: {} }, order: ['up', 'start'] }), 'up');
    assert.equal(tellingPose({ poses: { start: {} }, order: [] }), 'start');
  });
});
