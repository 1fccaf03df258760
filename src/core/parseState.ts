import * as v from 'valibot';
import { describe } from './unread';
import { freshSession, untilResumed, type Session } from './session';

/** Version of a saved session; readers refuse others. */
export const sessionVersion = 1;

/** What could be read of a saved value. `problem` (English, for the log) says what could not; the caller keeps the raw value. */
export interface ParsedState<T> {
  readonly value: T;
  readonly problem?: string;
}

/** Far beyond any calendar in use, near enough for reckoning with differences. */
const latest = 1e14;

/**
 * A saved session. What later versions added has a default, so that an older one's can still be read. Built to read with and dropped
 * again: it takes more room than all else that is kept of a session.
 */
function savedSession() {
  const instant = v.pipe(v.number(), v.minValue(-latest), v.maxValue(latest));
  const pauseEnd = v.pipe(
    v.number(),
    v.minValue(-latest),
    v.maxValue(untilResumed),
    v.transform((end) => (end > latest ? untilResumed : end)),
  );
  const duration = v.pipe(v.number(), v.minValue(0), v.maxValue(latest));
  const count = v.pipe(duration, v.integer());
  const kind = v.picklist(['short', 'long']);
  const offered = v.object({ kind, at: instant, again: v.optional(v.nullable(instant), null) });
  const credit = v.object({
    id: v.string(),
    kind,
    at: instant,
    from: instant,
    to: instant,
    lost: v.object({ continuous: duration, towardsShort: duration, towardsLong: duration }),
    offered: v.nullable(offered),
    snoozedUntil: v.optional(v.nullable(instant), null),
    snoozedKind: v.optional(v.nullable(kind), null),
    skips: v.optional(count, 0),
  });
  return v.object({
    version: v.literal(sessionVersion),
    lastSignal: v.nullable(instant),
    continuous: duration,
    towardsShort: duration,
    towardsLong: duration,
    offered: v.nullable(offered),
    snoozedUntil: v.nullable(instant),
    snoozedKind: v.optional(v.nullable(kind), null),
    skips: v.optional(count, 0),
    credit: v.optional(v.nullable(credit), null),
    pausedUntil: v.nullable(pauseEnd),
    running: v.nullable(
      v.object({
        id: v.string(),
        kind,
        startedAt: instant,
        routine: savedRoutine(),
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
}

function savedRoutine() {
  const count = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
  return v.object({
    kind: v.picklist(['short', 'long']),
    length: v.pipe(v.number(), v.minValue(1), v.maxValue(latest)),
    items: v.array(
      v.object({
        movement: v.string(),
        // Steps of a walk are many.
        reps: v.array(count(0, 1000)),
        sets: v.exactOptional(count(1, 10)),
        longerHolds: v.exactOptional(count(0, 900)),
        length: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(latest))),
      }),
    ),
  });
}

/** Reads a saved session; one that cannot be read starts afresh. Never throws. */
export function parseSession(raw: unknown): ParsedState<Session> {
  if (raw === undefined) return { value: freshSession };
  const parsed = v.safeParse(savedSession(), raw, { abortEarly: true });
  if (!parsed.success) return { value: freshSession, problem: describe(parsed.issues[0]) };
  const { version: _, ...value } = parsed.output;
  return { value };
}
