import assert from 'node:assert/strict';
import { minute, second } from '../../../src/core/time';
import type * as nudgeLinesModule from '../../../src/editor/nudgeLines';
import { FakeEditor } from './fakeEditor';
import { loadWith } from './fakeVscode';

/** What a day of typing brings, with an eyes nudge every 20 minutes. */
function nudging(editor: FakeEditor) {
  const lines: [text: string, length: number][] = [];
  const items: Record<string, unknown>[] = [];
  const vscode = {
    l10n: {},
    StatusBarAlignment: { Right: 2 },
    window: {
      setStatusBarMessage: (text: string, length: number) => lines.push([text, length]),
      createStatusBarItem: () => {
        const item = { show: () => undefined, dispose: () => (item.gone = true), gone: false };
        items.push(item);
        return item;
      },
    },
  };
  const { NudgeLines } = loadWith<typeof nudgeLinesModule>(vscode, 'nudgeLines');
  const log = (line: string | Error): void => void editor.logged.push(String(line));
  const nudges = new NudgeLines({
    keeper: editor.keeper,
    settings: () => editor.settings,
    log: { debug: log, info: log, warn: log, error: log },
  });
  editor.keeper.changed.add(() => nudges.look());
  return { nudges, lines, items };
}

function withEyes(): FakeEditor {
  const editor = new FakeEditor();
  editor.settings = { ...editor.settings, nudges: { eyes: 20 * minute }, shortEvery: 39 * minute };
  return editor;
}

describe('a nudge', () => {
  it('is one line for 20 seconds, told in the log, and counts nothing', () => {
    const editor = withEyes();
    const { lines } = nudging(editor);
    editor.type(21 * minute);
    assert.deepEqual(lines, [['Rest your eyes: look 6 metres away for 20 seconds', 20 * second]]);
    assert.match(editor.logged.join('\n'), /Nudge: eyes/);
    assert.deepEqual(editor.offers, []);
  });

  it('does not come while a break is due', () => {
    const editor = withEyes();
    const { lines } = nudging(editor);
    editor.type(41 * minute);
    assert.equal(lines.length, 1);
  });

  it('does not come in a window without focus', () => {
    const editor = withEyes();
    const { lines, nudges } = nudging(editor);
    editor.type(19.9 * minute);
    editor.focused = false;
    editor.keeper.observe(editor.now, editor.now + 30 * second);
    nudges.look();
    assert.deepEqual([lines, editor.keeper.status.today.coding >= 20 * minute], [[], true]);
  });

  it('of posture leads to the sitting reset, and a second one takes its place', () => {
    const { nudges, items } = nudging(new FakeEditor());
    nudges.show('posture');
    nudges.show('posture');
    assert.deepEqual(
      items.map(({ gone }) => gone),
      [true, false],
    );
    assert.deepEqual(items[1]?.['command'], {
      command: 'unhunch.openCare',
      title: 'Sitting reset, half a minute',
      arguments: ['posture'],
    });
  });
});
