import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayTotals } from '../../../src/core/dayTotals';
import { addBreak, addCoding, type BreakRecord, type History } from '../../../src/core/history';
import { withHurting } from '../../../src/core/leftOut';
import { parseSettings } from '../../../src/core/parseSettings';
import { parseSession } from '../../../src/core/parseState';
import { freshSession } from '../../../src/core/session';
import { readSlot, slotKeys, writeSlot } from '../../../src/core/slots';
import { readVersion1 } from '../../../src/core/version1';
import { minute } from '../../../src/core/time';
import { readShared } from '../../../src/editor/sharedState';
import { KeptChoices } from '../../../src/editor/keptChoices';
import { everything, putBack } from '../../../src/editor/savedCopy';
import { syncedKeys } from '../../../src/editor/savedKeys';
import { SavedValues } from '../../../src/editor/savedValues';
import { Storage } from '../../../src/editor/storage';
import { FakeEditor, MemoryStore } from './fakeEditor';

const day = '2026-03-02';
const taken: BreakRecord = {
  at: 7,
  kind: 'short',
  outcome: 'taken',
  planned: 90,
  done: 90,
  movements: ['wall-push-up'],
};
const hour: History = addBreak(addCoding({ days: {} }, day, 3600), day, 'a', taken);

function valuesOn(store: MemoryStore): SavedValues {
  const silent = () => undefined;
  return new SavedValues(store, { debug: silent, info: silent, warn: silent, error: silent });
}

const storageOn = (store: MemoryStore, machine = 'desk'): Storage => new Storage(valuesOn(store), () => machine);

const slotOf = (store: MemoryStore): string => slotKeys.find((key) => store.get(key) !== undefined) ?? '';

describe('a state of version 1', () => {
  it('is taken over, once, and leaves its key', () => {
    const store = new MemoryStore(
      new Map<string, unknown>([
        ['machine', 'desk'],
        ['history.desk', { version: 1, ...hour }],
        ['history.older-desk', { version: 1, ...addCoding({ days: {} }, '2026-03-01', 60) }],
      ]),
    );
    const storage = storageOn(store);
    assert.equal(dayTotals(storage.readHistory(), day).coding, 60 * minute);
    storage.changeHistory((history) => addCoding(history, day, 60));
    const again = storageOn(store).readHistory();
    assert.deepEqual([dayTotals(again, day).coding, dayTotals(again, day).taken], [61 * minute, 1]);
    assert.equal(dayTotals(again, '2026-03-01').coding, minute);
    assert.equal(store.get('history.desk'), undefined);
  });
});

describe('two machines that Settings Sync joins', () => {
  const desk = new MemoryStore();
  const laptop = new MemoryStore();
  storageOn(desk, 'desk').changeHistory((history) => addCoding(history, day, 3600));
  const onLaptop = storageOn(laptop, 'laptop');
  onLaptop.changeHistory((history) => addCoding(history, day, 1800));

  it('write to keys that each of them has registered', () => {
    for (const store of [desk, laptop]) assert.ok(syncedKeys.includes(slotOf(store)));
  });

  it('add up', async () => {
    await laptop.update(slotOf(desk), desk.get(slotOf(desk)));
    assert.equal(dayTotals(onLaptop.readHistory(), day).coding, 90 * minute);
  });

  it('write again what came back from elsewhere without it', async () => {
    const mine = slotKeys.find((key) => 'laptop' in readSlot(laptop.get(key)).machines) ?? '';
    await laptop.update(mine, writeSlot(undefined, 'somebody else', hour));
    onLaptop.reassert();
    assert.equal(dayTotals(storageOn(laptop, 'laptop').readHistory(), day).coding, 150 * minute);
  });
});

