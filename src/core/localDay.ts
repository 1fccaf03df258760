import type { MinuteOfDay } from './settings';
import type { Instant } from './time';

/** A local calendar day as `yyyy-MM-dd`. Sorts as text. */
export type LocalDay = string;

/** The day `now` belongs to when days begin at `startsAt` on the local clock, whatever DST does to its length. */
export function localDay(now: Instant, startsAt: MinuteOfDay): LocalDay {
  const local = new Date(now);
  const today = asDay(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
  return local.getHours() * 60 + local.getMinutes() < startsAt ? daysLater(today, -1) : today;
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, written as `yyyy-MM-dd`. Ten years of them are checked at every start, so without `Date`. */
export function isLocalDay(text: string): text is LocalDay {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 && leap ? 29 : (daysOfMonth[month - 1] ?? 0);
  return day >= 1 && day <= last;
}

/** The same day as a number, e.g. 20260302: thousands of them are put in order faster than texts. */
export type DayNumber = number;

export const dayNumber = (day: LocalDay): DayNumber => Number(day.replaceAll('-', ''));

export const numberedDay = (number: DayNumber): LocalDay =>
  String(number)
    .padStart(8, '0')
    .replace(/(....)(..)/, '$1-$2-');

/** The day so many days later; earlier if negative. Days of the calendar: time zones and DST do not come into it. */
export function daysLater(day: LocalDay, days: number): LocalDay {
  return asDay(Date.parse(day) + days * 86_400_000);
}

/** The day before. */
export const dayBefore = (day: LocalDay): LocalDay => daysLater(day, -1);

/** How many days `later` comes after `earlier`. */
export function daysBetween(earlier: LocalDay, later: LocalDay): number {
  return (Date.parse(later) - Date.parse(earlier)) / 86_400_000;
}

/** 0 for Sunday to 6, as `Date.getDay`. */
export function weekday(day: LocalDay): number {
  return new Date(day).getUTCDay();
}

/** A calendar day's date stands at 00:00 UTC, for reckoning with whole days only. */
const asDay = (utc: number): LocalDay => new Date(utc).toISOString().slice(0, 10);

/** The latest instant up to `now` at which a day began. */
export function dayStart(now: Instant, startsAt: MinuteOfDay): Instant {
  const start = new Date(now);
  start.setHours(Math.floor(startsAt / 60), startsAt % 60, 0, 0);
  if (start.getTime() > now) start.setDate(start.getDate() - 1);
  return start.getTime();
}

/** The first instant after `now` at which another day begins. */
export function nextDayStart(now: Instant, startsAt: MinuteOfDay): Instant {
  const start = new Date(now);
  start.setHours(Math.floor(startsAt / 60), startsAt % 60, 0, 0);
  if (start.getTime() <= now) start.setDate(start.getDate() + 1);
  return start.getTime();
}
