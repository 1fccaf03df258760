import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseRecordedDay } from '../../replay/recordedDay';
import { replay } from '../../replay/replay';

const folder = 'test/replay';
const days = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''));

describe('a recorded day', function () {
  this.timeout(20_000);

  for (const name of days) {
    it(`of ${name} goes as it was reviewed`, () => {
      const lines = replay(parseRecordedDay(readFileSync(`${folder}/${name}.jsonl`, 'utf8')));
      assert.deepEqual(lines, readFileSync(`${folder}/${name}.txt`, 'utf8').trimEnd().split('\n'));
    });
  }

  it('is told by its line when it cannot be read', () => {
    const header = '{"start":"2026-03-02T09:00:00Z","zone":"UTC","about":""}';
    assert.throws(() => parseRecordedDay(`${header}\n{"t":0,"e":"dance"}`), /Line 2/);
    assert.throws(() => parseRecordedDay(`${header}\n{"t":9,"e":"save"}\n{"t":8,"e":"save"}`), /Line 3: earlier/);
  });
});
