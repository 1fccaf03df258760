import * as vscode from 'vscode';
import type { Instant } from '../core/time';
import { SignalRuns } from './signalRuns';

/**
 * Hears what only a person does in this window. A key or click in an editor is a person's; tabs, editors, terminals and the debugger's
 * position are switched by tools as well, so those count while the window is active, which means shortly after a key, click or touch
 * of a person. Changed text is nobody's signal: agents, formatters and git write too. So is a scroll in a window that is not active, if
 * something else was changed just before: what a tool opens or edits is scrolled into view.
 */
export class SignalSensor implements vscode.Disposable {
  private readonly runs: SignalRuns;
  private focused: boolean;
  private active: boolean;
  private readonly subscriptions: vscode.Disposable[];

  /** `ticks`: milliseconds since whenever. */
  constructor(
    now: () => Instant,
    ticks: () => number,
    onRun: (from: Instant, to: Instant) => void,
    onStart: () => void,
    /** Whether a program in which somebody works runs in the terminal. */
    private readonly inProgram: () => boolean,
  ) {
    this.runs = new SignalRuns(now, ticks, onRun, onStart);
    ({ focused: this.focused, active: this.active } = vscode.window.state);
    const { Keyboard, Mouse, Command } = vscode.TextEditorSelectionChangeKind;
    const perhaps = (): void => this.perhaps();
    this.subscriptions = [
      vscode.window.onDidChangeWindowState((state) => this.follow(state)),
      vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
        if (kind === Keyboard) this.key();
        else if (kind === Mouse) this.signal();
        // F12 and Vim's keys are commands, as are an agent's.
        else if (kind === Command) this.perhaps();
        // Edits made through the API, by formatters or agents, carry no kind.
        else this.disturb();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => this.scrolled(event)),
      // Without changes it only tells that a document is saved or not.
      vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
        if (contentChanges.length > 0) this.disturb();
      }),
      vscode.window.onDidChangeActiveTextEditor(perhaps),
      vscode.window.onDidChangeActiveTerminal(perhaps),
      vscode.window.onDidChangeNotebookEditorSelection(perhaps),
      vscode.window.onDidChangeActiveNotebookEditor(perhaps),
      vscode.window.tabGroups.onDidChangeTabs(perhaps),
      vscode.window.tabGroups.onDidChangeTabGroups(perhaps),
      vscode.debug.onDidChangeActiveStackItem(perhaps),
    ];
  }

  /** The last key in an editor. */
  get lastTyped(): Instant {
    return this.runs.lastTyped;
  }

  /** The last signal that somebody gave, keys included; not a number before the first. */
  get lastHeard(): Instant {
    return this.runs.lastHeard;
  }

  /** A person did something just now. Only the focused window has a person. */
  signal(): void {
    if (this.focused) this.runs.signal();
  }

  /** Something happened that a person may have done, or a tool. */
  perhaps(): void {
    if (this.active) this.signal();
    else this.disturb();
  }

  /** Hands on what is new; see `SignalRuns`. */
  handOn(): void {
    if (this.focused && this.active) this.runs.vouch(this.inProgram());
    this.runs.look();
    this.runs.handOn();
  }

  drop(): void {
    this.runs.drop();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private key(): void {
    if (this.focused) this.runs.key();
  }

  /** Something changed that can bring scrolling with it. */
  private disturb(): void {
    if (!this.active) this.runs.disturb();
  }

  /** The wheel does not make a window active. */
  private scrolled({ textEditor }: vscode.TextEditorVisibleRangesChangeEvent): void {
    // Output that scrolls by itself is nobody's doing.
    if (!this.focused || textEditor.document.uri.scheme === 'output') return;
    if (this.active || !this.runs.isDisturbed()) this.runs.signal();
  }

  private follow({ focused, active }: vscode.WindowState): void {
    const before = { focused: this.focused, active: this.active };
    if (before.focused && before.active && !active) this.runs.vouch(this.inProgram());
    this.focused = focused;
    this.active = active;
    // With the focus comes a signal of its own, once what other windows wrote has been heard.
    if (before.focused && active && !before.active) this.signal();
  }
}
