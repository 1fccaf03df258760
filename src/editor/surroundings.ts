import * as vscode from 'vscode';
import type { Boundary, BoundaryKind, Waiting } from '../core/situation';
import type { Instant } from '../core/time';

export interface SurroundingsParts {
  readonly now: () => Instant;
  /** Whether somebody did something in an editor in the last minute. */
  readonly isPersonThere: () => boolean;
  /** Something happened that a person may have done, or a tool. */
  readonly onPerhaps: () => void;
  /** A boundary was met, or something began to run. */
  readonly onChange: () => void;
}

/** CommonJS's own, in both of VS Code's hosts: loads what tells kinds of runs apart, with the first one. */
declare function require(path: './runKinds'): typeof import('./runKinds');

/**
 * What runs and what comes to an end around the person: tasks, terminal commands, debug sessions, saves, commits. VS Code tells extensions
 * nothing of test runs from its Testing view (that API is not final); tests count when they are a task, a terminal command or a debug
 * session, which most runners use.
 */
export class Surroundings implements vscode.Disposable {
  private last: Boundary | undefined;
  private debugged: Instant = -Infinity;
  private readonly running = new Map<object, Waiting>();
  /** Terminal commands that nobody waits for: somebody may be at work in them. */
  private readonly programs = new Set<object>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly parts: SurroundingsParts) {
    this.subscriptions = [
      // Only a save that somebody asked for ends a thought; one after a delay or a change of window does not, nor does an agent's.
      vscode.workspace.onWillSaveTextDocument(({ reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual && this.parts.isPersonThere()) this.boundary('save', true);
      }),
      vscode.tasks.onDidStartTask(({ execution }) =>
        this.begin(execution, require('./runKinds').waitingForTask(execution.task)),
      ),
      vscode.tasks.onDidEndTask(({ execution }) => this.end(execution)),
      vscode.window.onDidStartTerminalShellExecution(({ execution }) => {
        this.parts.onPerhaps();
        const what = require('./runKinds').waitingForCommand(execution.commandLine.value);
        if (!what) this.programs.add(execution);
        this.begin(execution, what);
      }),
      vscode.window.onDidEndTerminalShellExecution(({ execution }) => {
        this.programs.delete(execution);
        this.end(execution);
      }),
      vscode.debug.onDidStartDebugSession(() => this.parts.onPerhaps()),
      vscode.debug.onDidTerminateDebugSession(({ parentSession }) => {
        if (!parentSession) this.endDebugging();
      }),
      // The session is still the active one when its end is told.
      vscode.debug.onDidChangeActiveDebugSession((session) => {
        if (!session) this.endDebugging();
      }),
    ];
  }

  get latestBoundary(): Boundary | undefined {
    return this.last;
  }

  /** When debugging last came to an end. */
  get debuggedUntil(): Instant {
    return this.debugged;
  }

  /** What began last of all that runs. */
  get waiting(): Waiting | undefined {
    return [...this.running.values()].at(-1);
  }

  /** Whether a program runs in a terminal in which somebody may be at work: an editor, a pager, an agent. */
  get inProgram(): boolean {
    return this.programs.size > 0;
  }

  boundary(kind: BoundaryKind, perhapsPerson = false): void {
    if (perhapsPerson) this.parts.onPerhaps();
    this.last = { kind, at: this.parts.now() };
    this.parts.onChange();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private endDebugging(): void {
    this.debugged = this.parts.now();
    this.boundary('debugging', true);
  }

  private begin(execution: object, what: Waiting['what'] | undefined): void {
    if (!what) return;
    this.running.set(execution, { what, since: this.parts.now() });
    this.parts.onChange();
  }

  private end(execution: object): void {
    const known = this.running.get(execution);
    if (!known) return;
    this.running.delete(execution);
    this.boundary(known.what === 'build' ? 'task' : known.what);
  }
}
