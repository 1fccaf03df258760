import assert from 'node:assert/strict';
import { addUp } from '../../../src/core/addUp';
import { addCoding, emptyHistory } from '../../../src/core/history';
import { byMachine, chooseSlot, readSlot, slotKeys, writeSlot } from '../../../src/core/slots';

const day = '2026-03-02';
const hour = addCoding(emptyHistory, day, 3600);
const empty = slotKeys.map(() => readSlot(undefined));

/** Registers machines one after the other, each seeing the ones before. */
function fill(machines: readonly string[]): unknown[] {
  const raw: unknown[] = slotKeys.map(() => undefined);
  for (const machine of machines) {
    const place = chooseSlot(raw.map(readSlot), machine);
    raw[place] = writeSlot(raw[place], machine, hour);
  }
  return raw;
}

describe('the slots that every machine registers', () => {
  it('are the same on every machine', () => assert.equal(new Set(slotKeys).size, 16));

  it('are found again by the machine that wrote there', () => {
    const raw = fill(['desk', 'laptop']);
    const place = chooseSlot(raw.map(readSlot), 'desk');
    assert.deepEqual(Object.keys(readSlot(raw[place]).machines), ['desk']);
  });

  it('are shared fairly, and hold more machines than there are slots', () => {
    const names = Array.from({ length: 40 }, (_, index) => `machine-${index}`);
    const raw = fill(names);
    assert.equal(addUp([...byMachine(raw.map(readSlot)).values()]).days[day]?.coding, 40 * 3600);
    assert.ok(raw.every((slot) => Object.keys(readSlot(slot).machines).length <= 3));
  });

  it('count a machine once that is in two of them', () => {
    const slots = [readSlot(writeSlot(undefined, 'desk', hour)), readSlot(writeSlot(undefined, 'desk', hour))];
    assert.equal(byMachine(slots).get('desk')?.days[day]?.coding, 3600);
  });

  it('that a newer version wrote are left alone', () => {
    const newer = { version: 3, machines: {} };
    const place = chooseSlot(empty, 'desk');
    const slots = empty.map((slot, index) => (index === place ? readSlot(newer) : slot));
    assert.notEqual(chooseSlot(slots, 'desk'), place);
  });

  it('keep what cannot be read of other machines', () => {
    const raw = { version: 2, machines: { laptop: 'garbled' } };
    const written = writeSlot(raw, 'desk', hour) as { machines: Record<string, unknown> };
    assert.equal(written.machines['laptop'], 'garbled');
  });
});
