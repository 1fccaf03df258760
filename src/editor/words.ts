import * as l10n from '@vscode/l10n';
import type { BreakKind } from '../core/kinds';
import { minute, second, type Duration } from '../core/time';

/** "24 min", "1 h 52 min". Rounded down: time not yet spent is not claimed. */
export function spent(length: Duration): string {
  const minutes = Math.floor(length / minute);
  if (minutes < 60) return l10n.t('{0} min', minutes);
  return minutes % 60 === 0
    ? l10n.t('{0} h', minutes / 60)
    : l10n.t('{0} h {1} min', Math.floor(minutes / 60), minutes % 60);
}

/** Whole minutes still to go, rounded up, at least 1. */
export const minutesLeft = (length: Duration): number => Math.max(1, Math.ceil(length / minute));

/** "90 seconds", "5 minutes": the length of a break as one says it. */
export function breakLength(length: Duration): string {
  const seconds = Math.round(length / second);
  if (seconds < 120) return seconds === 60 ? l10n.t('1 minute') : l10n.t('{0} seconds', seconds);
  return l10n.t('{0} minutes', Math.round(seconds / 60));
}

/** "1:12" */
export function clock(length: Duration): string {
  const seconds = Math.max(0, Math.ceil(length / second));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const breakName = (kind: BreakKind): string => (kind === 'long' ? l10n.t('long break') : l10n.t('short break'));

export const breaksTaken = (count: number): string =>
  count === 1 ? l10n.t('1 break taken') : l10n.t('{0} breaks taken', count);

export const daysInARow = (count: number): string =>
  count === 1 ? l10n.t('1 day in a row') : l10n.t('{0} days in a row', count);

/** The time of day as the person's language writes it. */
export const timeOfDay = (instant: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(instant);

/** The time of day, with the weekday or the date where that is not today. */
export function dayAndTime(instant: number, now: number, locale: string): string {
  if (new Date(instant).toDateString() === new Date(now).toDateString()) return timeOfDay(instant, locale);
  const day =
    instant - now < 6 * 24 * 60 * minute ? { weekday: 'long' as const } : ({ day: 'numeric', month: 'short' } as const);
  return new Intl.DateTimeFormat(locale, { ...day, hour: 'numeric', minute: '2-digit' }).format(instant);
}
