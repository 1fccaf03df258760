import assert from 'node:assert/strict';
import { exportFile, largestImport } from '../../../src/core/exportFile';
import { addBreak, addCoding, type History } from '../../../src/core/history';
import { minute } from '../../../src/core/time';
import type * as ownDataModule from '../../../src/editor/ownData';
import { taken } from '../core/sampleHistory';
import { FakeEditor } from './fakeEditor';
import { FakeFiles } from './fakeFiles';
import { loadWith } from './fakeVscode';

const laptop: History = addBreak(addCoding({ days: {} }, '2026-02-27', 3600), '2026-02-27', 'a', {
  ...taken,
  at: 1_772_180_000_000,
});

const whole = JSON.stringify(exportFile(new Map([['laptop', laptop]]), { 'unread.history.4': 7 }, 7), undefined, 2);

/** Somebody who has coded for ten minutes, with the files they have. */
function opened() {
  const vscode = new FakeFiles();
  const editor = new FakeEditor();
  editor.type(10 * minute);
  editor.keeper.save();
  const log = (line: string | Error): void => void editor.logged.push(String(line));
  const own = new (loadWith<typeof ownDataModule>(vscode, 'ownData').OwnData)({
    keeper: editor.keeper,
    storage: editor.storage,
    values: editor.values,
    settings: () => editor.settings,
    now: () => editor.now,
    log: { debug: log, info: log, warn: log, error: log },
  });
  const importFrom = (content: string | Uint8Array, path = '/project/from.json'): Promise<void> => {
    vscode.put(path, content);
    vscode.path = path;
    return own.import(undefined);
  };
  const exportTo = (path: string | undefined, choice: string | undefined): Promise<void> => {
    vscode.path = path;
    vscode.choice = choice;
    return own.export(undefined);
  };
  const saved = (): string => JSON.stringify([...editor.store.values]);
  return { vscode, editor, own, importFrom, exportTo, saved };
}

describe('importing a file', () => {
  const refused: readonly [what: string, content: string | Uint8Array, said: string | RegExp][] = [
    ['that is something else', '{"name":"stretchly"}', 'This file is not an Unhunch export.'],
    ['that is no JSON', 'hello', 'This file is not an Unhunch export.'],
    ['that is empty', '', 'This file is not an Unhunch export.'],
    [
      'that is larger than 20 MB',
      new Uint8Array(largestImport + 1).fill(32),
      'This file is larger than 20 MB, which no Unhunch export is.',
    ],
    [
      'of a newer version',
      whole.replace('"version": 2', '"version": 3'),
      'This file is from a newer version of Unhunch (format 3). Update first.',
    ],
    [
      'that is cut off in the middle',
      whole.slice(0, whole.indexOf('"outcome"')),
      /^This file is damaged at line 1\d, column \d+: this is not JSON\.$/,
    ],
    [
      'with one break that is damaged',
      whole.replace('"taken"', '"stolen"'),
      /^This file is damaged at machines\.laptop\.days\.2026-02-27\.breaks\.a: outcome: .+\.$/,
    ],
    [
      'with a list in place of machines',
      '{"format":"unhunch","version":2,"machines":[]}',
      'This file is damaged at machines: not a map.',
    ],
    [
      'that is no UTF-8',
      new Uint8Array([...new TextEncoder().encode('{\n"format": "unhunch"'), 0xff]),
      'This file is not UTF-8 text: line 2, column 20.',
    ],
    ['that is UTF-16', new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le')), /line 1, column 1\.$/],
  ];
  for (const [what, content, said] of refused) {
    it(`${what} changes nothing, and says so`, async () => {
      const { editor, importFrom, saved, vscode } = opened();
      const [before, facts, session] = [saved(), editor.keeper.facts, editor.keeper.current];
      let message = '';
      await importFrom(content).catch((error: Error) => (message = error.message));
      assert.ok(message.endsWith(' Nothing was changed.'), message);
      const reason = message.slice(0, -' Nothing was changed.'.length);
      if (typeof said === 'string') assert.equal(reason, said);
      else assert.match(reason, said);
      assert.equal(saved(), before);
      assert.deepEqual([editor.keeper.facts, editor.keeper.current, vscode.said], [facts, session, []]);
    });
  }

  it('does not even read one that is too large', async () => {
    const { importFrom, vscode } = opened();
    await assert.rejects(importFrom(new Uint8Array(largestImport + 1)));
    assert.deepEqual(vscode.read, []);
  });

  it('adds what is new in it, and says how much that is', async () => {
    const { editor, importFrom, vscode } = opened();
    await importFrom(whole);
    await importFrom(`\ufeff${whole}`);
    assert.deepEqual(vscode.said, [
      'Imported. New days: 1, new breaks: 1.',
      'Imported. There was nothing new in the file.',
    ]);
    assert.equal(editor.keeper.facts.days['2026-02-27']?.coding, 3600);
    assert.equal(editor.keeper.status.today.coding, 10 * minute);
    assert.equal(editor.store.get('unread.history.4'), 7);
  });

  it('does nothing when none was chosen', async () => {
    const { own, saved, vscode } = opened();
    const before = saved();
    await own.import(undefined);
    assert.deepEqual([saved(), vscode.said], [before, []]);
  });
});

describe('exporting', () => {
  it('everything writes a file that brings it all back elsewhere', async () => {
    const { editor, exportTo, importFrom, vscode } = opened();
    await importFrom(whole);
    await exportTo('/project/all.json', 'Everything');
    assert.deepEqual(vscode.suggested, [{ at: 'file:///project/unhunch-2026-03-02.json', endings: ['json'] }]);
    assert.equal(vscode.said.at(-1), 'Saved to /project/all.json.');
    const other = opened();
    await other.importFrom(vscode.files.get('/project/all.json') ?? '');
    const days = (of: FakeEditor): string[] => Object.keys(of.keeper.facts.days);
    assert.deepEqual(days(other.editor), days(editor));
  });

  const tables: readonly [choice: string, name: string, rows: readonly RegExp[]][] = [
    ['Days', 'unhunch-days-2026-03-02.csv', [/^date,/, /^2026-02-27,3600,1,/, /^2026-03-02,600,0,/]],
    ['Breaks', 'unhunch-breaks-2026-03-02.csv', [/^date,/, /^2026-02-27,.*,short,taken,90,90,wall-push-up,a,laptop$/]],
  ];
  for (const [choice, name, rows] of tables) {
    it(`${choice.toLowerCase()} writes a table of them`, async () => {
      const { importFrom, exportTo, vscode } = opened();
      await importFrom(whole);
      await exportTo('/project/table.csv', choice);
      assert.deepEqual(vscode.suggested, [{ at: `file:///project/${name}`, endings: ['csv'] }]);
      const lines = vscode.text('/project/table.csv').split('\r\n').filter(Boolean);
      assert.equal(lines.length, rows.length);
      for (const [index, row] of rows.entries()) assert.match(lines[index] ?? '', row);
    });
  }

  it('writes nothing when no form or no file was chosen', async () => {
    const { exportTo, vscode } = opened();
    await exportTo('/project/all.json', undefined);
    await exportTo(undefined, 'Days');
    assert.deepEqual([vscode.files.size, vscode.said], [0, []]);
  });
});
