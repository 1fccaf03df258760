import { clockTolerance, untilResumed, type Session } from './session';
import { second, type Duration, type Instant } from './time';

/**
 * The session after the clock was put back: everything that was set by the old clock moves back with it, so that a break goes on where it
 * was and a snooze is not years long.
 */
export function afterStepBack(session: Session, now: Instant): Session {
  const step = session.touched - now;
  if (step <= clockTolerance) return session;
  const back = (at: Instant | null): Instant | null => (at === null || at === untilResumed ? at : at - step);
  const { lastSignal, offered, snoozedUntil, pausedUntil, running, credit } = session;
  const offerBack = (offer: Session['offered']) => offer && { ...offer, at: offer.at - step, again: back(offer.again) };
  return {
    ...session,
    lastSignal: back(lastSignal),
    offered: offerBack(offered),
    credit: credit && {
      ...credit,
      at: credit.at - step,
      from: credit.from - step,
      to: credit.to - step,
      offered: offerBack(credit.offered),
      snoozedUntil: back(credit.snoozedUntil),
    },
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

/** For the log. */
export const stepBackNote = (step: Duration): string =>
  `The clock was put back by ${Math.round(step / second)} s: the countdown goes on where it was`;
