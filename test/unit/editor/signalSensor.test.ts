import assert from 'node:assert/strict';
import Module from 'node:module';
import type * as sensorModule from '../../../src/editor/signalSensor';
import { minute, second } from '../../../src/core/time';

type Listener = (event: unknown) => void;

/** The part of VS Code that the sensor listens to; tests fire its events by name. */
class FakeVscode {
  readonly state = { focused: true, active: true };
  readonly TextEditorSelectionChangeKind = { Keyboard: 1, Mouse: 2, Command: 3 };
  private readonly listeners = new Map<string, Listener>();
  readonly window = this.events({ state: this.state, tabGroups: this.events({}) });
  readonly workspace = this.events({});
  readonly debug = this.events({});

  fire(name: string, event: unknown = {}): void {
    const listener = this.listeners.get(name);
    assert.ok(listener, name);
    listener(event);
  }

  private events(known: Record<string, unknown>): unknown {
    const listen = (name: string) => (listener: Listener) => {
      this.listeners.set(name, listener);
      return { dispose: () => undefined };
    };
    return new Proxy(known, { get: (target, name: string) => target[name] ?? listen(name) });
  }
}

function loadSensor(vscode: FakeVscode): typeof sensorModule {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const original = loader._load;
  const path = require.resolve('../../../src/editor/signalSensor');
  // Each test has a VS Code of its own.
  Reflect.deleteProperty(require.cache, path);
  loader._load = function (this: unknown, request, ...rest) {
    return request === 'vscode' ? vscode : original.call(this, request, ...rest);
  };
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require('../../../src/editor/signalSensor') as typeof sensorModule;
  } finally {
    loader._load = original;
  }
}

/** Whether an event, ten minutes after the last one, is taken for a person's. */
function listen(active: boolean) {
  const vscode = new FakeVscode();
  let now = Date.UTC(2026, 2, 2, 9);
  let heard = 0;
  const { SignalSensor } = loadSensor(vscode);
  vscode.state.active = active;
  const sensor = new SignalSensor(
    () => now,
    () => undefined,
    () => (heard += 1),
  );
  const counts = (name: string, event?: unknown): boolean => {
    now += 10 * minute;
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

  it('is not a scroll that an edit brought with it while nobody was active', () => {
    const { counts } = listen(false);
    counts('onDidChangeTextDocument', edit);
    assert.equal(counts('onDidChangeTextEditorVisibleRanges', editor()), false);
    assert.equal(counts('onDidChangeTextEditorVisibleRanges', editor()), true, 'the next one is the wheel');
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
