import * as l10n from '@vscode/l10n';
import { plural } from '../../protocol/language';
import type { ProgressView } from '../../protocol/progressView';
import { formatNumber } from '../locale';

/** "24 min", "1 h 52 min"; seconds are left out. */
export function spent(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return l10n.t('{0} min', formatNumber(minutes));
  const hours = formatNumber(Math.floor(minutes / 60));
  return minutes % 60 === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, formatNumber(minutes % 60));
}

/**
 * The same text where no line ends between a number and what it counts, nor within "3 h 35 min", whatever the language calls its units:
 * one letter long is the hour.
 */
export const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\p{L})|(?<=\d \p{L}) (?=\d)/gu, '\u00a0');

/** "7.5 h", "1,413 h". */
export function hours(seconds: number): string {
  const exact = seconds / 3600;
  return l10n.t('{0} h', formatNumber(exact < 100 ? Math.round(exact * 10) / 10 : Math.round(exact)));
}

export const breaksTaken = (count: number): string =>
  plural(count, l10n.t('{0} break taken|{0} breaks taken', formatNumber(count)));

export const rests = (count: number): string => plural(count, l10n.t('{0} rest|{0} rests', formatNumber(count)));

export const daysKept = (count: number): string =>
  plural(count, l10n.t('{0} day kept|{0} days kept', formatNumber(count)));

export const partly = (count: number): string => l10n.t('{0} in part', formatNumber(count));

export const skipped = (count: number): string => l10n.t('{0} skipped', formatNumber(count));

/** What stands in a chart's place: what will be here, or that nothing is known of a year that is over. */
export const nothingYet = ({ period, years }: ProgressView['past'], promise: string): string =>
  typeof period === 'number' && period !== years[0] ? l10n.t('Nothing is recorded of this year.') : promise;
