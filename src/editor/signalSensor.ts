import * as vscode from 'vscode';
import { second, type Instant } from '../core/time';

/** Not longer than the shortest *idle after*, so that gaps inside a run always count as coding. */
const sameRun = 10 * second;

/**
 * Hears what only a person does in this window. An event costs a clock reading and two comparisons and allocates nothing: signals
 * closer than 10 s are one run, kept as two numbers, and handed on when the run ends or somebody asks.
 */
export class SignalSensor implements vscode.Disposable {
  // Not a number before the first signal: never close to anything, and stored as the doubles that follow.
  private from: Instant = NaN;
  private to: Instant = NaN;
  private fresh = false;
  private focused: boolean;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly now: () => Instant,
    private readonly onRun: (from: Instant, to: Instant) => void,
    /** Called after a signal that came out of silence, so that a sleeping countdown starts again. */
    private readonly onStart: () => void,
  ) {
    this.focused = vscode.window.state.focused;
    const signal = (): void => this.signal();
    this.subscriptions = [
      vscode.window.onDidChangeWindowState((state) => (this.focused = state.focused)),
      vscode.window.onDidChangeTextEditorSelection((event) => {
        // Edits made through the API, by formatters or agents, carry no kind.
        if (event.kind === vscode.TextEditorSelectionChangeKind.Keyboard) this.signal();
        else if (event.kind === vscode.TextEditorSelectionChangeKind.Mouse) this.signal();
      }),
      vscode.window.onDidChangeTextEditorVisibleRanges((event) => {
        // Output that scrolls by itself is nobody's doing.
        if (event.textEditor.document.uri.scheme !== 'output') this.signal();
      }),
      vscode.window.onDidChangeActiveTextEditor(signal),
      vscode.window.onDidChangeActiveTerminal(signal),
      vscode.window.onDidChangeNotebookEditorSelection(signal),
      vscode.window.onDidChangeActiveNotebookEditor(signal),
      vscode.window.tabGroups.onDidChangeTabs(signal),
      vscode.debug.onDidChangeActiveStackItem(signal),
    ];
  }

  /** A person did something just now. Only the focused window has a person. */
  signal(): void {
    if (!this.focused) return;
    const now = this.now();
    if (now >= this.to && now - this.to <= sameRun) {
      this.to = now;
      this.fresh = true;
      return;
    }
    this.handOn();
    this.from = now;
    this.to = now;
    this.fresh = true;
    this.onStart();
  }

  /** Hands on what is new of the run so far; the next signal continues it without loss. */
  handOn(): void {
    if (!this.fresh) return;
    this.fresh = false;
    const from = this.from;
    this.from = this.to;
    this.onRun(from, this.to);
  }

  /** Forgets what has not been handed on. */
  drop(): void {
    this.fresh = false;
    this.from = NaN;
    this.to = NaN;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}
