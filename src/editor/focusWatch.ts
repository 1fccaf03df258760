import * as vscode from 'vscode';
import type { Instant } from '../core/time';
import type { BreakKeeper } from './keeper';
import type { SignalSensor } from './signalSensor';

/** Tells when this window gets and loses the focus: only the window in use counts, offers and writes. */
export class FocusWatch implements vscode.Disposable {
  /** When this window was given the focus, or was opened. */
  since: Instant;
  private focused = vscode.window.state.focused;
  private readonly subscription: vscode.Disposable;

  constructor(now: () => Instant, keeper: BreakKeeper, sensor: SignalSensor, onGained: () => void) {
    this.since = now();
    this.subscription = vscode.window.onDidChangeWindowState((state) => {
      if (state.focused === this.focused) return;
      this.focused = state.focused;
      if (state.focused) {
        this.since = now();
        keeper.focusGained();
        onGained();
        sensor.signal();
      } else {
        keeper.focusLost();
      }
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }
}
