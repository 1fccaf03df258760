import * as vscode from 'vscode';
import { warmthKey } from './savedKeys';
import type { SavedValues } from './savedValues';

/** Another window's last write takes up to 200 ms to arrive here (measured); with room to spare. */
const settleAfterFocus = 600;

/** Whether there is more to a saved turn of heat or cold than its past. What cannot be read is for its parser to say. */
function isUnderWay(saved: unknown): boolean {
  if (saved === undefined) return false;
  if (typeof saved !== 'object' || saved === null) return true;
  const { running, over, coldFrom } = saved as Readonly<Record<string, unknown>>;
  return [running, over, coldFrom].some((part) => part !== null);
}

/** Wakes Care where a turn of heat or cold is under way that was started before a reload or in another window. */
export class CareWatch implements vscode.Disposable {
  private awake = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly values: SavedValues,
    private readonly wake: () => Promise<void>,
  ) {
    this.subscription = vscode.window.onDidChangeWindowState(({ focused }) => {
      clearTimeout(this.timer);
      if (focused && !this.awake) this.timer = setTimeout(() => this.look(), settleAfterFocus);
    });
    this.look();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  /** Once awake, Care follows the other windows itself. */
  private look(): void {
    if (this.awake || !isUnderWay(this.values.get(warmthKey))) return;
    this.awake = true;
    void this.wake();
  }
}
