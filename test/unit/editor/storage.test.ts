import assert from 'node:assert/strict';
import { dayTotals } from '../../../src/core/dayTotals';
import { exportFile, readImport } from '../../../src/core/exportFile';
import { addBreak, addCoding, type History } from '../../../src/core/history';
import { daysLater } from '../../../src/core/localDay';
import { parseSchedule } from '../../../src/core/parseSchedule';
import { withHurting } from '../../../src/core/leftOut';
import { readSlot, slotKeys, writeSlot } from '../../../src/core/slots';
import { minute } from '../../../src/core/time';
import { KeptChoices } from '../../../src/editor/keptChoices';
import { everything, putBack, takeInRest, unreadOf } from '../../../src/editor/savedCopy';
import { syncedKeys } from '../../../src/editor/savedKeys';
import { SavedValues } from '../../../src/editor/savedValues';
import { Storage } from '../../../src/editor/storage';
import { hourOn, taken } from '../core/sampleHistory';
import { MemoryStore } from './fakeEditor';

const day = '2026-03-02';
const hour = hourOn(day);

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
    await laptop.update(
      mine,
      writeSlot(undefined, { writer: 'somebody else', machine: 'somebody else', history: hour }),
    );
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
  window.erase(99, day);

  it('and undoing it brings back what hurts', () => {
    const store = new MemoryStore();
    const values = valuesOn(store);
    const choices = new KeptChoices(values);
    choices.changeLeftOut((leftOut) => withHurting(leftOut, 'dart'));
    const saved = everything(values);
    storageOn(store).erase(99, day);
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

describe('a state that VS Code hands out anew', () => {
  it('is read again only where it has changed', () => {
    const [store, laptop] = [new MemoryStore(), new MemoryStore()];
    const onLaptop = storageOn(laptop, 'laptop');
    onLaptop.changeHistory(() => hour);
    sync(laptop, store);
    const storage = storageOn(store);
    storage.changeHistory(() => hour);
    const before = storage.machines();
    for (const [key, value] of store.values) store.values.set(key, structuredClone(value));
    const again = storage.machines();
    for (const id of ['desk', 'laptop']) assert.equal(again.get(id), before.get(id));
    onLaptop.changeHistory((history) => addCoding(history, day, 60));
    sync(laptop, store);
    assert.equal(dayTotals(storage.readHistory(), day).coding, 121 * minute);
  });
});

describe('a store that loses what it was given', () => {
  it('is written to once more, and not without end', async () => {
    const store = new MemoryStore(new Map<string, unknown>([['machine', 'desk']]));
    let writes = 0;
    store.update = async (key, value) => {
      writes += 1;
      store.values.set(key, value);
      await undefined;
      store.values.delete(key);
    };
    storageOn(store).changeHistory(() => hour);
    for (let turn = 0; turn < 50; turn += 1) await undefined;
    assert.equal(writes, 2);
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

/** Settings Sync, with nothing changed on the other side since the last time. */
function sync(from: MemoryStore, to: MemoryStore): void {
  for (const key of slotKeys) if (from.get(key) !== undefined) void to.update(key, from.get(key));
}

describe('a laptop that was offline while everything was deleted on the desk', () => {
  /** The desk and the laptop know of each other; then the laptop codes on fourteen days, offline. */
  function apart(): { desk: MemoryStore; laptop: MemoryStore; onDesk: Storage } {
    const [desk, laptop] = [new MemoryStore(), new MemoryStore()];
    const onDesk = storageOn(desk, 'desk');
    onDesk.changeHistory(() => hour);
    sync(desk, laptop);
    const onLaptop = storageOn(laptop, 'laptop');
    onLaptop.changeHistory((history) => addCoding(history, '2026-01-01', 3600));
    sync(laptop, desk);
    onDesk.readHistory();
    for (let index = 0; index < 14; index += 1)
      onLaptop.changeHistory((history) => addCoding(history, daysLater('2026-03-10', index), 3600));
    return { desk, laptop, onDesk };
  }
  const deletedAt = Date.parse('2026-03-15T12:00:00Z');
  const daysOn = (store: MemoryStore, machine: string): number => {
    const storage = storageOn(store, machine);
    storage.reassert();
    return Object.keys(storage.readHistory().days).length;
  };

  it('has all its days when that was undone', () => {
    const { desk, laptop, onDesk } = apart();
    const before = onDesk.machines();
    onDesk.erase(deletedAt, '2026-03-15');
    onDesk.takeIn(before);
    sync(desk, laptop);
    assert.equal(daysOn(laptop, 'laptop'), 16);
    sync(laptop, desk);
    assert.equal(daysOn(desk, 'desk'), 16);
  });

  it('keeps the days after it when it was not', () => {
    const { desk, laptop, onDesk } = apart();
    onDesk.erase(deletedAt, '2026-03-15');
    sync(desk, laptop);
    assert.equal(daysOn(laptop, 'laptop'), 8);
  });

  it('goes on writing to its own slot', () => {
    const { desk, laptop, onDesk } = apart();
    onDesk.erase(deletedAt, '2026-03-15');
    onDesk.takeIn(new Map([['laptop', hour]]));
    sync(desk, laptop);
    const before = new Map(laptop.values);
    storageOn(laptop, 'laptop').changeHistory((history) => addCoding(history, '2026-03-30', 60));
    const written = slotKeys.filter((key) => before.get(key) !== laptop.get(key));
    assert.deepEqual(
      written.map((key) => readSlot(laptop.get(key)).owner),
      ['laptop'],
    );
    // What came with the desk's slot is the laptop's own again, and leaves the desk's the next time it is written.
    sync(laptop, desk);
    storageOn(desk, 'desk').changeHistory((history) => addCoding(history, '2026-03-30', 60));
    const ofDesk = slotKeys.map((key) => readSlot(desk.get(key))).find(({ owner }) => owner === 'desk');
    assert.deepEqual(Object.keys(ofDesk?.machines ?? {}), ['desk']);
  });
});

describe('what was coded between deleting and undoing', () => {
  it('is added', () => {
    const storage = storageOn(new MemoryStore());
    storage.changeHistory(() => hour);
    const before = storage.machines();
    storage.erase(99, day);
    storage.changeHistory((history) => addCoding(history, day, 1800));
    storage.takeIn(before);
    assert.equal(dayTotals(storage.readHistory(), day).coding, 90 * minute);
  });
});

describe('an import', () => {
  it('deletes nothing, whatever deletions it has', () => {
    for (const id of ['desk', 'laptop']) {
      const storage = storageOn(new MemoryStore());
      storage.changeHistory(() => hour);
      storage.takeIn(new Map([['laptop', hour]]));
      const erased = { 5: { day: '2090-01-01' }, [8.64e15]: { day: '2090-01-01' } };
      storage.takeIn(new Map([[id, { days: {}, erased }]]));
      assert.equal(dayTotals(storage.readHistory(), day).coding, 120 * minute);
      storage.erase(99, day);
      const again = readImport(JSON.stringify(exportFile(storage.machines(), {}, 1)));
      assert.ok('machines' in again);
    }
  });

  it('of many machines with all their details stays small', () => {
    const store = new MemoryStore();
    const small = storageOn(store);
    for (let year = 2020; year < 2026; year += 1) {
      const days = Array.from({ length: 90 }, (_, index) => {
        const ids = Array.from({ length: 12 }, (_, number) => `${year}-${index}-${number}`);
        const breaks = Object.fromEntries(ids.map((id) => [id, taken]));
        return [daysLater(`${year}-01-01`, index), { coding: 3600, breaks }] as const;
      });
      small.takeIn(new Map([['laptop', { days: Object.fromEntries(days) }]]));
    }
    assert.ok(JSON.stringify([...store.values]).length < 80_000);
    assert.equal(dayTotals(small.readHistory(), '2020-01-05').taken, 12);
  });
});

describe('breaks on a day long before the last ninety, by a clock that is wrong', () => {
  it('all count', () => {
    const storage = storageOn(new MemoryStore());
    let long: History = { days: {} };
    for (let index = 0; index < 91; index += 1)
      long = addBreak(long, daysLater('2025-10-01', index), `b${index}`, taken);
    storage.changeHistory(() => long);
    const add = (date: string, id: string): void =>
      storage.changeHistory((history) => addBreak(history, date, id, taken), date);
    for (const id of ['x', 'y', 'y', 'z']) add('2020-01-01', id);
    assert.equal(dayTotals(storage.readHistory(), '2020-01-01').taken, 3);
    add('2026-03-02', 'today');
    add('2020-01-01', 'again');
    assert.equal(dayTotals(storage.readHistory(), '2020-01-01').taken, 4);
  });
});

describe('slots that cannot be read', () => {
  const newer = { version: 3, machines: { desk: { secret: 1 } } };

  it('are part of the export, and come back with an undo', () => {
    const store = new MemoryStore(
      new Map<string, unknown>([
        ['machine', 'desk'],
        ['history.4', newer],
        ['history.5', 'garbage'],
      ]),
    );
    const storage = storageOn(store);
    storage.changeHistory(() => hour);
    assert.deepEqual(unreadOf(valuesOn(store)), { 'history.4': newer, 'history.5': 'garbage' });
    const [before, saved] = [storage.machines(), everything(valuesOn(store))];
    storage.erase(99, day);
    putBack(valuesOn(store), saved);
    storage.takeIn(before);
    assert.deepEqual([store.get('history.4'), store.get('history.5')], [newer, 'garbage']);
  });

  it('are never overwritten, even if there is no other: then facts stay with the windows, and the log says so', () => {
    const all = slotKeys.map((key): [string, unknown] => [key, { version: 3, key }]);
    const store = new MemoryStore(new Map<string, unknown>([['machine', 'desk'], ...all]));
    const said: string[] = [];
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: (line: string) => void said.push(line), error: silent };
    const storage = new Storage(new SavedValues(store, log), () => 'desk');
    storage.changeHistory(() => hour);
    for (const [key, value] of all) assert.deepEqual(store.get(key), value);
    assert.equal(dayTotals(storage.readHistory(), day).coding, 60 * minute);
    assert.ok(said.some((line) => line.startsWith('Nothing can be saved')));
  });
});

describe('what cannot be read', () => {
  const said: string[] = [];
  const silent = () => undefined;
  const log = { debug: silent, info: silent, warn: (line: string) => void said.push(line), error: silent };
  const store = new MemoryStore(
    new Map<string, unknown>([
      ['session', 7],
      ['history.4', { version: 3 }],
    ]),
  );
  const look = (): number => {
    said.length = 0;
    let told = 0;
    const values = new SavedValues(store, log);
    new Storage(values, () => 'desk').session.read(0);
    values.onUnread(() => (told += 1));
    new Storage(values, () => 'desk').readHistory();
    return told;
  };

  it('is said once, and not again in other windows or after a restart', () => {
    assert.equal(look(), 1);
    assert.equal(said.length, 2);
    assert.equal(look(), 0);
    assert.deepEqual(said, []);
  });

  it('comes along with an import, once', () => {
    const other = new MemoryStore();
    const unread = unreadOf(valuesOn(store));
    assert.deepEqual(Object.keys(unread).sort(), ['history.4', 'unread.session']);
    for (let times = 0; times < 2; times += 1) takeInRest(valuesOn(other), {}, unread);
    assert.deepEqual(Object.fromEntries(other.values), { 'unread.history.4': { version: 3 }, 'unread.session': 7 });
  });
});

describe('coding outside the working hours', () => {
  it('is remembered when nobody remembers any more when it was, by the hours of then', () => {
    const mornings = parseSchedule({ monday: ['09:00-12:00'] }).schedule;
    const storage = new Storage(
      valuesOn(new MemoryStore()),
      () => 'desk',
      () => mornings,
    );
    // 2026-03-02 is a Monday.
    for (let date = 2; date < 12; date += 1) {
      const on = `2026-03-${String(date).padStart(2, '0')}`;
      const from = new Date(2026, 2, date, 11, 30).getTime() / 1000;
      const details = { spans: [[from, from + 3600] as const], longest: 3600 };
      storage.changeHistory((history) => addCoding(history, on, 3600, details), on);
    }
    const { days } = storage.readHistory();
    assert.deepEqual([days['2026-03-02']?.spans, days['2026-03-02']?.outside], [undefined, 1800]);
    assert.deepEqual([days['2026-03-09']?.spans?.length, days['2026-03-09']?.outside], [1, undefined]);
  });
});
