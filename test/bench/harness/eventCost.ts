import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { bytesPerCall } from './heap';
import { shadowApi, type Listener } from './shadowApi';

export interface EventCost {
  readonly event: string;
  readonly listeners: number;
  readonly nanoseconds: number;
  readonly emptyNanoseconds: number;
  readonly bytes: number;
}

/** Activates another copy of the extension on a shadow of the API and times its listeners, as VS Code would call them. */
export async function eventCosts(folder: string, id: string): Promise<EventCost[]> {
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string };
  const shadow = shadowApi(folder);
  await shadow.load(require.resolve(join(folder, main))).activate?.(context(folder, id));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const events = await sampleEvents();
  // Most events cost next to nothing in a window that nobody is at, which is not what is asked.
  fire(shadow.listeners.get('window.onDidChangeWindowState') ?? [], { focused: true, active: true });
  return Object.entries(events).map(([name, event]) => {
    const found = shadow.listeners.get(name) ?? [];
    const none = [() => undefined];
    return {
      event: name.replace(/^.*\.onDid/, ''),
      listeners: found.length,
      nanoseconds: nanosecondsPerEvent(found, event),
      emptyNanoseconds: nanosecondsPerEvent(none, event),
      bytes: Math.max(0, bytesPerCall(() => fire(found, event)) - bytesPerCall(() => fire(none, event))),
    };
  });
}

function fire(listeners: readonly Listener[], event: unknown): void {
  for (let at = 0; at < listeners.length; at += 1) listeners[at]?.(event);
}

function nanosecondsPerEvent(listeners: readonly Listener[], event: unknown): number {
  const calls = 200_000;
  const rounds: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) fire(listeners, event);
    rounds.push(Number(process.hrtime.bigint() - start) / calls);
  }
  return rounds.sort((a, b) => a - b)[4] ?? 0;
}

async function sampleEvents(): Promise<Record<string, unknown>> {
  const [file] = await vscode.workspace.findFiles('**/*.js', undefined, 1);
  if (!file) throw new Error('The sample project has no file to edit.');
  const document = await vscode.workspace.openTextDocument(file);
  const textEditor = await vscode.window.showTextDocument(document);
  const { selections, visibleRanges } = textEditor;
  const change = { range: new vscode.Range(0, 0, 0, 0), rangeOffset: 0, rangeLength: 0, text: 'a' };
  return {
    'workspace.onDidChangeTextDocument': { document, contentChanges: [change], reason: undefined },
    'window.onDidChangeTextEditorSelection': {
      textEditor,
      selections,
      kind: vscode.TextEditorSelectionChangeKind.Keyboard,
    },
    'window.onDidChangeTextEditorVisibleRanges': { textEditor, visibleRanges },
    'window.onDidChangeActiveTextEditor': textEditor,
    'window.onDidChangeNotebookEditorSelection': undefined,
    'window.onDidChangeActiveTerminal': undefined,
    'window.tabGroups.onDidChangeTabs': { opened: [], closed: [], changed: [] },
    'debug.onDidChangeActiveStackItem': undefined,
  };
}

function context(folder: string, id: string): unknown {
  const memento = () => {
    const values = new Map<string, unknown>();
    return {
      keys: () => [...values.keys()],
      get: (key: string, otherwise?: unknown) => (values.has(key) ? values.get(key) : otherwise),
      update: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
      setKeysForSync: () => undefined,
    };
  };
  const uri = vscode.Uri.file(folder);
  const storage = vscode.Uri.file(join(dirname(folder), 'storage'));
  return {
    subscriptions: [],
    extension: vscode.extensions.getExtension(id),
    extensionUri: uri,
    extensionPath: folder,
    asAbsolutePath: (path: string) => join(folder, path),
    extensionMode: vscode.ExtensionMode.Production,
    globalState: memento(),
    workspaceState: memento(),
    globalStorageUri: storage,
    storageUri: storage,
    logUri: storage,
  };
}
