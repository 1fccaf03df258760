import * as v from 'valibot';
import { isLocalDay, type LocalDay } from './localDay';
import type { RoutineItem } from './routine';
import { between, isBetween, isMap, isWhole, oneOf, passing, text, wholeBetween } from './savedShapes';
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
  const duration = between(0, latest);
  const count = wholeBetween(0, latest);
  const kind = oneOf('short', 'long');
  const offered = v.looseObject({ kind, at: instant, again: v.exactOptional(v.nullable(instant), null) });
  const credit = v.looseObject({
    id: text(),
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
    version: oneOf(sessionVersion),
    lastSignal: v.nullable(instant),
    continuous: duration,
    towardsShort: duration,
    towardsLong: duration,
    offered: v.nullable(offered),
    snoozedUntil: v.nullable(instant),
    snoozedKind: v.exactOptional(v.nullable(kind), null),
    skips: v.exactOptional(count, 0),
    credit: v.exactOptional(v.nullable(credit), null),
    pausedUntil: v.nullable(between(-latest, untilResumed)),
    running: v.nullable(
      v.looseObject({
        id: text(),
        kind,
        startedAt: instant,
        day: v.exactOptional(
          v.custom<LocalDay>((day) => typeof day === 'string' && isLocalDay(day), 'not a calendar day'),
        ),
        routine: savedRoutine(),
        position: duration,
        done: duration,
        // Breaks begun by a version that did not keep this had it nowhere.
        played: v.exactOptional(stretches(), []),
        since: v.nullable(instant),
        pausedAt: v.nullable(instant),
      }),
    ),
    touched: instant,
  });
});

const isStretch = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((end) => isBetween(end, 0, latest));

const stretches = () =>
  v.custom<readonly (readonly [Duration, Duration])[]>(
    (value) => Array.isArray(value) && value.every(isStretch),
    'not stretches of time',
  );

function savedRoutine() {
  return v.looseObject({
    kind: oneOf('short', 'long'),
    length: between(1, latest),
    items: v.custom<readonly RoutineItem[]>((items) => Array.isArray(items) && items.every(isItem), 'not doses'),
  });
}

function isItem(value: unknown): value is RoutineItem {
  if (!isMap(value)) return false;
  const { movement, reps, sets = 1, longerHolds = 0, length = 0 } = value;
  return (
    typeof movement === 'string' &&
    Array.isArray(reps) &&
    // Steps of a walk are many.
    reps.every((count) => isWhole(count, 0, 1000)) &&
    isWhole(sets, 1, 10) &&
    isWhole(longerHolds, 0, 900) &&
    isBetween(length, 0, latest)
  );
}

/** Reads a saved session; one that cannot be read starts afresh. Never throws. */
export function parseSession(raw: unknown): ParsedState<Session> {
  if (raw === undefined) return { value: freshSession };
  const parsed = v.safeParse(savedSession(), raw, { abortEarly: true });
  if (!parsed.success) return { value: freshSession, problem: describe(parsed.issues[0]) };
  const { version: _, ...value } = parsed.output;
  // A pause that ends beyond any calendar ends when the person resumes.
  return { value: (value.pausedUntil ?? 0) > latest ? { ...value, pausedUntil: untilResumed } : value };
}
