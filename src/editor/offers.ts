import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { BreakKind } from '../core/kinds';
import type { Settings } from '../core/settings';
import { minute, type Duration, type Instant } from '../core/time';
import { number } from '../protocol/language';
import type { OfferAnswer, OfferView } from '../protocol/views';
import type { BreakKeeper } from './keeper';
import type { Log } from './log';
import { moreChoices, type MoreParts } from './moreChoices';
import type { Offer } from './offerLife';
import type { OfferPage } from './offerPage';
import { isBusy, offerText, tinyBreak } from './offerWords';
import { askPauseUntil } from './pauseChoice';

export interface OfferParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  /** `length` where it is not the one in the settings. */
  readonly startBreak: (kind: BreakKind, length?: Duration) => Promise<void>;
  /** Shows the offer in the panel; `false` if that is in use for something else. */
  readonly showOffer: (page: OfferPage) => Promise<boolean>;
  readonly log: Log;
}

/** Offers a busy person this snooze instead of their usual one. */
const busySnooze: Duration = 15 * minute;

/** What an offer says to somebody who skips breaks, and to others. */
interface How {
  readonly busy: boolean;
  readonly snooze: Duration;
}

/** Puts a due break before the person in the style they chose, never modal. Loaded with the first offer. */
export class Offers {
  constructor(private readonly parts: OfferParts) {}

  async offer(offer: Offer): Promise<void> {
    const { settings, showOffer, keeper } = this.parts;
    const { offerStyle } = settings();
    if (offerStyle === 'statusBar') return;
    const busy = isBusy(keeper.current.skips);
    const how = { busy, snooze: busy ? Math.max(busySnooze, settings().snooze) : settings().snooze };
    const { title, choices } = this.words(offer, how);
    const page: OfferPage = {
      view: { type: 'offer', title, choices },
      isOpen: () => keeper.current.offered?.at === offer.at && !keeper.current.running,
      answer: (answer) => this.answer(offer, how, answer),
    };
    if (offerStyle === 'panel' && (await showOffer(page))) return;
    // While Do Not Disturb is on, VS Code shows no toast; the status bar still tells.
    const label = await vscode.window.showInformationMessage(title, ...choices.map((choice) => choice.label));
    await this.answer(offer, how, choices.find((choice) => choice.label === label)?.answer);
  }

  /** Everything that can be answered, for somebody who sees neither notification nor page. */
  async choose(): Promise<void> {
    const { keeper } = this.parts;
    const kind = keeper.answers.answerable;
    if (kind) await this.pick({ kind }, undefined, () => true);
    else void vscode.window.showInformationMessage(l10n.t('No break is due just now.'));
  }

  /** Asks until when to pause, and pauses. */
  async pause(): Promise<void> {
    const { keeper, settings, now } = this.parts;
    const until = await askPauseUntil(now, settings().dayStartsAt);
    if (until !== undefined) keeper.answers.pauseReminders(until);
  }

  private words({ due, waiting }: Offer, { busy, snooze }: How): Pick<OfferView, 'title' | 'choices'> {
    const { keeper, settings } = this.parts;
    const { towardsLong, skips } = keeper.current;
    const coded = due.kind === 'long' ? towardsLong : keeper.status.continuousCoding;
    return {
      title: offerText({ due, settings: settings(), coded, waiting, skips }),
      choices: [
        { answer: 'start', label: busy ? l10n.t('30 seconds') : l10n.t('Start') },
        { answer: 'later', label: l10n.t('In {0} min', number(snooze / minute)) },
        { answer: 'skip', label: l10n.t('Skip') },
        { answer: 'more', label: l10n.t('More…') },
      ],
    };
  }

  private async answer(offer: Offer, { busy, snooze }: How, answer: OfferAnswer | undefined): Promise<void> {
    const { keeper, startBreak, log } = this.parts;
    log.info(`Offer answered: ${answer ?? 'closed without an answer'}`);
    const { kind } = offer.due;
    const open = (): boolean => this.isOpen(offer);
    if (answer === 'start') await startBreak(kind, busy ? tinyBreak : undefined);
    else if (answer === 'later' && open()) keeper.answers.snooze(snooze);
    else if (answer === 'skip' && open()) keeper.answers.skip();
    else if (answer === 'more') await this.pick(offer.due, snooze, open);
  }

  /** A notification can be answered hours later: then the break it offered has gone its way, and another is not meant. */
  private isOpen(offer: Offer): boolean {
    const open = this.parts.keeper.answers.isOpen(offer);
    if (!open) this.parts.log.info('That offer was settled before: nothing to do');
    return open;
  }

  /** Shows the longer list; `snooze` is the one that had a button. */
  private async pick(due: MoreParts['due'], snooze: Duration | undefined, isOpen: () => boolean): Promise<void> {
    const { keeper, settings, startBreak } = this.parts;
    const choices = moreChoices({
      due,
      settings: settings(),
      offered: snooze,
      busy: isBusy(keeper.current.skips),
      start: (length) => startBreak(due.kind, length),
      skip: () => isOpen() && keeper.answers.skip(),
      snooze: (length) => isOpen() && keeper.answers.snooze(length),
      took: () => keeper.answers.tookABreak(due.kind),
      pause: () => this.pause(),
    });
    const choice = await vscode.window.showQuickPick(choices, {
      title: 'Unhunch',
      placeHolder: l10n.t('When suits you better?'),
    });
    await choice?.run();
  }
}
