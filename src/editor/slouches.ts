import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { minute, second, type Instant } from '../core/time';
import type { Log } from './log';

const quietAfter = 5 * minute;
const shownFor = 20 * second;

/** Slouch reports from posture monitors, through the API or `vscode://unhunch.unhunch/slouch`: one quiet line, seldom. */
export class Slouches implements vscode.UriHandler {
  private last: Instant | undefined;

  constructor(
    private readonly now: () => Instant,
    private readonly log: Log,
  ) {}

  report(): void {
    const now = this.now();
    if (this.last !== undefined && now >= this.last && now - this.last < quietAfter) {
      this.log.info('Slouch reported, shown less than 5 min ago');
      return;
    }
    this.last = now;
    this.log.info('Slouch reported');
    this.show(l10n.t('Sit tall: crown up, shoulders back and down'));
  }

  /** Pressed, it leads to the guided sitting reset. */
  private show(text: string): void {
    const item = vscode.window.createStatusBarItem('unhunch.slouch', vscode.StatusBarAlignment.Right, 88);
    item.name = l10n.t('Unhunch: slouch');
    item.text = text;
    item.tooltip = l10n.t('Sitting reset, half a minute');
    item.command = { command: 'unhunch.openCare', title: item.tooltip, arguments: ['posture'] };
    item.show();
    setTimeout(() => item.dispose(), shownFor);
  }

  handleUri(uri: vscode.Uri): void {
    if (uri.path === '/slouch') this.report();
    else this.log.warn(`Link not understood: ${uri.path}`);
  }
}