describe('deleting everything', () => {
  const store = new MemoryStore();
  const [window, other] = [storageOn(store), storageOn(store)];
  window.takeIn(new Map([['laptop', hour]]));
  window.changeHistory(() => hour);
  other.readHistory();
  const before = window.machines();
  window.erase(99);

  it('and undoing it brings back what hurts', () => {
    const store = new MemoryStore();
    const values = valuesOn(store);
    const choices = new KeptChoices(values);
    choices.changeLeftOut((leftOut) => withHurting(leftOut, 'dart'));
    const saved = everything(values);
    storageOn(store).erase(99);
    assert.deepEqual(choices.leftOut.hurts, []);
    putBack(values, saved);
    assert.deepEqual(choices.leftOut.hurts, ['dart']);
  });

  it('leaves nothing, and no window that remembers brings it back', () => {
    other.reassert();
    assert.deepEqual(storageOn(store).readHistory().days, {});
    assert.equal(dayTotals(other.readHistory(), day).coding, 0);
  });

  it('can be undone, and an export from before can be imported', () => {
    window.takeIn(before);
    for (const storage of [storageOn(store), other]) {
      assert.deepEqual(
        [dayTotals(storage.readHistory(), day).coding, dayTotals(storage.readHistory(), day).taken],
        [120 * minute, 1],
      );
    }
  });
});

describe('an imported history', () => {
  it('is merged: importing twice is importing once', () => {
    const store = new MemoryStore();
    const storage = storageOn(store);
    storage.changeHistory(() => hour);
    for (let times = 0; times < 2; times += 1) {
      storage.takeIn(
        new Map([
          ['desk', hour],
          ['old laptop', addBreak(hour, day, 'b', taken)],
        ]),
      );
    }
    const totals = dayTotals(storageOn(store).readHistory(), day);
    assert.deepEqual([totals.coding, totals.taken], [120 * minute, 2]);
  });
});

/** A state as it is saved, in both versions at once. */
const healthy = (): Record<string, unknown> => ({
  machine: 'desk',
  session: { version: 1, ...freshSession, lastSignal: 5, continuous: 7 },
  'history.3': writeSlot(undefined, 'desk', hour),
  'history.5': writeSlot(undefined, 'laptop', hour),
  'history.old': { version: 1, ...hour },
  safetySeen: true,
});

/** Every place in a value, as a path of keys. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replace(value: unknown, [key, ...rest]: readonly string[], instead: unknown): unknown {
  if (key === undefined) return instead;
  const inner = Object(value) as Record<string, unknown>;
  const changed = replace(inner[key], rest, instead);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === key ? changed : each));
  return { ...inner, [key]: changed };
}

describe('a damaged state', () => {
  it('never throws, and nothing in it that cannot be read is overwritten: 10,000 of them', function () {
    this.timeout(120_000);
    const all = places(healthy()).filter((path) => path.length > 0);
    const damage = fc.tuple(
      fc.constantFrom(...all),
      fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, '', '__proto__', null)),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce<unknown>((state, [path, instead]) => replace(state, path, instead), healthy());
        const store = new MemoryStore(new Map(Object.entries(damaged as object)));
        const before = new Map(store.values);
        const editor = new FakeEditor(store);
        editor.type(2 * minute);
        editor.keeper.save();
        assert.deepEqual(
          editor.logged.filter((line) => line.startsWith('Error')),
          [],
        );
        const kept = JSON.stringify([...store.values.values()]);
        for (const piece of unreadPieces(before))
          assert.ok(kept.includes(JSON.stringify(piece)), JSON.stringify(piece));
      }),
      { numRuns: 10_000 },
    );
  });

  it('of the shared file never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readShared(text) === undefined));
  });

  it('of the settings never throws', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.anything(), (value) => parseSettings(() => value).settings.idleAfter > 0),
      { numRuns: 10_000 },
    );
  });
});

/** What this machine cannot read of a state it may write to. */
function unreadPieces(state: ReadonlyMap<string, unknown>): unknown[] {
  const pieces: unknown[] = [];
  for (const [key, value] of state) {
    if (key === 'session' && parseSession(value).problem !== undefined) pieces.push(value);
    if (key === 'machine' && typeof value !== 'string') pieces.push(value);
    if (key === 'history.old') pieces.push(...Object.values(readVersion1(value).unread));
    if (!slotKeys.includes(key)) continue;
    const { machines, problem } = readSlot(value);
    if (problem !== undefined) pieces.push(value);
    for (const { unread } of Object.values(machines)) pieces.push(...Object.values(unread));
  }
  return pieces.filter((piece) => piece !== undefined);
}
