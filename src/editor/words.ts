import * as l10n from '@vscode/l10n';
import type { BreakKind } from '../core/kinds';
import { minute, second, type Duration } from '../core/time';
import { language, number, plural } from '../protocol/language';

/** "24 min", "1 h 52 min". Rounded down: time not yet spent is not claimed. */
export function spent(length: Duration): string {
  const minutes = Math.floor(length / minute);
  if (minutes < 60) return l10n.t('{0} min', number(minutes));
  const hours = number(Math.floor(minutes / 60));
  return minutes % 60 === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, number(minutes % 60));
}

/** The same of whole seconds, as figures of days have them. */
export const spentSeconds = (length: number): string => spent(length * second);

/** Whole minutes still to go, rounded up, at least 1. */
export const minutesLeft = (length: Duration): number => Math.max(1, Math.ceil(length / minute));

/** "90 seconds", "5 minutes": the length of a break as one says it. */
export function breakLength(length: Duration): string {
  const seconds = Math.round(length / second);
  if (seconds < 120 && seconds !== 60) return plural(seconds, l10n.t('{0} second|{0} seconds', number(seconds)));
  const minutes = Math.round(seconds / 60);
  return plural(minutes, l10n.t('{0} minute|{0} minutes', number(minutes)));
}

/** "1:12" */
export function clock(length: Duration): string {
  const seconds = Math.max(0, Math.ceil(length / second));
  const rest = (seconds % 60).toLocaleString(language(), { minimumIntegerDigits: 2 });
  return `${number(Math.floor(seconds / 60))}:${rest}`;
}

export const breakName = (kind: BreakKind): string => (kind === 'long' ? l10n.t('long break') : l10n.t('short break'));

export const breaksTaken = (count: number): string =>
  plural(count, l10n.t('{0} break taken|{0} breaks taken', number(count)));

export const daysInARow = (count: number): string =>
  plural(count, l10n.t('{0} day in a row|{0} days in a row', number(count)));

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
