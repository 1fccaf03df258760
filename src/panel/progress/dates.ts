import * as l10n from '@vscode/l10n';
import { currentLocale } from '../locale';

type Style = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: Style, timeZone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([currentLocale(), style, timeZone]);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(currentLocale(), { ...style, timeZone })));
  return known;
}

/** A day is a date already; read and written as UTC no time zone can move it. */
const ofDay =
  (style: Style) =>
  (day: string): string =>
    format(style, 'UTC').format(Date.parse(day));

export const dayName = ofDay({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
export const shortDay = ofDay({ day: 'numeric', month: 'short' });
export const monthName = ofDay({ month: 'long', year: 'numeric' });
export const shortMonth = ofDay({ month: 'short' });
export const narrowMonth = ofDay({ month: 'narrow' });
export const yearName = ofDay({ year: 'numeric' });
export const weekdayName = ofDay({ weekday: 'short' });

/** "Week of 9 Mar" or "March 2026". */
export const bucketName = (start: string, bucket: 'week' | 'month'): string =>
  bucket === 'week' ? l10n.t('Week of {0}', shortDay(start)) : monthName(start);

export const clockTime = (instant: number, timeZone: string): string =>
  format({ hour: 'numeric', minute: '2-digit' }, timeZone).format(instant);

/** "9 AM", "09": as short as the language has it. */
export const hourName = (instant: number, timeZone: string): string =>
  format({ hour: 'numeric' }, timeZone).format(instant);

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 0 for Sunday to 6. */
export const weekday = (day: string): number => new Date(Date.parse(day)).getUTCDay();
