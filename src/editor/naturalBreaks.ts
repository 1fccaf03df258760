import { dueBreak } from '../core/breakCycle';
import { naturalRecord, voidRecord } from '../core/breakRecords';
import type { BreakKind } from '../core/kinds';
import { settlesSomething, takeCredit, withCredit, withoutCredit, type Credit } from '../core/naturalBreak';
import { projected, type Rest, type Session } from '../core/session';
import { minute } from '../core/time';
import { logLength, logTime } from './logWords';
import type { SessionHolder } from './sessionHolder';

/** Breaks nobody had to offer: counted when the person comes back or says so, taken back when they say it was none. */
export class NaturalBreaks {
  constructor(
    private readonly holder: SessionHolder,
    private readonly newId: () => string,
  ) {}

  /** Counts a rest; `before` and `after` are the session around it. */
  credit(rest: Rest, before: Session, after: Session): void {
    const { holder } = this;
    const { recorder, log } = holder;
    // What was coded before belongs to the day it was coded on; a night away is the end of that day, not a break in it.
    recorder.saveCoding();
    const sameDay = recorder.dayOf(rest.from) === recorder.dayOf(rest.to);
    const away = `Away ${logLength(rest.to - rest.from)} since ${logTime(rest.from)}`;
    if (sameDay && settlesSomething(before, rest.kind)) {
      holder.set(withCredit(before, after, rest, holder.now()));
      this.record(holder.session.credit);
      const worked = before.continuous > 0 ? ` after ${logLength(before.continuous)} of coding` : '';
      log.info(`${away}: counts as a ${rest.kind} break${worked}`);
    } else {
      log.info(`${away}: the countdown begins anew`);
    }
    holder.save();
  }

  /** Whether there is anything that a break nobody saw could settle. */
  canTake(): boolean {
    const { session, now, settings } = this.holder;
    if (session.running) return false;
    // After a short rest the long break may still be due, though nothing was coded since.
    const due = session.offered ?? dueBreak(session, now(), settings());
    return due !== undefined || projected(session, now(), settings()).continuous >= minute;
  }

  /** The person took a break that nobody saw. */
  took(kind: BreakKind): void {
    const { holder } = this;
    // The rest they come back from was counted just now and is all there was: the other windows are to hear of it.
    if (!this.canTake()) return holder.change({});
    const { session, now, log } = holder;
    const { continuous } = projected(session, now(), holder.settings());
    const next = takeCredit(session, kind, this.newId(), now());
    this.record(next.credit);
    log.info(`"I Took a Break": counts as a ${kind} break after ${logLength(continuous)} of coding`);
    holder.change(next);
  }

  /** The latest natural break was none. */
  wasNone(): void {
    const { session, recorder, log } = this.holder;
    const { credit } = session;
    if (!credit) return;
    recorder.addBreak(credit.id, voidRecord(credit), recorder.dayOf(credit.to));
    const next = withoutCredit(session);
    log.info(
      `"That Wasn't a Break": the ${credit.kind} break of ${logTime(credit.from)} is taken back, ` +
        `${logLength(next.continuous)} of coding count`,
    );
    this.holder.change(next);
  }

  private record(credit: Credit | null): void {
    const { recorder } = this.holder;
    if (credit) recorder.addBreak(credit.id, naturalRecord(credit), recorder.dayOf(credit.to));
  }
}
