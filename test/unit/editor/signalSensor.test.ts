import assert from 'node:assert/strict';
import type * as sensorModule from '../../../src/editor/signalSensor';
import { minute, second } from '../../../src/core/time';
import { FakeEvents, loadWith } from './fakeVscode';

/** The part of VS Code that the sensor listens to; tests fire its events by name. */
class FakeVscode {
  readonly state = { focused: true, active: true };
  readonly TextEditorSelectionChangeKind = { Keyboard: 1, Mouse: 2, Command: 3 };
  private readonly events = new FakeEvents();
  readonly window = this.events.part({ state: this.state, tabGroups: this.events.part({}) });
  readonly workspace = this.events.part({});
  readonly debug = this.events.part({});

  fire(name: string, event?: unknown): void {
    this.events.fire(name, event);
  }
}

/** Whether an event, ten minutes after the last one, is taken for a person's. */
function listen(active: boolean) {
  const vscode = new FakeVscode();
  let now = Date.UTC(2026, 2, 2, 9);
  let heard = 0;
  const { SignalSensor } = loadWith<typeof sensorModule>(vscode, 'signalSensor');
  vscode.state.active = active;
  const sensor = new SignalSensor(
    () => now,
    () => now,
    () => undefined,
    () => (heard += 1),
    () => false,
  );
  const counts = (name: string, event?: unknown, after = 10 * minute): boolean => {
    now += after;
    const before = heard;
    vscode.fire(name, event);
    return heard > before;
  };
  return { sensor, vscode, counts, pass: (time: number) => (now += time) };
}

const editor = (scheme = 'file') => ({ textEditor: { document: { uri: { scheme } } } });
const edit = { contentChanges: [{}] };

describe('a signal', () => {
  const always: [what: string, name: string, event?: unknown][] = [
    ['a key', 'onDidChangeTextEditorSelection', { kind: 1 }],
    ['a click', 'onDidChangeTextEditorSelection', { kind: 2 }],
    ['a scroll', 'onDidChangeTextEditorVisibleRanges', editor()],
  ];
  for (const [what, name, event] of always) {
    it(`is ${what}`, () => assert.equal(listen(false).counts(name, event), true));
  }

  const perhaps = [
    'onDidChangeActiveTextEditor',
    'onDidChangeActiveTerminal',
    'onDidChangeTabs',
    'onDidChangeTabGroups',
    'onDidChangeNotebookEditorSelection',
    'onDidChangeActiveNotebookEditor',
    'onDidChangeActiveStackItem',
  ];
  for (const name of perhaps) {
    it(`is ${name} while the window is active, else a tool did it`, () => {
      assert.equal(listen(true).counts(name), true);
      assert.equal(listen(false).counts(name), false);
    });
  }

  const never: [what: string, name: string, event: unknown][] = [
    ['an edit, by whomever', 'onDidChangeTextDocument', edit],
    ['a selection that an edit through the API moved', 'onDidChangeTextEditorSelection', { kind: undefined }],
    ['output that scrolls', 'onDidChangeTextEditorVisibleRanges', editor('output')],
  ];
  for (const [what, name, event] of never) {
    it(`is not ${what}`, () => assert.equal(listen(true).counts(name, event), false));
  }

  const tools: [what: string, name: string, event?: unknown][] = [
    ['an edit', 'onDidChangeTextDocument', edit],
    ['a selection through the API', 'onDidChangeTextEditorSelection', { kind: undefined }],
    ['a command that selects', 'onDidChangeTextEditorSelection', { kind: 3 }],
    ['another file that is opened', 'onDidChangeTabs'],
    ['another editor', 'onDidChangeActiveTextEditor'],
  ];
  for (const [what, name, event] of tools) {
    it(`is no scroll that came with ${what} while nobody was active`, () => {
      const { counts } = listen(false);
      assert.equal(counts(name, event), false);
      const scroll = (after: number) => counts('onDidChangeTextEditorVisibleRanges', editor(), after);
      assert.deepEqual([scroll(second / 2), scroll(second)], [false, false]);
      assert.equal(scroll(second), true, 'a later one is the wheel');
    });
  }

  it('is a scroll that came with an edit while somebody was active', () => {
    const { counts } = listen(true);
    counts('onDidChangeTextDocument', edit);
    assert.equal(counts('onDidChangeTextEditorVisibleRanges', editor(), second), true);
  });

  it('is a selection by a command, such as "Go to Definition", while the window is active', () => {
    assert.equal(listen(true).counts('onDidChangeTextEditorSelection', { kind: 3 }), true);
    assert.equal(listen(false).counts('onDidChangeTextEditorSelection', { kind: 3 }), false);
  });

  it('is activity that begins again in the window in use', () =>
    assert.equal(listen(false).counts('onDidChangeWindowState', { focused: true, active: true }), true));

  it('is nothing in a window without focus', () => {
    const { counts } = listen(true);
    assert.equal(counts('onDidChangeWindowState', { focused: false, active: false }), false);
    for (const [, name, event] of always) assert.equal(counts(name, event), false);
  });

  it('waits, when the focus comes with activity, until other windows have been heard', () => {
    const { counts } = listen(false);
    counts('onDidChangeWindowState', { focused: false, active: false });
    assert.equal(counts('onDidChangeWindowState', { focused: true, active: true }), false);
  });

  it('by a key in an editor is remembered as typing, a click is not', () => {
    const { sensor, vscode, pass } = listen(true);
    assert.equal(sensor.lastTyped, -Infinity);
    vscode.fire('onDidChangeTextEditorSelection', { kind: 1 });
    const typed = sensor.lastTyped;
    pass(second);
    vscode.fire('onDidChangeTextEditorSelection', { kind: 2 });
    assert.equal(sensor.lastTyped, typed);
  });
});
