import type { BreakKind } from './kinds';
import { afterRest, type Offered, type Rest, type Session } from './session';
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
  readonly offered: Offered | null;
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
});

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
    credit: null,
  };
}

/** The natural break that the person has just come back from. */
export function freshCredit(session: Session, now: Instant): Credit | undefined {
  const { credit } = session;
  return credit && now >= credit.at && now - credit.at < creditShownFor ? credit : undefined;
}
