import type * as vscode from 'vscode';
import { minute, type Instant } from '../core/time';
import type { Log } from './log';

const quietAfter = 5 * minute;

export interface SlouchParts {
  readonly now: () => Instant;
  readonly showPosture: () => Promise<void>;
  readonly log: Log;
}

/** Slouch reports from posture monitors, through the API or `vscode://unhunch.unhunch/slouch`: one quiet line, seldom. */
export class Slouches implements vscode.UriHandler {
  private last: Instant | undefined;
  private reported = false;

  constructor(private readonly parts: SlouchParts) {}

  async report(): Promise<void> {
    const { log, showPosture } = this.parts;
    const now = this.parts.now();
    this.reported = true;
    if (this.last !== undefined && now >= this.last && now - this.last < quietAfter) {
      log.info('Slouch reported: shown less than 5 min ago');
      return;
    }
    this.last = now;
    log.info('Slouch reported: shown, and the next routine begins with a posture movement');
    await showPosture();
  }

  /** Whether there was a report since this was last asked. */
  takeReport(): boolean {
    const { reported } = this;
    this.reported = false;
    return reported;
  }

  handleUri(uri: vscode.Uri): Promise<void> | void {
    if (uri.path === '/slouch') return this.report();
    this.parts.log.warn(`Link not understood: ${uri.path}`);
  }
}
