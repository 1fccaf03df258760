import type { BreakRecord, DayRecord } from '../history';
import type { BreakKind, BreakOutcome } from '../kinds';
import { dayStart } from '../localDay';
import type { MinuteOfDay } from '../settings';
import { minute, second, type Instant } from '../time';

export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

export interface BreakMark extends Stretch {
  readonly kind: BreakKind;
  readonly outcome: Exclude<BreakOutcome, 'void'>;
}

export interface DayLine extends Stretch {
  /** The whole hour in which something happened first; from the line's start to here there was at most the end of a rest. */
  readonly quietUntil: Instant;
  readonly coding: readonly Stretch[];
  /** Between coding and after it, too short or too unsettled to be a rest. */
  readonly pauses: readonly Stretch[];
  readonly breaks: readonly BreakMark[];
}

const hour = 60 * minute;
/**
 * Time zones are a day apart at most: so much earlier another machine may have begun the day. What lies before that was recorded by a clock
 * that was wrong; it counts in the day's figures, but its place is not on the line.
 */
const furthest = 24 * hour;
/** What is left over beside a break is the way to the coffee machine, not a pause worth drawing. */
const leastPause = minute;

/** The running day from its start to `now`; `undefined` before anything has happened. `startsAt`: when days begin. */
export function dayLine(record: DayRecord, now: Instant, startsAt: MinuteOfDay): DayLine | undefined {
  const start = dayStart(now, startsAt);
  const isNear = ({ from, to }: Stretch): boolean => from >= start - furthest && from <= to;
  const coding = (record.spans ?? [])
    .map(([from, to]) => ({ from: from * second, to: Math.min(to * second, now) }))
    .filter((span) => span.from < span.to && isNear(span));
  const breaks = Object.values(record.breaks)
    .flatMap((fact) => markOf(fact, start, now))
    .filter(isNear)
    .toSorted((a, b) => a.from - b.from);
  // A rest that lasted into the day is not what happened first in it, but that it ended.
  const firsts = [...coding, ...breaks].map(({ from, to }) => (from === start ? to : from));
  const first = firsts.reduce((least, each) => Math.min(least, each), Infinity);
  if (first === Infinity) return undefined;
  const from = Math.min(start, first);
  const quietUntil = Math.max(from, wholeHour(first));
  return { from, quietUntil, to: now, coding, breaks, pauses: pausesIn(coding, breaks, now) };
}

function markOf({ at, done, kind, outcome }: BreakRecord, start: Instant, now: Instant): readonly BreakMark[] {
  // What the person took back did not happen.
  if (outcome === 'void') return [];
  const end = at + done * second;
  // A rest belongs to the day it ended on: a night or a weekend is drawn from where that day begins.
  const from = at < start && end > start ? start : at;
  return [{ from, to: Math.min(end, now), kind, outcome }];
}

/** The hour of the local clock that `instant` lies in; half-hour time zones have their own. */
function wholeHour(instant: Instant): Instant {
  return new Date(instant).setMinutes(0, 0, 0);
}

function pausesIn(coding: readonly Stretch[], breaks: readonly Stretch[], now: Instant): readonly Stretch[] {
  const pauses: Stretch[] = [];
  for (const [index, { to: end }] of coding.entries()) {
    let from = end;
    const until = coding[index + 1]?.from ?? now;
    for (const rest of breaks) {
      if (rest.to <= from || rest.from >= until) continue;
      if (rest.from - from >= leastPause) pauses.push({ from, to: rest.from });
      from = Math.max(from, rest.to);
    }
    if (until - from >= leastPause) pauses.push({ from, to: until });
  }
  return pauses;
}

/** From the first hour with anything in it on. */
export const wholeHours = (line: DayLine): readonly Instant[] => {
  const hours: Instant[] = [];
  const first = wholeHour(line.quietUntil);
  for (let at = first < line.quietUntil ? first + hour : first; at <= line.to; at += hour) hours.push(at);
  return hours;
};
