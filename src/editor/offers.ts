import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Settings } from '../core/settings';
import { minute, type Duration, type Instant } from '../core/time';
import { number } from '../protocol/language';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { moreChoices } from './moreChoices';
import type { Offer } from './offerLife';
import { isBusy, offerText, tinyBreak } from './offerWords';
import { askPauseUntil } from './pauseChoice';

export interface OfferParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  /** `length` where it is not the one in the settings. */
  readonly startBreak: (kind: BreakKind, length?: Duration) => Promise<void>;
  readonly log: Log;
}

/** Offers a busy person this snooze instead of their usual one. */
const busySnooze: Duration = 15 * minute;

/** Puts a due break before the person in the style they chose, never modal. Loaded with the first offer. */
export class Offers {
  constructor(private readonly parts: OfferParts) {
    if (vscode.l10n.bundle) l10n.config({ contents: vscode.l10n.bundle });
  }

  async offer(offer: Offer): Promise<void> {
    const { keeper, settings, startBreak } = this.parts;
    const { kind } = offer.due;
    if (settings().offerStyle === 'statusBar') return;
    if (settings().offerStyle === 'panel') return startBreak(kind);

    const { towardsLong, skips } = keeper.current;
    const busy = isBusy(skips);
    const snooze = busy ? Math.max(busySnooze, settings().snooze) : settings().snooze;
    const start = busy ? l10n.t('30 seconds') : l10n.t('Start');
    const later = l10n.t('In {0} min', number(snooze / minute));
    const skip = l10n.t('Skip');
    const more = l10n.t('More…');
    const coded = kind === 'long' ? towardsLong : keeper.status.continuousCoding;
    const text = offerText({ due: offer.due, settings: settings(), coded, waiting: offer.waiting, skips });
    // While Do Not Disturb is on, VS Code shows no toast; the status bar still tells.
    const answer = await vscode.window.showInformationMessage(text, start, later, skip, more);

    this.parts.log.info(`Offer answered: ${answer ?? 'closed without an answer'}`);
    if (answer === start) await startBreak(kind, busy ? tinyBreak : undefined);
    else if (answer === later) this.ifOpen(offer, () => keeper.snooze(snooze));
    else if (answer === skip) this.ifOpen(offer, () => keeper.skip());
    else if (answer === more) await this.more(offer, snooze, busy);
  }

  /** Asks until when to pause, and pauses. */
  async pause(): Promise<void> {
    const { keeper, settings, now } = this.parts;
    const until = await askPauseUntil(now, settings().dayStartsAt);
    if (until !== undefined) keeper.pauseReminders(until);
  }

  /** A notification can be answered hours later: then the break it offered has gone its way, and another is not meant. */
  private ifOpen(offer: Offer, answer: () => void): void {
    if (this.parts.keeper.isOpen(offer)) answer();
    else this.parts.log.info('That offer was settled before: nothing to do');
  }

  private async more(offer: Offer, snooze: Duration, busy: boolean): Promise<void> {
    const { keeper, settings, startBreak } = this.parts;
    const choices = moreChoices({
      due: offer.due,
      settings: settings(),
      offered: snooze,
      busy,
      start: () => startBreak(offer.due.kind),
      snooze: (length) => this.ifOpen(offer, () => keeper.snooze(length)),
      took: () => keeper.tookABreak(offer.due.kind),
      pause: () => this.pause(),
    });
    const choice = await vscode.window.showQuickPick(choices, {
      title: 'Unhunch',
      placeHolder: l10n.t('When suits you better?'),
    });
    await choice?.run();
  }
}
