import assert from 'node:assert/strict';
import { dayRecord } from '../../../src/core/history';
import { minute, second } from '../../../src/core/time';
import { FakeEditor } from './fakeEditor';

const day = '2026-03-02';
const clock = (hours: number, minutes: number): number => new Date(2026, 2, 2, hours, minutes).getTime() / 1000;

function spansOf(editor: FakeEditor): readonly (readonly [string, string])[] {
  const time = (seconds: number): string => new Date(seconds * 1000).toTimeString().slice(0, 5);
  return (dayRecord(editor.keeper.facts, day).spans ?? []).map(([from, to]) => [time(from), time(to)]);
}

describe('when there was coding', () => {
  it('is remembered with its pauses and rests, and adds up to the coding time', () => {
    const editor = new FakeEditor();
    editor.type(12 * minute);
    editor.wait(4 * minute);
    editor.type(10 * minute);
    editor.wait(20 * minute);
    editor.type(5 * minute);
    editor.keeper.review();
    assert.deepEqual(spansOf(editor), [
      ['10:00', '10:12'],
      ['10:16', '10:26'],
      ['10:46', '10:51'],
    ]);
    const record = dayRecord(editor.keeper.facts, day);
    const spanned = (record.spans ?? []).reduce((sum, [from, to]) => sum + to - from, 0);
    assert.ok(Math.abs(spanned - record.coding) <= 3, `${spanned} s of spans, ${record.coding} s of coding`);
  });

  it('counts thinking between two signals in', () => {
    const editor = new FakeEditor();
    editor.signal();
    for (let signals = 0; signals < 10; signals += 1) {
      editor.wait(70 * second);
      editor.signal();
    }
    editor.keeper.review();
    assert.deepEqual(dayRecord(editor.keeper.facts, day).spans, [[clock(10, 0), clock(10, 0) + 700]]);
  });

  it('is not lost when the window closes and opens again', () => {
    const editor = new FakeEditor();
    editor.type(3 * minute);
    editor.keeper.focusLost();
    const again = new FakeEditor(editor.store, editor.now);
    assert.deepEqual(spansOf(again), [['10:00', '10:03']]);
  });

  it('knows the longest stretch: pauses do not end it, a rest does', () => {
    const editor = new FakeEditor();
    editor.type(12 * minute);
    editor.wait(4 * minute);
    editor.type(10 * minute);
    editor.wait(20 * minute);
    editor.type(5 * minute);
    editor.keeper.review();
    assert.equal(dayRecord(editor.keeper.facts, day).longest, 22 * 60);
  });
});
