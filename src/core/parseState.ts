import * as v from 'valibot';
import { isLocalDay } from './localDay';
import { between, passing, wholeBetween } from './savedShapes';
import { freshSession, untilResumed, type Session } from './session';
import type { Duration } from './time';
import { describe } from './unread';

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
 * A saved session. What later versions added has a default, so that an older one's can still be read.
 */
const savedSession = /* @__PURE__ */ passing(() => {
  const instant = between(-latest, latest);
  const pauseEnd = v.pipe(
    between(-latest, untilResumed),
    v.transform((end) => (end > latest ? untilResumed : end)),
  );
  const duration = between(0, latest);
  const count = wholeBetween(0, latest);
  const kind = v.picklist(['short', 'long']);
  const stretch = v.custom<readonly [Duration, Duration]>(
    (value) => Array.isArray(value) && value.length === 2 && value.every((end) => v.is(duration, end)),
    'not a stretch of time',
  );
  const offered = v.looseObject({ kind, at: instant, again: v.exactOptional(v.nullable(instant), null) });
  const credit = v.looseObject({
    id: v.string(),
    kind,
    at: instant,
    from: instant,
    to: instant,
    lost: v.looseObject({ continuous: duration, towardsShort: duration, towardsLong: duration }),
    offered: v.nullable(offered),
    snoozedUntil: v.exactOptional(v.nullable(instant), null),
    snoozedKind: v.exactOptional(v.nullable(kind), null),
    skips: v.exactOptional(count, 0),
  });
  return v.looseObject({
    version: v.literal(sessionVersion),
    lastSignal: v.nullable(instant),
    continuous: duration,
    towardsShort: duration,
    towardsLong: duration,
    offered: v.nullable(offered),
    snoozedUntil: v.nullable(instant),
    snoozedKind: v.exactOptional(v.nullable(kind), null),
    skips: v.exactOptional(count, 0),
    credit: v.exactOptional(v.nullable(credit), null),
    pausedUntil: v.nullable(pauseEnd),
    running: v.nullable(
      v.looseObject({
        id: v.string(),
        kind,
        startedAt: instant,
        day: v.exactOptional(v.pipe(v.string(), v.check(isLocalDay))),
        routine: savedRoutine(),
        position: duration,
        done: duration,
        // Breaks begun by a version that did not keep this had it nowhere.
        played: v.exactOptional(v.array(stretch), []),
        since: v.nullable(instant),
        pausedAt: v.nullable(instant),
      }),
    ),
    touched: instant,
  });
});

function savedRoutine() {
  return v.looseObject({
    kind: v.picklist(['short', 'long']),
    length: between(1, latest),
    items: v.array(
      v.looseObject({
        movement: v.string(),
        // Steps of a walk are many.
        reps: v.array(wholeBetween(0, 1000)),
        sets: v.exactOptional(wholeBetween(1, 10)),
        longerHolds: v.exactOptional(wholeBetween(0, 900)),
        length: v.exactOptional(between(0, latest)),
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
