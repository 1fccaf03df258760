import assert from 'node:assert/strict';
import { defaultChoices, noDeskCheck, tickedPoint } from '../../../src/core/careChoices';
import { minute } from '../../../src/core/time';
import { beginTurn, noWarmth } from '../../../src/core/warmth';
import { CareStore } from '../../../src/editor/careStore';
import { keptOf, putBack, takeInRest } from '../../../src/editor/savedCopy';
import { SavedValues } from '../../../src/editor/savedValues';
import { FakeEditor, MemoryStore } from './fakeEditor';

const open = (values: Record<string, unknown> = {}) => {
  const memory = new MemoryStore(new Map(Object.entries(values)));
  const logged: string[] = [];
  const write = (message: string | Error): void => void logged.push(String(message));
  const saved = new SavedValues(memory, { debug: write, info: write, warn: write, error: write });
  return { memory, logged, saved, store: new CareStore(saved) };
};

describe('what Care keeps', () => {
  it('is there again for another window', () => {
    const { memory, store } = open();
    const warmth = beginTurn(noWarmth, 'cold', 10 * minute, 'id', 1_000);
    assert.ok(warmth);
    store.warmth = warmth;
    store.desk = { variant: 'laptop', points: { laptop: { feet: 'change' } } };
    store.habits = { sleep: 'done' };
    store.change({ offerHabit: true });
    const again = open(Object.fromEntries(memory.values)).store;
    assert.deepEqual(again.warmth, warmth);
    assert.deepEqual(again.desk, { variant: 'laptop', points: { laptop: { feet: 'change' } } });
    assert.deepEqual(again.habits, { sleep: 'done' });
    assert.deepEqual(again.choices, { ...defaultChoices, offerHabit: true });
  });

  it('and cannot be read is set aside, named in the log once, and costs only itself', () => {
    const { memory, logged, store } = open({
      'care.warmth': 'ten minutes',
      'care.desk': { version: 9 },
      'care.choices': { version: 1, ...defaultChoices, offerHabit: true },
    });
    assert.deepEqual(store.warmth, noWarmth);
    assert.deepEqual(store.desk, noDeskCheck);
    assert.deepEqual(store.desk, noDeskCheck);
    assert.equal(store.choices.offerHabit, true);
    assert.equal(memory.values.get('unread.care.warmth'), 'ten minutes');
    assert.deepEqual(memory.values.get('unread.care.desk'), { version: 9 });
    assert.equal(logged.filter((line) => line.includes('care.desk')).length, 1);
  });

  it('of a desk that only a newer version knows is kept, and the usual desk shown', () => {
    const points = { treadmill: { feet: 'fits' } };
    const { memory, store } = open({ 'care.desk': { version: 1, variant: 'treadmill', points } });
    assert.deepEqual(store.desk, { variant: 'desktop', points });
    store.desk = tickedPoint(store.desk, 'screen', 'fits');
    const saved = { version: 1, variant: 'desktop', points: { ...points, desktop: { screen: 'fits' } } };
    assert.deepEqual(memory.values.get('care.desk'), saved);
  });

  it('comes back when deleting is undone, what is known of heat and cold included', () => {
    const { memory, saved } = open();
    const kept = { 'care.desk': { version: 1, variant: 'laptop', points: {} }, 'care.warmth': { version: 1 } };
    putBack(saved, { ...kept, session: 7 });
    assert.deepEqual(Object.fromEntries(memory.values), kept);
  });

  it('goes with the export and comes back where nothing is there, but not a turn that ran when it was made', () => {
    const desk = { version: 1, variant: 'laptop', points: {} };
    const from = open({ 'care.desk': desk, 'care.warmth': { version: 1 }, safetySeen: true, session: 7 });
    const kept = keptOf(from.saved);
    assert.deepEqual(kept, { 'care.desk': desk, safetySeen: true });
    const { memory, saved } = open({ safetySeen: false });
    takeInRest(saved, { ...kept, session: 7, 'history.1': 7 }, {});
    assert.deepEqual(Object.fromEntries(memory.values), { safetySeen: false, 'care.desk': desk });
  });
});

describe('a check-in', () => {
  it('is kept with the history of its day', () => {
    const editor = new FakeEditor();
    const checkIn = editor.keeper.checkIn({ neck: 4 });
    const days = Object.values(editor.keeper.facts.days);
    assert.deepEqual(
      days.flatMap(({ checkIns }) => Object.values(checkIns ?? {})),
      [checkIn],
    );
    assert.deepEqual(checkIn, { at: editor.now, ratings: { neck: 4 } });
  });
});
