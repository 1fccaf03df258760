import fc from 'fast-check';
import assert from 'node:assert/strict';
import { formatNumber, formatPercent, setLocale } from '../../../src/panel/locale';

describe('numbers in the panel', () => {
  afterEach(() => setLocale('en'));

  it('are written in English as the platform does', () => {
    const platform = new Intl.NumberFormat('en');
    for (const value of [0, 7, 7.5, 999, 1000, 1413, 12_345.25, 1_234_567, -1000])
      assert.equal(formatNumber(value), platform.format(value));
    fc.assert(fc.property(fc.nat(), (value) => assert.equal(formatNumber(value), platform.format(value))));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (tenths) =>
        assert.equal(formatNumber(tenths / 10), platform.format(tenths / 10)),
      ),
    );
  });

  it('are written as other languages have them', () => {
    setLocale('de');
    assert.deepEqual([formatNumber(1413), formatPercent(57)], ['1.413', '57\u00a0%']);
  });

  it('say percentages', () => assert.equal(formatPercent(57), '57%'));
});
