import assert from 'node:assert/strict';
import { addUp } from '../../../src/core/addUp';
import { addCoding, emptyHistory } from '../../../src/core/history';
import { byMachine, chooseSlot, readSlot, slotKeys, writeSlot } from '../../../src/core/slots';

const day = '2026-03-02';
const hour = addCoding(emptyHistory, day, 3600);
const empty = slotKeys.map(() => readSlot(undefined));

const write = (raw: unknown, writer: string, machine = writer): unknown =>
  writeSlot(raw, { writer, machine, history: hour });

function placeOf(raw: readonly unknown[], machine: string): number {
  const place = chooseSlot(raw.map(readSlot), machine);
  assert.ok(place !== undefined);
  return place;
}

/** Registers machines one after the other, each seeing the ones before. */
function fill(machines: readonly string[]): unknown[] {
  const raw: unknown[] = slotKeys.map(() => undefined);
  for (const machine of machines) {
    const place = placeOf(raw, machine);
    raw[place] = write(raw[place], machine);
  }
  return raw;
}

describe('the slots that every machine registers', () => {
  it('are the same on every machine', () => assert.equal(new Set(slotKeys).size, 16));

  it('are found again by the machine that wrote there', () => {
    const raw = fill(['desk', 'laptop']);
    const place = placeOf(raw, 'desk');
    assert.deepEqual(Object.keys(readSlot(raw[place]).machines), ['desk']);
  });

  it('are shared fairly, and hold more machines than there are slots', () => {
    const names = Array.from({ length: 40 }, (_, index) => `machine-${index}`);
    const raw = fill(names);
    assert.equal(addUp([...byMachine(raw.map(readSlot)).values()]).days[day]?.coding, 40 * 3600);
    assert.ok(raw.every((slot) => Object.keys(readSlot(slot).machines).length <= 3));
  });

  it('count a machine once that is in two of them', () => {
    const slots = [readSlot(write(undefined, 'desk')), readSlot(write(undefined, 'desk'))];
    assert.equal(byMachine(slots).get('desk')?.days[day]?.coding, 3600);
  });

  it('that a newer version wrote are left alone', () => {
    const newer = { version: 3, machines: {} };
    const place = chooseSlot(empty, 'desk');
    const slots = empty.map((slot, index) => (index === place ? readSlot(newer) : slot));
    assert.notEqual(chooseSlot(slots, 'desk'), place);
  });

  it('keep what cannot be read of other machines', () => {
    const raw = { version: 2, machines: { laptop: 'garbled' }, colour: 'red' };
    const written = write(raw, 'desk') as { machines: Record<string, unknown>; colour: unknown };
    assert.deepEqual([written.machines['laptop'], written.colour], ['garbled', 'red']);
  });

  it('are left by a machine that finds another one in its own', () => {
    const raw: unknown[] = slotKeys.map(() => undefined);
    const place = placeOf(raw, 'desk');
    raw[place] = write(write(undefined, 'laptop'), 'laptop', 'desk');
    assert.notEqual(placeOf(raw, 'desk'), place);
    assert.equal(placeOf(raw, 'laptop'), place);
  });

  it('that a version without owners wrote stay with the machine that is alone in them', () => {
    const raw: unknown[] = slotKeys.map(() => undefined);
    raw[7] = { version: 2, machines: { desk: {} } };
    assert.equal(placeOf(raw, 'desk'), 7);
    assert.notEqual(placeOf(raw, 'laptop'), 7);
  });

  it('are none to write to when a newer version has written to all of them', () => {
    assert.equal(
      chooseSlot(
        slotKeys.map(() => readSlot({ version: 3 })),
        'desk',
      ),
      undefined,
    );
  });
});
