import * as v from 'valibot';
import { isLocalDay } from './localDay';
import type { DayRecord, History } from './history';
import { freshSession, type Session } from './session';

/** Version of what is written to the saved state; readers refuse others. */
export const stateVersion = 1;

/** What could be read of a saved value. `problem` (English, for the log) says what could not; the caller keeps the raw value. */
export interface ParsedState<T> {
  readonly value: T;
  readonly problem?: string;
}

const instant = v.pipe(v.number(), v.finite());
const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const kind = v.picklist(['short', 'long']);

const breakRecord = v.object({
  at: instant,
  kind,
  outcome: v.picklist(['taken', 'partial', 'natural', 'skipped', 'snoozed', 'void']),
  planned: duration,
  done: duration,
  movements: v.exactOptional(v.array(v.string())),
});

const dayRecord = v.object({ coding: duration, breaks: v.record(v.string(), breakRecord) });

const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const routine = v.object({
  kind,
  length: v.pipe(duration, v.minValue(1)),
  items: v.array(
    v.object({
      movement: v.string(),
      // Steps of a walk are many.
      reps: v.array(count(0, 1000)),
      sets: v.exactOptional(count(1, 10)),
      longerHolds: v.exactOptional(count(0, 900)),
      length: v.exactOptional(duration),
    }),
  ),
});

const offered = v.object({ kind, at: instant, again: v.optional(v.nullable(instant), null) });

const credit = v.object({
  id: v.string(),
  kind,
  at: instant,
  from: instant,
  to: instant,
  lost: v.object({ continuous: duration, towardsShort: duration, towardsLong: duration }),
  offered: v.nullable(offered),
});

/** What later versions added has a default, so that an older one's session can still be read. */
const session = v.object({
  version: v.literal(stateVersion),
  lastSignal: v.nullable(instant),
  continuous: duration,
  towardsShort: duration,
  towardsLong: duration,
  offered: v.nullable(offered),
  snoozedUntil: v.nullable(instant),
  skips: v.optional(v.pipe(duration, v.integer()), 0),
  credit: v.optional(v.nullable(credit), null),
  pausedUntil: v.nullable(instant),
  running: v.nullable(
    v.object({
      id: v.string(),
      kind,
      startedAt: instant,
      routine,
      position: duration,
      done: duration,
      // Breaks begun by a version that did not keep this had it nowhere.
      played: v.optional(v.array(v.tuple([duration, duration])), []),
      since: v.nullable(instant),
      pausedAt: v.nullable(instant),
    }),
  ),
  touched: instant,
});

const historyShell = v.object({ version: v.literal(stateVersion), days: v.record(v.string(), v.unknown()) });

const describe = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
};

/** Reads a saved session; one that cannot be read starts afresh. Never throws. */
export function parseSession(raw: unknown): ParsedState<Session> {
  if (raw === undefined) return { value: freshSession };
  const parsed = v.safeParse(session, raw, { abortEarly: true });
  if (!parsed.success) return { value: freshSession, problem: describe(parsed.issues[0]) };
  const { version: _, ...value } = parsed.output;
  return { value };
}

/** Reads one machine's saved history, day by day: a day that cannot be read costs only that day. Never throws. */
export function parseHistory(raw: unknown): ParsedState<History> {
  if (raw === undefined) return { value: { days: {} } };
  const shell = v.safeParse(historyShell, raw, { abortEarly: true });
  if (!shell.success) return { value: { days: {} }, problem: describe(shell.issues[0]) };

  const days: Record<string, DayRecord> = {};
  let problem: string | undefined;
  for (const [day, record] of Object.entries(shell.output.days)) {
    const parsed = v.safeParse(dayRecord, record, { abortEarly: true });
    if (isLocalDay(day) && parsed.success) days[day] = parsed.output;
    else problem ??= `days.${day}: ${parsed.success ? 'not a calendar day' : describe(parsed.issues[0])}`;
  }
  return problem === undefined ? { value: { days } } : { value: { days }, problem };
}
