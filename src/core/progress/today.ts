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
  /** The whole hour in which something happened first; from the day's start to here there was nothing. */
  readonly quietUntil: Instant;
  readonly coding: readonly Stretch[];
  /** Between coding, too short or too unsettled to be a rest. */
  readonly pauses: readonly Stretch[];
  readonly breaks: readonly BreakMark[];
}

const hour = 60 * minute;
/** What is left over beside a break is the way to the coffee machine, not a pause worth drawing. */
const leastPause = minute;

/** The running day from its start to `now`; `undefined` before anything has happened. `startsAt`: when days begin. */
export function dayLine(record: DayRecord, now: Instant, startsAt: MinuteOfDay): DayLine | undefined {
  const coding = (record.spans ?? [])
    .map(([from, to]) => ({ from: from * second, to: Math.min(to * second, now) }))
    .filter(({ from, to }) => from < to);
  const breaks = Object.values(record.breaks)
    .flatMap((fact) => markOf(fact, now))
    .filter(({ from }) => from <= now)
    .toSorted((a, b) => a.from - b.from);
  const first = Math.min(...[...coding, ...breaks].map(({ from }) => from));
  if (!Number.isFinite(first)) return undefined;
  // Another machine's clock or day may have begun earlier.
  const from = Math.min(dayStart(now, startsAt), first);
  const quietUntil = Math.max(from, wholeHour(first));
  return { from, quietUntil, to: now, coding, breaks, pauses: pausesIn(coding, breaks) };
}

function markOf({ at, done, kind, outcome }: BreakRecord, now: Instant): readonly BreakMark[] {
  // What the person took back did not happen.
  if (outcome === 'void') return [];
  return [{ from: at, to: Math.max(at, Math.min(at + done * second, now)), kind, outcome }];
}

/** The hour of the local clock that `instant` lies in; half-hour time zones have their own. */
function wholeHour(instant: Instant): Instant {
  return new Date(instant).setMinutes(0, 0, 0);
}

function pausesIn(coding: readonly Stretch[], breaks: readonly Stretch[]): readonly Stretch[] {
  const pauses: Stretch[] = [];
  for (const [index, next] of coding.entries()) {
    let from = coding[index - 1]?.to;
    if (from === undefined) continue;
    for (const rest of breaks) {
      if (rest.to <= from || rest.from >= next.from) continue;
      if (rest.from - from >= leastPause) pauses.push({ from, to: rest.from });
      from = Math.max(from, rest.to);
    }
    if (next.from - from >= leastPause) pauses.push({ from, to: next.from });
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
