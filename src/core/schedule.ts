import { weekday, type LocalDay } from './localDay';
import type { MinuteOfDay, Schedule, TimeRange } from './settings';
import { minute, type Instant } from './time';

const covers = (range: TimeRange, at: MinuteOfDay): boolean =>
  range.from < range.to ? at >= range.from && at < range.to : at >= range.from;

const spillsInto = (range: TimeRange, at: MinuteOfDay): boolean => range.to < range.from && at < range.to;

/** Whether `now`, on the local clock, lies in the working hours; a range over midnight belongs to the day it begins on. */
export function withinSchedule(schedule: Schedule, now: Instant): boolean {
  const local = new Date(now);
  const at = local.getHours() * 60 + local.getMinutes();
  const today = schedule[local.getDay()];
  const yesterday = schedule[(local.getDay() + 6) % 7];
  if (today === undefined || today.some((range) => covers(range, at))) return true;
  return yesterday?.some((range) => spillsInto(range, at)) ?? false;
}

/** When the working hours that hold at `now` began, to the minute; `-Infinity` when that is more than a day ago. */
export function openSince(schedule: Schedule, now: Instant): Instant {
  const openings = [0, 1].flatMap((ago) => {
    const day = new Date(now);
    day.setDate(day.getDate() - ago);
    return (schedule[day.getDay()] ?? [{ from: 0 }]).map(({ from }) => new Date(day).setHours(0, from, 0, 0));
  });
  return Math.max(-Infinity, ...openings.filter((at) => at <= now && !withinSchedule(schedule, at - minute)));
}

/** Whether the schedule leaves this weekday out: coding on it is the person's own, and no miss. */
export function isDayOff(schedule: Schedule, day: LocalDay): boolean {
  return schedule[weekday(day)]?.length === 0;
}

/** The next instant after `now` at which working hours begin, to the minute; `undefined` when there are none within a week. */
export function nextOpening(schedule: Schedule, now: Instant): Instant | undefined {
  const openings: Instant[] = [];
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const day = new Date(now);
    day.setDate(day.getDate() + ahead);
    for (const { from } of schedule[day.getDay()] ?? [{ from: 0 }]) {
      openings.push(new Date(day).setHours(Math.floor(from / 60), from % 60, 0, 0));
    }
  }
  return openings.filter((opening) => opening > now).sort((a, b) => a - b)[0];
}
