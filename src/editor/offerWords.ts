import * as l10n from '@vscode/l10n';
import type { DueBreak } from '../core/breakCycle';
import type { Settings } from '../core/settings';
import type { WaitingFor } from '../core/situation';
import { second, type Duration } from '../core/time';
import { breakLength, spent } from './words';

/** The break for somebody who has none to spare. */
export const tinyBreak: Duration = 30 * second;

/** So many breaks skipped in a row ask for other words. */
const busyAfter = 2;

export interface OfferFacts {
  readonly due: DueBreak;
  readonly settings: Settings;
  /** Coding time since the last break of that kind. */
  readonly coded: Duration;
  readonly waiting: WaitingFor | undefined;
  /** Breaks skipped in a row. */
  readonly skips: number;
}

export const isBusy = (skips: number): boolean => skips >= busyAfter;

export const lengthOf = (due: Pick<DueBreak, 'kind'>, settings: Settings): Duration =>
  due.kind === 'long' ? settings.longLength : settings.shortLength;

/** Kind words for somebody who skips breaks. */
export const busyText = (): string => l10n.t('Busy spell? A 30-second version is ready too.');

/** The words of an offer: the fact, then the question. */
export function offerText({ due, settings, coded, waiting, skips }: OfferFacts): string {
  if (isBusy(skips)) return busyText();
  const length = breakLength(lengthOf(due, settings));
  switch (waiting) {
    case 'tests':
      return l10n.t('Your tests are running. Good moment for {0}?', length);
    case 'build':
      return l10n.t('Your build is running. Good moment for {0}?', length);
    case 'task':
      return l10n.t('Your task is running. Good moment for {0}?', length);
    case 'command':
      return l10n.t('Your command is running. Good moment for {0}?', length);
    case undefined:
      return due.kind === 'long'
        ? l10n.t('{0} at the keyboard. {1} for your back?', spent(coded), length)
        : l10n.t('{0} at the keyboard. {1} for your shoulders?', spent(coded), length);
  }
}
