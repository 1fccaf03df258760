import { canonical } from './canonical';
import { sameJson } from './sameJson';
import type { BreakKind } from './kinds';
import type { Credit } from './naturalBreak';
import type { RunningBreak } from './runningBreak';
import type { Settings } from './settings';
import { second, type Duration, type Instant } from './time';

/** That a due break was put before the person, so that it is not offered twice. */
export interface Offered {
  readonly kind: BreakKind;
  /** The first time; tells one offer from another. */
  readonly at: Instant;
  /** The second and last time. */
  readonly again: Instant | null;
}

/** How far this stretch of work has come. Instants and sums only; what a screen shows is derived by asking with `now`. */
export interface Session {
  /** `null` before the first signal. */
  readonly lastSignal: Instant | null;
  /** Coding time since the last rest or break. */
  readonly continuous: Duration;
  /** Coding time since the short break was last settled: taken, skipped, or rested away. */
  readonly towardsShort: Duration;
  readonly towardsLong: Duration;
  readonly offered: Offered | null;
  readonly snoozedUntil: Instant | null;
  /** What was put off; a break that was offered early is not due yet when the snooze is over. */
  readonly snoozedKind: BreakKind | null;
  /** Breaks skipped in a row. */
  readonly skips: number;
  /** The latest natural break, as long as it can be taken back. */
  readonly credit: Credit | null;
  /** `Number.MAX_SAFE_INTEGER`: until the person resumes. */
  readonly pausedUntil: Instant | null;
  readonly running: RunningBreak | null;
  /** When the person last did something that changed this; of two copies the later one wins. */
  readonly touched: Instant;
}

/** Clocks are nudged by fractions of a second all the time; that is no step. */
export const clockTolerance: Duration = 5 * second;

export const untilResumed: Instant = Number.MAX_SAFE_INTEGER;

export const freshSession: Session = {
  lastSignal: null,
  continuous: 0,
  towardsShort: 0,
  towardsLong: 0,
  offered: null,
  snoozedUntil: null,
  snoozedKind: null,
  skips: 0,
  credit: null,
  pausedUntil: null,
  running: null,
  touched: 0,
};

/** A gap long enough to count as a break. */
export interface Rest {
  readonly kind: BreakKind;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Advance {
  readonly session: Session;
  /** Coding time added by these signals. */
  readonly coded: Duration;
  readonly rest?: Rest;
}

export type ActivityRules = Pick<Settings, 'idleAfter' | 'restAfter'>;

/** The person's counters after a break or rest of this kind: a long one settles the short one too. */
export function settled(session: Session, kind: BreakKind): Session {
  const settles = { offered: null, snoozedUntil: null, snoozedKind: null };
  const towards = (counters: Pick<Session, 'towardsShort' | 'towardsLong'>) => ({
    towardsShort: 0,
    towardsLong: kind === 'long' ? 0 : counters.towardsLong,
  });
  const { credit } = session;
  return {
    ...session,
    ...towards(session),
    ...settles,
    // What is settled now does not come back with a natural break that is taken back later.
    credit: credit && { ...credit, ...settles, lost: { ...credit.lost, ...towards(credit.lost) } },
  };
}

/** After a rest the continuous stretch begins anew, and breaks skipped before it are forgotten. */
export function afterRest(session: Session, kind: BreakKind): Session {
  return { ...settled(session, kind), continuous: 0, skips: 0, credit: null };
}

/**
 * Takes in a run of signals from `from` to `to` in which no two neighbours are further apart than the shortest *idle after*
 * (10 s). Only lengths of gaps matter, whatever caused them; a clock that stepped back counts as no gap. While a break runs,
 * signals are not coding.
 */
export function advance(session: Session, from: Instant, to: Instant, rules: ActivityRules): Advance {
  if (session.running) return { session, coded: 0 };
  // What another window has counted already, or a break has covered, does not count again.
  const begin = session.lastSignal !== null && to >= session.lastSignal ? Math.max(from, session.lastSignal) : from;
  const run = Math.max(0, to - begin);
  const gap = session.lastSignal === null ? 0 : begin - session.lastSignal;

  if (session.lastSignal !== null && gap >= rules.restAfter) {
    const kind = gap >= 2 * rules.restAfter ? 'long' : 'short';
    const rested = addCoding(afterRest(session, kind), run, to);
    return { session: rested, coded: run, rest: { kind, from: session.lastSignal, to: begin } };
  }
  const coded = run + (gap > 0 && gap <= rules.idleAfter ? gap : 0);
  return { session: addCoding(session, coded, to), coded };
}

function addCoding(session: Session, coded: Duration, lastSignal: Instant): Session {
  return {
    ...session,
    lastSignal,
    touched: lastSignal,
    continuous: session.continuous + coded,
    towardsShort: session.towardsShort + coded,
    towardsLong: session.towardsLong + coded,
  };
}

/** Time since the last signal; 0 when the clock stepped back or nothing was ever signalled. */
export function openGap(session: Session, now: Instant): Duration {
  return session.lastSignal === null ? 0 : Math.max(0, now - session.lastSignal);
}

/**
 * The session as it looks at `now`: while the open gap may still turn out to be coding it counts, after *idle after* the count
 * falls back to the last signal, after *rest after* it is gone. For showing only; never stored.
 */
export function projected(session: Session, now: Instant, rules: ActivityRules): Session {
  if (session.running || session.lastSignal === null) return session;
  const gap = openGap(session, now);
  if (gap >= rules.restAfter) return afterRest(session, gap >= 2 * rules.restAfter ? 'long' : 'short');
  return gap <= rules.idleAfter ? addCoding(session, gap, session.lastSignal + gap) : session;
}

/** Whether the open gap is long enough to be a rest. */
export function isAway(session: Session, now: Instant, rules: ActivityRules): boolean {
  return !session.running && openGap(session, now) >= rules.restAfter;
}

/**
 * Of two windows' copies the one the person touched last. A copy from a clock that was ahead and has been put right is the older one; of two
 * from the same millisecond every window picks the same.
 */
export function laterOf(mine: Session, other: Session, now: Instant): Session {
  const touched = (copy: Session): Instant => (copy.touched > now + clockTolerance ? 0 : copy.touched);
  const difference = touched(other) - touched(mine) || (other.lastSignal ?? 0) - (mine.lastSignal ?? 0);
  if (difference === 0 && !sameJson(mine, other)) return canonical(other) > canonical(mine) ? other : mine;
  return difference > 0 ? other : mine;
}
