import assert from 'node:assert/strict';
import { minute } from '../../../src/core/time';
import { noDeskCheck } from '../../../src/core/careChoices';
import { beginTurn, forgetCold, noWarmth, settled, type WarmthPlan, type WarmthState } from '../../../src/core/warmth';
import { careOverview } from '../../../src/editor/careOverview';
import { deskSummary } from '../../../src/editor/careViews';
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

describe('the summary of a desk', () => {
  const summary = (points: Record<string, 'fits' | 'change'>): string =>
    deskSummary({ variant: 'desktop', points: { desktop: points } });

  it('counts what fits and what is to change, one from many', () => {
    assert.equal(summary({ screen: 'change' }), '0 of 9 fit, 1 to change.');
    assert.equal(summary({ screen: 'fits' }), '1 of 9 fits.');
    assert.equal(summary({ screen: 'fits', feet: 'fits', mouse: 'change' }), '2 of 9 fit, 1 to change.');
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

  it('tells when the cold may follow, not when the next heat may, and names the day where it is not today', () => {
    const hour = 60 * minute;
    let state = noWarmth;
    for (const [plan, at] of [
      ['heat', 0],
      ['heat', 3 * hour],
      ['contrast', 6 * hour],
    ] as const) {
      const next = beginTurn(state, plan, 15 * minute, 'id', start + at);
      assert.ok(next);
      state = settled(next, start + at + 15 * minute);
    }
    const now = start + 6 * hour + 20 * minute;
    const over = { ...settled(state, now), over: null };
    const contrast = warmthView('contrast', over, now, 'en-GB').state;
    assert.ok(contrast.is === 'resting');
    assert.match(contrast.words, /cold may follow from 18:15/);
    const heat = warmthView('heat', over, now, 'en-GB').state;
    assert.ok(heat.is === 'resting');
    assert.match(heat.words, /Three turns .*Tuesday.*10:15/);
  });

  it('leads to the cold half when it may follow, in the lengths of cold, and lets it be forgotten', () => {
    const after = start + 3 * 60 * minute;
    const over = { ...settled(begun('contrast', 15 * minute), after), over: null };
    const view = warmthView('contrast', over, after, 'en-GB');
    assert.equal(view.state.is, 'coldFollows');
    assert.deepEqual([...view.lengths], [5 * minute, 8 * minute, 10 * minute]);
    assert.match(view.limits, /10 minutes/);
    assert.match(JSON.stringify(view.prepare), /bright red or numb/);
    assert.equal(warmthView('contrast', forgetCold(over, after), after, 'en-GB').state.is, 'ready');
    const overview = careOverview({ warmth: over, desk: noDeskCheck, habit: undefined, now: after });
    const entries = overview.sections.flatMap((section) => section.entries);
    assert.equal(entries.find(({ to }) => to === 'contrast')?.status, 'The cold may follow');
  });
});
