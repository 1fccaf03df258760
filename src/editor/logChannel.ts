import * as vscode from 'vscode';
import type { Log } from './log';

/** The log, whose channel VS Code is asked for with the first message: most hours have nothing to say. */
export class LogChannel implements Log, vscode.Disposable {
  private opened: vscode.LogOutputChannel | undefined;

  debug(message: string): void {
    this.channel.debug(message);
  }

  info(message: string): void {
    this.channel.info(message);
  }

  warn(message: string): void {
    this.channel.warn(message);
  }

  error(message: string | Error): void {
    this.channel.error(message);
  }

  show(): void {
    this.channel.show();
  }

  dispose(): void {
    this.opened?.dispose();
  }

  private get channel(): vscode.LogOutputChannel {
    return (this.opened ??= vscode.window.createOutputChannel('Unhunch', { log: true }));
  }
}
