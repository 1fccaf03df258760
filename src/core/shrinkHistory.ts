import { tallyOf } from './dayTotals';
import type { CheckIn, DayRecord, History } from './history';
import type { LocalDay } from './localDay';
import { timeOutside } from './schedule';
import type { Schedule } from './settings';
import { second } from './time';

/** So many days keep their breaks one by one. */
export const detailedDays = 90;

/** So many days keep when there was coding. */
export const spannedDays = 7;

/**
 * Drops the details of all but the latest 90 days that have any: breaks become a tally, and of a month's check-ins the first one stays. When there was
 * coding is dropped from all but the latest 7.
 * Days are counted, not compared with today's date, so that a clock set years ahead for an hour costs no details; and one set
 * years back costs none of the day that is being written, `current`.
 */
export function shrinkHistory(history: History, current?: LocalDay, schedule?: Schedule): History {
  return shrinkBreaks(dropSpans(history, schedule), current);
}

/** The day from which on the latest `count` of `days` lie; all of them if there are no more. */
const firstOfLatest = (days: readonly LocalDay[], count: number): LocalDay =>
  days.toSorted()[days.length - count] ?? '';

function dropSpans(history: History, schedule: Schedule = []): History {
  const spanned = Object.keys(history.days).filter((day) => history.days[day]?.spans);
  if (spanned.length <= spannedDays) return history;
  const firstKept = firstOfLatest(spanned, spannedDays);
  const days = { ...history.days };
  for (const day of spanned) {
    const record = days[day];
    if (!record || day >= firstKept) continue;
    const { spans = [], ...rest } = record;
    // What the streak needs to know of them, by the hours and in the time zone they were coded in.
    const outside = Math.max(record.outside ?? 0, Math.round(timeOutside(schedule, spans) / second));
    days[day] = outside > 0 ? { ...rest, outside } : rest;
  }
  return { ...history, days };
}

function shrinkBreaks(history: History, current: LocalDay | undefined): History {
  const detailed = Object.keys(history.days).filter((day) => hasBreaks(history.days[day]));
  if (detailed.length <= detailedDays) return history;
  const firstKept = firstOfLatest(detailed, detailedDays);

  const days: Record<LocalDay, DayRecord> = {};
  const monthsSeen = new Set<string>();
  for (const day of Object.keys(history.days).sort()) {
    const record = history.days[day];
    if (record)
      days[day] = day < firstKept && day !== current ? shrinkDay(record, day.slice(0, 7), monthsSeen) : record;
  }
  return { ...history, days };
}

const hasBreaks = (record: DayRecord | undefined): boolean => {
  for (const _ in record?.breaks) return true;
  return false;
};

function shrinkDay(record: DayRecord, month: string, monthsSeen: Set<string>): DayRecord {
  const { breaks: _, checkIns, tally: __, ...rest } = record;
  const first = monthsSeen.has(month) ? undefined : firstOf(checkIns);
  if (first) monthsSeen.add(month);
  return { ...rest, breaks: {}, tally: tallyOf(record), ...(first && { checkIns: first }) };
}

function firstOf(checkIns: DayRecord['checkIns']): Record<string, CheckIn> | undefined {
  const [first] = Object.entries(checkIns ?? {}).sort(
    ([id, a], [otherId, b]) => a.at - b.at || (id < otherId ? -1 : 1),
  );
  return first && { [first[0]]: first[1] };
}
