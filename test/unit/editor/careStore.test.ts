import assert from 'node:assert/strict';
import { defaultChoices, noDeskCheck } from '../../../src/core/careChoices';
import { minute } from '../../../src/core/time';
import { beginTurn, noWarmth } from '../../../src/core/warmth';
import { CareStore } from '../../../src/editor/careStore';
import { putBack } from '../../../src/editor/savedCopy';
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

  it('is taken to another machine, and leaves there what is there', () => {
    const { store } = open();
    store.desk = { variant: 'laptop', points: { laptop: { feet: 'change' } } };
    store.habits = { sleep: 'done' };
    assert.deepEqual(Object.keys(store.kept), ['desk', 'habits']);
    const other = open().store;
    other.habits = { sleep: 'notForMe' };
    other.takeIn(store.kept);
    assert.deepEqual(other.desk, store.desk);
    assert.deepEqual(other.habits, { sleep: 'notForMe' });
    assert.deepEqual(Object.keys(other.kept), ['desk', 'habits']);
  });

  it('comes back from a backup, but not a turn that ran when it was made', () => {
    const { memory, saved } = open();
    putBack(saved, { 'care.desk': { version: 1, variant: 'laptop', points: {} }, 'care.warmth': { version: 1 } });
    assert.deepEqual([...memory.values.keys()], ['care.desk']);
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
