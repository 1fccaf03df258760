import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { nextNudge, type NudgeName, type NudgeState } from '../core/nudge';
import type { Settings } from '../core/settings';
import { second } from '../core/time';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';

const shownFor = 20 * second;

const words: Readonly<Record<NudgeName, () => string>> = {
  posture: () => l10n.t('Sit tall: crown up, shoulders back and down'),
  eyes: () => l10n.t('Rest your eyes: look 6 metres away for 20 seconds'),
  water: () => l10n.t('A sip of water?'),
};

export interface NudgeParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly log: Log;
}

/** One quiet line in the status bar, gone after 20 s. Counts nothing. Loaded when the first one is shown or asked for in the settings. */
export class NudgeLines {
  private state: NudgeState;
  private item: vscode.StatusBarItem | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: NudgeParts) {
    this.state = { coded: parts.keeper.status.today.coding, put: [] };
  }

  /** Shows the nudge whose time has come, when nothing else is due. */
  look(): void {
    const { keeper, settings, log } = this.parts;
    const { phase, today } = keeper.status;
    const free =
      keeper.isFocused && phase === 'coding' && keeper.current.offered === null && keeper.credit === undefined;
    const { state, show } = nextNudge(this.state, settings().nudges, today.coding, free);
    this.state = state;
    if (!show) return;
    log.info(`Nudge: ${show}`);
    this.show(show);
  }

  show(name: NudgeName): void {
    if (name === 'posture') this.showPosture();
    else vscode.window.setStatusBarMessage(words[name](), shownFor);
  }

  /** Pressed, it leads to the guided sitting reset. */
  private showPosture(): void {
    this.item?.dispose();
    clearTimeout(this.timer);
    const item = vscode.window.createStatusBarItem('unhunch.posture', vscode.StatusBarAlignment.Right, 88);
    item.name = l10n.t('Unhunch: posture');
    item.text = words.posture();
    item.tooltip = l10n.t('Sitting reset, half a minute');
    item.command = { command: 'unhunch.openCare', title: item.tooltip, arguments: ['posture'] };
    item.show();
    this.item = item;
    this.timer = setTimeout(() => item.dispose(), shownFor);
  }
}
