import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportFile, readImport } from '../../../src/core/exportFile';
import { parseSettings } from '../../../src/core/parseSettings';
import { tickedPoint } from '../../../src/core/careChoices';
import { withHurting } from '../../../src/core/leftOut';
import { minute } from '../../../src/core/time';
import { CareStore } from '../../../src/editor/careStore';
import { KeptChoices } from '../../../src/editor/keptChoices';
import { takeInRest } from '../../../src/editor/savedCopy';
import { readShared } from '../../../src/editor/sharedState';
import { healthy, hour, places, replace, unreadPieces } from './damage';
import { FakeEditor, MemoryStore } from './fakeEditor';

const damage = (whole: unknown): fc.Arbitrary<readonly [path: readonly string[], instead: unknown]> =>
  fc.tuple(
    fc.constantFrom(...places(whole).filter((path) => path.length > 0)),
    fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e300, '', '__proto__', null)),
  );

const damaged = (whole: unknown, damages: readonly (readonly [readonly string[], unknown])[]): unknown =>
  damages.reduce<unknown>((state, [path, instead]) => replace(state, path, instead), whole);

const errorsOf = ({ logged }: FakeEditor): string[] => logged.filter((line) => line.startsWith('Error'));

/** Everything that is asked and changed in a window. */
function useAll(store: MemoryStore): FakeEditor {
  const editor = new FakeEditor(store);
  editor.type(2 * minute);
  editor.keeper.save();
  const choices = new KeptChoices(editor.values);
  choices.changeLeftOut((leftOut) => withHurting(leftOut, 'dart'));
  choices.rememberSafetySeen();
  const care = new CareStore(editor.values);
  care.change({ offerHabit: !care.choices.offerHabit });
  care.desk = tickedPoint(care.desk, 'chair', 'change');
  care.habits = { ...care.habits, walk: 'done' };
  care.warmth = { ...care.warmth, touched: care.warmth.touched + 1 };
  return editor;
}

function assertKept(store: MemoryStore, pieces: readonly unknown[]): void {
  const kept = JSON.stringify([...store.values.values()]);
  for (const piece of pieces) assert.ok(kept.includes(JSON.stringify(piece)), JSON.stringify(piece));
}

describe('a damaged state', () => {
  it('is one of which everything could be read before it was damaged', () => {
    assert.deepEqual(unreadPieces(new Map(Object.entries(healthy()))), ['garbled']);
  });

  it('never throws, and nothing in it that cannot be read is overwritten: 10,000 of them', function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(fc.array(damage(healthy()), { minLength: 1, maxLength: 3 }), (damages) => {
        const store = new MemoryStore(new Map(Object.entries(damaged(healthy(), damages) as object)));
        const pieces = unreadPieces(store.values);
        const editor = useAll(store);
        assert.deepEqual(errorsOf(editor), []);
        assertKept(store, pieces);
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

describe('a damaged import', () => {
  const { machine: _, session: _session, ...kept } = healthy();
  const machines = new Map([
    ['desk', hour],
    ['old laptop', hour],
  ]);
  const files: readonly unknown[] = [
    JSON.parse(JSON.stringify(exportFile(machines, { 'unread.history.4': { version: 3 }, session: 7 }, 7, kept))),
    { format: 'unhunch', version: 1, exportedAt: 7, state: healthy() },
  ];

  it('that can be read is taken in without an error, and overwrites nothing, whatever is there: 10,000 of them', function () {
    this.timeout(120_000);
    let taken = 0;
    const anyFile = fc.oneof(
      ...files.map((whole) => fc.array(damage(whole), { maxLength: 2 }).map((damages) => damaged(whole, damages))),
    );
    const anyState = fc.oneof(
      fc.constant({}),
      fc.array(damage(healthy()), { maxLength: 2 }).map((damages) => damaged(healthy(), damages) as object),
    );
    fc.assert(
      fc.property(anyFile, anyState, (file, state) => {
        const read = readImport(JSON.stringify(file));
        if ('problem' in read) return;
        taken += 1;
        const store = new MemoryStore(new Map(Object.entries(state)));
        const pieces = [...unreadPieces(store.values), ...Object.values(read.unread)];
        const told = [...store.values].filter(([key]) => key === 'leftOut' || /^care\.|^unread\./.test(key));
        const editor = new FakeEditor(store);
        for (let times = 0; times < 2; times += 1) {
          editor.storage.takeIn(read.machines);
          takeInRest(editor.values, read.kept, read.unread);
          editor.keeper.otherWindowWrote();
        }
        for (const [key, value] of told) assert.deepEqual(store.get(key), value, key);
        assertKept(store, pieces);
        const facts = editor.keeper.facts;
        const after = useAll(store);
        assert.deepEqual([...errorsOf(editor), ...errorsOf(after)], []);
        assertKept(store, pieces);
        for (const [day, { breaks }] of Object.entries(facts.days))
          for (const id of Object.keys(breaks)) assert.ok(after.keeper.facts.days[day]?.breaks[id], `${day} ${id}`);
      }),
      { numRuns: 10_000 },
    );
    assert.ok(taken > 1000, `only ${taken} could be read`);
  });
});
