import { addDays, differenceInCalendarDays, isValid, lightFormat, subDays } from 'date-fns';
import type { MinuteOfDay } from './settings';
import type { Instant } from './time';

/** A local calendar day as `yyyy-MM-dd`. Sorts as text. */
export type LocalDay = string;

/** The day `now` belongs to when days begin at `startsAt` on the local clock, whatever DST does to its length. */
export function localDay(now: Instant, startsAt: MinuteOfDay): LocalDay {
  const local = new Date(now);
  const before = local.getHours() * 60 + local.getMinutes() < startsAt;
  return lightFormat(before ? subDays(local, 1) : local, 'yyyy-MM-dd');
}

/** The middle of that calendar day, which exists on every day of every time zone. */
export const noonOf = (day: LocalDay): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);

/** Whether a text is a day of the calendar, written as `yyyy-MM-dd`. */
export function isLocalDay(text: string): text is LocalDay {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(noonOf(text)) && lightFormat(noonOf(text), 'yyyy-MM-dd') === text;
}

/** How many days `later` comes after `earlier`. */
export function daysBetween(earlier: LocalDay, later: LocalDay): number {
  return differenceInCalendarDays(noonOf(later), noonOf(earlier));
}

/** The day before. */
export const dayBefore = (day: LocalDay): LocalDay => lightFormat(subDays(noonOf(day), 1), 'yyyy-MM-dd');

/** The first instant after `now` at which another day begins. */
export function nextDayStart(now: Instant, startsAt: MinuteOfDay): Instant {
  const start = new Date(now);
  start.setHours(Math.floor(startsAt / 60), startsAt % 60, 0, 0);
  return start.getTime() > now ? start.getTime() : addDays(start, 1).getTime();
}
