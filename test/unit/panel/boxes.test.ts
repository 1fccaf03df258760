import assert from 'node:assert/strict';
import { boxes, type Box } from '../../../src/panel/progress/boxes';

describe('boxes of a chart', () => {
  const outline = (all: readonly Box[], radius?: number): unknown => boxes('taken', all, radius).values[1];

  it('are one path, a closed outline each', () => {
    const all = [
      { x: 1, y: 2, width: 3, height: 4 },
      { x: 5.125, y: 2, width: 3, height: 1 / 3 },
    ];
    assert.equal(outline(all), 'M1,2h3v4h-3zM5.13,2h3v0.33h-3z');
  });

  it('leave out what has no width or height', () => {
    const all = [
      { x: 1, y: 2, width: 0, height: 4 },
      { x: 1, y: 2, width: 3, height: 0 },
    ];
    assert.equal(outline(all, 2), '');
  });

  it('round no corner further than half a side', () => {
    assert.equal(
      outline([{ x: 0, y: 0, width: 2, height: 10 }], 4),
      'M1,0h0a1,1 0 0 1 1,1v8a1,1 0 0 1 -1,1h-0a1,1 0 0 1 -1,-1v-8a1,1 0 0 1 1,-1z',
    );
    assert.doesNotMatch(String(outline([{ x: 0, y: 0, width: 0.757, height: 0.755 }], 4)), /--/);
  });
});
