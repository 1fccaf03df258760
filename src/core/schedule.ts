import { joinSpans, type Span } from './codingSpans';
import { weekday, type LocalDay } from './localDay';
import type { MinuteOfDay, Schedule, TimeRange } from './settings';
import { minute, second, type Duration, type Instant } from './time';

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

/** How much of these spans of one day (epoch seconds, in order) lies outside the working hours. */
export function timeOutside(schedule: Schedule, spans: readonly Span[]): Duration {
  const [first] = spans;
  if (!first || !schedule.some((ranges) => ranges)) return 0;
  const open = [-1, 0, 1].flatMap((ahead) => {
    const day = new Date(first[0] * second);
    day.setDate(day.getDate() + ahead);
    const at = (minutes: MinuteOfDay): number => new Date(day).setHours(0, minutes, 0, 0) / second;
    return (schedule[day.getDay()] ?? [{ from: 0, to: 24 * 60 }]).map(({ from, to }): Span => [
      at(from),
      at(to > from ? to : to + 24 * 60),
    ]);
  });
  let outside = 0;
  for (const [from, to] of spans) {
    outside += to - from;
    for (const [opens, closes] of joinSpans([], open)) {
      outside -= Math.max(0, Math.min(to, closes) - Math.max(from, opens));
    }
  }
  return outside * second;
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
