import assert from 'node:assert/strict';
import { minute } from '../../../src/core/time';
import { beginTurn, noWarmth, settled, type WarmthPlan, type WarmthState } from '../../../src/core/warmth';
import { warmthFace } from '../../../src/editor/warmthFace';
import { warmthView } from '../../../src/editor/warmthView';

const start = new Date(2026, 2, 2, 10).getTime();
const begun = (plan: WarmthPlan, length: number): WarmthState => {
  const state = beginTurn(noWarmth, plan, length, 'id', start);
  assert.ok(state);
  return state;
};

describe('heat and cold in the status bar', () => {
  it('show nothing while neither is on', () => {
    assert.equal(warmthFace(noWarmth, start), undefined);
  });

  it('count whole minutes, rounded up', () => {
    assert.equal(warmthFace(begun('heat', 15 * minute), start + 2.5 * minute)?.text, '$(watch) Heat 13m');
    assert.equal(warmthFace(begun('cold', 10 * minute), start + 9.9 * minute - 8 * minute)?.text, '$(watch) Cold 9m');
  });

  it('call for the look at the skin and for the end, and only then', () => {
    const cold = begun('cold', 10 * minute);
    assert.equal(warmthFace(cold, start)?.calling, false);
    assert.deepEqual(warmthFace(cold, start + 5 * minute), {
      text: '$(eye) Look at your skin',
      label: 'Look at your skin',
      calling: true,
      page: 'cold',
    });
    const over = settled(cold, start + 10 * minute);
    assert.equal(warmthFace(over, start + 11 * minute)?.text, '$(bell) Take the cold off');
  });
});

describe('a page of heat or cold', () => {
  it('offers lengths within the limits while nothing is on', () => {
    const view = warmthView('cold', noWarmth, start, 'en');
    assert.deepEqual(view.state, { is: 'ready' });
    assert.ok(view.lengths.every((length) => length <= 10 * minute));
  });

  it('shows the turn under way on every page', () => {
    const state = begun('heat', 15 * minute);
    for (const plan of ['heat', 'cold', 'contrast'] as const)
      assert.equal(warmthView(plan, state, start + minute, 'en').state.is, 'running');
  });

  it('cannot be started while the skin rests, and says until when', () => {
    const over = { ...settled(begun('cold', 10 * minute), start + 10 * minute), over: null };
    for (const plan of ['heat', 'cold', 'contrast'] as const) {
      const { state } = warmthView(plan, over, start + 20 * minute, 'en-GB');
      assert.ok(state.is === 'resting');
      assert.match(state.words, /12:10/);
    }
  });

  it('tells after the heat of a contrast when the cold may follow, and lets it be forgotten', () => {
    const over = { ...settled(begun('contrast', 15 * minute), start + 15 * minute), over: null };
    const { state } = warmthView('contrast', over, start + 20 * minute, 'en-GB');
    assert.ok(state.is === 'resting' && state.forgettable);
    assert.match(state.words, /cold may follow from 12:15/);
  });
});
