import assert from 'node:assert/strict';
import { anchor, positionAt } from '../../../src/panel/playhead';

describe('panel playhead', () => {
  it('runs on from where the editor said, by the panel’s clock', () => {
    const playing = anchor({ position: 4_000, playing: true }, 100_000);
    assert.equal(positionAt(playing, 100_000, 90_000), 4_000);
    assert.equal(positionAt(playing, 102_500, 90_000), 6_500);
  });
  it('stands still while paused', () => {
    assert.equal(positionAt(anchor({ position: 4_000, playing: false }, 0), 60_000, 90_000), 4_000);
  });
  it('never runs past the end or before the start', () => {
    assert.equal(positionAt(anchor({ position: 89_000, playing: true }, 0), 60_000, 90_000), 90_000);
    assert.equal(positionAt(anchor({ position: 95_000, playing: false }, 0), 0, 90_000), 90_000);
  });
  it('takes a clock that steps back as standing still', () => {
    assert.equal(positionAt(anchor({ position: 4_000, playing: true }, 10_000), 3_000, 90_000), 4_000);
  });
});
