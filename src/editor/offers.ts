import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { DueBreak } from '../core/breakCycle';
import type { Settings } from '../core/settings';
import { minute, type Duration } from '../core/time';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { breakLength, spent } from './words';

export interface OfferParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly startBreak: (kind: DueBreak['kind']) => Thenable<void>;
  readonly choosePause: () => Thenable<void>;
  readonly log: Log;
}

/** The words of an offer: the fact, then the question. */
function offerText(due: DueBreak, settings: Settings, coded: Duration): string {
  const length = breakLength(due.kind === 'long' ? settings.longLength : settings.shortLength);
  return due.kind === 'long'
    ? l10n.t('{0} at the keyboard. {1} for your back?', spent(coded), length)
    : l10n.t('{0} at the keyboard. {1} for your shoulders?', spent(coded), length);
}

/** Puts a due break before the person in the style they chose. Never modal. */
export class Offers {
  constructor(private readonly parts: OfferParts) {}

  async offer(due: DueBreak): Promise<void> {
    const { keeper, settings, startBreak } = this.parts;
    const style = settings().offerStyle;
    if (style === 'statusBar') return;
    if (style === 'panel') return startBreak(due.kind);

    const start = l10n.t('Start');
    const later = l10n.t('In {0} min', settings().snooze / minute);
    const skip = l10n.t('Skip');
    const more = l10n.t('More…');
    const { towardsLong } = keeper.current;
    const text = offerText(due, settings(), due.kind === 'long' ? towardsLong : keeper.status.continuousCoding);
    const answer = await vscode.window.showInformationMessage(text, start, later, skip, more);
    this.parts.log.info(`Offer answered: ${answer ?? 'closed'}`);
    if (answer === start) await startBreak(due.kind);
    else if (answer === later) keeper.snooze(settings().snooze);
    else if (answer === skip) keeper.skip();
    else if (answer === more) await this.more();
  }

  /** Other times, and the ways to turn offers off. */
  private async more(): Promise<void> {
    const { keeper, choosePause } = this.parts;
    const snooze = (minutes: number) => ({
      label: l10n.t('In {0} min', minutes),
      run: () => Promise.resolve(void keeper.snooze(minutes * minute)),
    });
    const choices = [
      snooze(10),
      snooze(15),
      snooze(30),
      { label: l10n.t('Pause reminders…'), run: choosePause },
      {
        label: l10n.t('Only the status bar from now on'),
        description: l10n.t('No more notifications'),
        run: () =>
          vscode.workspace
            .getConfiguration('unhunch')
            .update('offer.style', 'statusBar', vscode.ConfigurationTarget.Global),
      },
      {
        label: l10n.t('Settings'),
        run: () => vscode.commands.executeCommand('workbench.action.openSettings', '@ext:unhunch.unhunch'),
      },
    ];
    const choice = await vscode.window.showQuickPick(choices, {
      title: 'Unhunch',
      placeHolder: l10n.t('When suits you better?'),
    });
    await choice?.run();
  }
}
