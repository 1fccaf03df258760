import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { dayRecord, type History } from '../core/history';
import type { Period } from '../core/progress/period';
import type { Settings } from '../core/settings';
import { minute, second, type Instant } from '../core/time';
import { weekStart } from '../core/week';
import { movements } from '../movements/catalogue';
import type { ToEditor } from '../protocol/messages';
import type { ProgressView } from '../protocol/progressView';
import type { BreakKeeper } from './keeper';
import { asError, type Log } from './log';
import { progressView } from './progressView';
import { savePicture } from './savePicture';

export interface ProgressPageParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly log: Log;
}

/** So long after it was made a view is still as good as new, in which the panel's scripts are loaded. */
const stillNew = 3 * second;

interface Made {
  readonly view: ProgressView;
  readonly at: Instant;
  readonly history: History;
  readonly settings: Settings;
  readonly period: Period;
}

/** The progress page's side in the editor: what it shows, and what is pressed on it. */
export class Progress {
  private period: Period = 'recent';
  private told = '';
  private made: Made | undefined;

  constructor(private readonly parts: ProgressPageParts) {}

  /** Opening the panel asks for it once while the page is being loaded, and again when it is there: it is made once, meanwhile. */
  view(): ProgressView {
    const { keeper, settings: settingsNow, now } = this.parts;
    const settings = settingsNow();
    const told = this.newest();
    const { made, period } = this;
    if (
      made &&
      told === this.told &&
      made.history === keeper.facts &&
      made.period === period &&
      made.settings === settings &&
      now() - made.at < stillNew
    )
      return made.view;
    this.told = told;
    const at = now();
    const view = progressView({
      history: keeper.facts,
      status: keeper.status,
      settings,
      movements,
      now: at,
      period,
      weekStartsOn: weekStart(Intl.DateTimeFormat().resolvedOptions().locale, vscode.env.language),
    });
    this.made = { view, at, history: keeper.facts, settings, period };
    return view;
  }

  /** Whether there is anything to see that the last view did not have. */
  hasNews(): boolean {
    return this.told !== this.newest();
  }

  choose(period: Period): void {
    this.period = period;
  }

  /** Runs what a button of the page stands for. */
  carryOut(message: Extract<ToEditor, { type: 'exportData' | 'importData' | 'deleteData' | 'savePicture' }>): void {
    const done =
      message.type === 'savePicture' ? savePicture(message) : vscode.commands.executeCommand(`unhunch.${message.type}`);
    done.then(undefined, (error: unknown) => {
      this.parts.log.error(asError(error));
      void vscode.window.showErrorMessage(l10n.t('Unhunch: {0}', asError(error).message));
    });
  }

  /** What the page would show differently if it changed: to the minute, so that typing does not redraw it. */
  private newest(): string {
    const { facts, status } = this.parts.keeper;
    const { breaks, checkIns = {} } = dayRecord(facts, status.today.date);
    const { coding, ...counts } = status.today;
    const counted = [Object.keys(facts.days).length, Object.keys(breaks).length, Object.keys(checkIns).length];
    return JSON.stringify([counts, status.streak, status.phase, Math.floor(coding / minute), ...counted]);
  }
}
