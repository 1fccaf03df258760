import type { BreakKind } from './kinds';
import { projected, settled, type Session } from './session';
import type { Settings } from './settings';
import type { Duration, Instant } from './time';

export type CycleRules = Pick<Settings, 'shortEvery' | 'longEvery' | 'idleAfter' | 'restAfter'>;

export interface NextBreak {
  readonly kind: BreakKind;
  /** Coding time until it is due; 0 when it is. */
  readonly in: Duration;
}

/** The break that comes next if coding goes on from `now`; `undefined` when both kinds are switched off. */
export function nextBreak(session: Session, now: Instant, rules: CycleRules): NextBreak | undefined {
  const at = projected(session, now, rules);
  const short = Math.max(0, rules.shortEvery - at.towardsShort);
  const long = Math.max(0, rules.longEvery - at.towardsLong);
  if (short === Infinity && long === Infinity) return undefined;
  return long <= short ? { kind: 'long', in: long } : { kind: 'short', in: short };
}

export interface DueBreak {
  readonly kind: BreakKind;
  /** When it fell due, had there been no pause since. */
  readonly since: Instant;
  /** Earlier where a long one takes the place of a short one still to be offered: it goes on with that one's wait. */
  readonly waitsSince: Instant;
}

/** The break that is due at `now`, if any: the long one when both are. */
export function dueBreak(session: Session, now: Instant, rules: CycleRules): DueBreak | undefined {
  if (session.running || session.lastSignal === null) return undefined;
  const next = nextBreak(session, now, rules);
  if (next === undefined || next.in > 0) return undefined;
  const at = projected(session, now, rules);
  const last = at.lastSignal ?? now;
  const short = last - (at.towardsShort - rules.shortEvery);
  if (next.kind === 'short') return { kind: 'short', since: short, waitsSince: short };
  const long = last - (at.towardsLong - rules.longEvery);
  // Offered twice, the short one waits no more.
  return { kind: 'long', since: long, waitsSince: at.offered?.again ? long : Math.min(short, long) };
}

/** The break that was put off until some time before `now`, due or not; `undefined` once it is offered again. */
export function putOff({ snoozedKind, snoozedUntil }: Session, now: Instant): DueBreak | undefined {
  if (snoozedKind === null || snoozedUntil === null || now < snoozedUntil) return undefined;
  return { kind: snoozedKind, since: snoozedUntil, waitsSince: snoozedUntil };
}

/** The session after a guided break ended: one that was taken ends the continuous stretch, a partial one only settles what was due. */
export function afterBreak(session: Session, kind: BreakKind, taken: boolean, now: Instant): Session {
  const next = { ...settled(session, kind), skips: 0, credit: null, running: null, lastSignal: now };
  return taken ? { ...next, continuous: 0 } : next;
}
