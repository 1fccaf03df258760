import * as v from 'valibot';
import { describe } from './parseHistory';
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
const instant = v.pipe(v.number(), v.minValue(-latest), v.maxValue(latest));
const duration = v.pipe(v.number(), v.minValue(0), v.maxValue(latest));
const kind = v.picklist(['short', 'long']);

const routine = v.object({
  kind,
  length: v.pipe(duration, v.minValue(1)),
  items: v.array(
    v.object({ movement: v.string(), reps: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))) }),
  ),
});

const session = v.object({
  version: v.literal(sessionVersion),
  lastSignal: v.nullable(instant),
  continuous: duration,
  towardsShort: duration,
  towardsLong: duration,
  offered: v.nullable(v.object({ kind, at: instant })),
  snoozedUntil: v.nullable(instant),
  pausedUntil: v.nullable(v.union([instant, v.literal(untilResumed)])),
  running: v.nullable(
    v.object({
      id: v.string(),
      kind,
      startedAt: instant,
      routine,
      position: duration,
      done: duration,
      since: v.nullable(instant),
      pausedAt: v.nullable(instant),
    }),
  ),
  touched: instant,
});

/** Reads a saved session; one that cannot be read starts afresh. Never throws. */
export function parseSession(raw: unknown): ParsedState<Session> {
  if (raw === undefined) return { value: freshSession };
  const parsed = v.safeParse(session, raw, { abortEarly: true });
  if (!parsed.success) return { value: freshSession, problem: describe(parsed.issues[0]) };
  const { version: _, ...value } = parsed.output;
  return { value };
}
