import * as l10n from '@vscode/l10n';
import { currentLocale } from '../locale';
import { english } from './englishDates';

/** How dates are written, by what they say: `english` has them by the same names. */
const styles = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  narrowMonth: { month: 'narrow' },
  year: { year: 'numeric' },
  weekday: { weekday: 'short' },
  time: { hour: 'numeric', minute: '2-digit' },
  hour: { hour: 'numeric' },
} as const satisfies Readonly<Record<keyof typeof english, Intl.DateTimeFormatOptions>>;

/** The clock that instants are read by; `ahead`: minutes it is ahead of UTC, where that is the same all day. */
export interface Clock {
  readonly timeZone: string;
  readonly ahead?: number;
}

export const utc: Clock = { timeZone: 'UTC', ahead: 0 };

const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: keyof typeof styles, timeZone: string): Intl.DateTimeFormat {
  const key = JSON.stringify([currentLocale(), style, timeZone]);
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.DateTimeFormat(currentLocale(), { ...styles[style], timeZone })));
  return known;
}

function written(style: keyof typeof styles, instant: number, { timeZone, ahead }: Clock): string {
  if (currentLocale() === 'en' && ahead !== undefined) return english[style](new Date(instant + ahead * 60_000));
  return format(style, timeZone).format(instant);
}

/** A day is a date already; read and written as UTC no time zone can move it. */
const ofDay =
  (style: keyof typeof styles) =>
  (day: string): string =>
    written(style, Date.parse(day), utc);

export const dayName = ofDay('day');
export const shortDay = ofDay('shortDay');
export const monthName = ofDay('month');
export const shortMonth = ofDay('shortMonth');
export const narrowMonth = ofDay('narrowMonth');
export const yearName = ofDay('year');
export const weekdayName = ofDay('weekday');

/** "Week of 9 Mar" or "March 2026". */
export const bucketName = (start: string, bucket: 'week' | 'month'): string =>
  bucket === 'week' ? l10n.t('Week of {0}', shortDay(start)) : monthName(start);

export const clockTime = (instant: number, clock: Clock): string => written('time', instant, clock);

/** "9 AM", "09": as short as the language has it. */
export const hourName = (instant: number, clock: Clock): string => written('hour', instant, clock);

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 0 for Sunday to 6. */
export const weekday = (day: string): number => new Date(Date.parse(day)).getUTCDay();
