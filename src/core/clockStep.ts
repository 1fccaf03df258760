import { clockTolerance, untilResumed, type Session } from './session';
import type { Instant } from './time';

/**
 * The session after the clock was put back: everything that was set by the old clock moves back with it, so that a break goes on where it
 * was and a snooze is not years long.
 */
export function afterStepBack(session: Session, now: Instant): Session {
  const step = session.touched - now;
  if (step <= clockTolerance) return session;
  const back = (at: Instant | null): Instant | null => (at === null || at === untilResumed ? at : at - step);
  const { lastSignal, offered, snoozedUntil, pausedUntil, running } = session;
  return {
    ...session,
    lastSignal: back(lastSignal),
    offered: offered && { ...offered, at: offered.at - step },
    snoozedUntil: back(snoozedUntil),
    pausedUntil: back(pausedUntil),
    running: running && {
      ...running,
      startedAt: running.startedAt - step,
      since: back(running.since),
      pausedAt: back(running.pausedAt),
    },
    touched: now,
  };
}
