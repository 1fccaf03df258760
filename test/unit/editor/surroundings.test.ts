import assert from 'node:assert/strict';
import { second } from '../../../src/core/time';
import type * as surroundingsModule from '../../../src/editor/surroundings';
import { FakeEvents, loadWith } from './fakeVscode';

function listen() {
  const events = new FakeEvents();
  const vscode = {
    workspace: events.part({}),
    tasks: events.part({}),
    window: events.part({}),
    debug: events.part({}),
    TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
  };
  const { Surroundings } = loadWith<typeof surroundingsModule>(vscode, 'surroundings');
  const state = { now: 0, there: true, perhaps: 0, changes: 0 };
  const surroundings = new Surroundings({
    now: () => state.now,
    isPersonThere: () => state.there,
    onPerhaps: () => (state.perhaps += 1),
    onChange: () => (state.changes += 1),
  });
  const fire = (name: string, event?: unknown): void => {
    state.now += second;
    events.fire(name, event);
  };
  return { surroundings, state, fire, kind: () => surroundings.latestBoundary?.kind };
}

const task = (name: string, id?: string) => ({
  execution: { task: { name, isBackground: false, ...(id ? { group: { id } } : {}) } },
});
const command = (value: string) => ({ execution: { commandLine: { value } } });

describe('a boundary', () => {
  it('is a save that a person asked for, not one after a delay, at a change of window or by an agent', () => {
    const { state, fire, kind } = listen();
    fire('onWillSaveTextDocument', { reason: 2 });
    fire('onWillSaveTextDocument', { reason: 3 });
    state.there = false;
    fire('onWillSaveTextDocument', { reason: 1 });
    assert.deepEqual([kind(), state.perhaps, state.changes], [undefined, 0, 0]);
    state.there = true;
    fire('onWillSaveTextDocument', { reason: 1 });
    assert.deepEqual([kind(), state.perhaps, state.changes], ['save', 1, 1]);
  });

  it('is the end of a task, a test run and a terminal command that was waited for', () => {
    const { fire, kind } = listen();
    const runs = [
      ['Task', task('all', 'build'), 'task'],
      ['Task', task('npm: test'), 'tests'],
      ['TerminalShellExecution', command('make'), 'command'],
      ['TerminalShellExecution', command('npm test'), 'tests'],
    ] as const;
    for (const [what, event, ended] of runs) {
      fire(`onDidStart${what}`, event);
      fire(`onDidEnd${what}`, event);
      assert.equal(kind(), ended);
    }
  });

  it('is not the end of a program in which somebody worked', () => {
    const { fire, kind, surroundings } = listen();
    const vim = command('vim');
    fire('onDidStartTerminalShellExecution', vim);
    assert.deepEqual([surroundings.waiting, surroundings.inProgram], [undefined, true]);
    fire('onDidEndTerminalShellExecution', vim);
    assert.deepEqual([kind(), surroundings.inProgram], [undefined, false]);
  });

  it('is the end of debugging, of which is told twice: the session is still the active one at first', () => {
    const { surroundings, state, fire, kind } = listen();
    assert.equal(surroundings.debuggedUntil, -Infinity);
    fire('onDidTerminateDebugSession', { parentSession: {} });
    assert.equal(kind(), undefined, 'a part of a session that goes on');
    fire('onDidTerminateDebugSession', {});
    const { changes } = state;
    fire('onDidChangeActiveDebugSession', null);
    assert.equal(state.changes, changes + 1, 'the rules are asked again');
    assert.deepEqual([kind(), surroundings.debuggedUntil], ['debugging', state.now]);
    fire('onDidChangeActiveDebugSession', {});
    assert.equal(state.changes, changes + 1, 'a session that begins ends nothing');
  });
});

describe('what runs', () => {
  it('is what began last of all that has not ended', () => {
    const { surroundings, fire } = listen();
    const [make, tests] = [command('make'), command('npm test')];
    fire('onDidStartTerminalShellExecution', make);
    fire('onDidStartTerminalShellExecution', tests);
    assert.deepEqual(surroundings.waiting, { what: 'tests', since: 2 * second });
    fire('onDidEndTerminalShellExecution', tests);
    assert.deepEqual(surroundings.waiting, { what: 'command', since: second });
    fire('onDidEndTerminalShellExecution', make);
    assert.equal(surroundings.waiting, undefined);
  });
});
