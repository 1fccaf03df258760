import type { MinuteOfDay, Schedule, TimeRange } from './settings';
import type { Instant } from './time';

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
