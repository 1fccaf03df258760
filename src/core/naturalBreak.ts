import type { BreakKind } from './kinds';
import { afterRest, type Rest, type Session } from './session';
import { minute, type Duration, type Instant } from './time';

/** A natural break that was counted, with what is needed to take it back. */
export interface Credit {
  /** The id of its record. */
  readonly id: string;
  readonly kind: BreakKind;
  /** When it was counted. */
  readonly at: Instant;
  readonly from: Instant;
  /** As `from`, when the person only said that there was a break. */
  readonly to: Instant;
  /** What the counters stood at before. */
  readonly lost: { readonly continuous: Duration; readonly towardsShort: Duration; readonly towardsLong: Duration };
  readonly offered: Session['offered'];
  readonly snoozedUntil: Instant | null;
  readonly snoozedKind: BreakKind | null;
  /** Breaks skipped in a row before. */
  readonly skips: number;
}

/** For so long the person is asked whether it was a break. */
export const creditShownFor: Duration = 5 * minute;

const creditOf = (before: Session, rest: Rest, id: string, at: Instant): Credit => ({
  ...rest,
  id,
  at,
  lost: {
    continuous: before.continuous,
    towardsShort: before.towardsShort,
    towardsLong: rest.kind === 'long' ? before.towardsLong : 0,
  },
  offered: before.offered,
  snoozedUntil: before.snoozedUntil,
  snoozedKind: before.snoozedKind,
  skips: before.skips,
});

/** Whether a rest settles anything that it could be asked to give back. */
export function settlesSomething(before: Session, kind: BreakKind): boolean {
  return before.continuous > 0 || before.towardsShort > 0 || (kind === 'long' && before.towardsLong > 0);
}

/** The session after a rest that counts: `after` with what takes the rest back. The id follows from the rest, whichever window saw it. */
export function withCredit(before: Session, after: Session, rest: Rest, now: Instant): Session {
  return { ...after, credit: creditOf(before, rest, `rest-${rest.from}`, now) };
}

/** The session after the person said that they took a break which nobody saw. */
export function takeCredit(session: Session, kind: BreakKind, id: string, now: Instant): Session {
  const credit = creditOf(session, { kind, from: now, to: now }, id, now);
  return { ...afterRest(session, kind), credit };
}

/** The session as if the natural break had been a mere pause: not counted, nothing reset. What was coded since stays. */
export function withoutCredit(session: Session): Session {
  const { credit } = session;
  if (!credit) return session;
  return {
    ...session,
    continuous: session.continuous + credit.lost.continuous,
    towardsShort: session.towardsShort + credit.lost.towardsShort,
    towardsLong: session.towardsLong + credit.lost.towardsLong,
    offered: session.offered ?? credit.offered,
    ...(session.snoozedUntil === null ? { snoozedUntil: credit.snoozedUntil, snoozedKind: credit.snoozedKind } : {}),
    skips: session.skips + credit.skips,
    credit: null,
  };
}

/** The natural break that the person has just come back from. */
export function freshCredit(session: Session, now: Instant): Credit | undefined {
  const { credit } = session;
  return credit && now >= credit.at && now - credit.at < creditShownFor ? credit : undefined;
}
