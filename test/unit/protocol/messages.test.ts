import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseToEditor, parseToPanel } from '../../../src/protocol/parse';

describe('a message from the panel', () => {
  it('is read when it is one of ours', () => {
    assert.deepEqual(parseToEditor({ type: 'swap', movement: 'bridge', to: 'shoulder-rolls' }), {
      ok: true,
      message: { type: 'swap', movement: 'bridge', to: 'shoulder-rolls' },
    });
  });

  for (const bad of [
    null,
    'ready',
    {},
    { type: 'explode' },
    { type: 'start', kind: 'endless' },
    { type: 'sound', sound: 11 },
    { type: 'care', to: 'nowhere' },
    { type: 'warmth', plan: 'ice', length: 60_000 },
    { type: 'checkIn', ratings: { neck: 11 }, flags: [] },
    { type: 'deskTick', id: '', tick: 'fits' },
  ]) {
    it(`is refused with a reason when it is ${JSON.stringify(bad)}`, () => {
      const parsed = parseToEditor(bad);
      assert.equal(parsed.ok, false);
      assert.ok(!parsed.ok && parsed.problem.length > 0);
    });
  }

  it('names the place that is wrong', () => {
    const parsed = parseToEditor({ type: 'start', kind: 'endless' });
    assert.ok(!parsed.ok && parsed.problem.startsWith('kind: '));
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (input) => typeof parseToEditor(input).ok === 'boolean'));
    fc.assert(fc.property(fc.anything(), (input) => typeof parseToPanel(input).ok === 'boolean'));
  });
});
