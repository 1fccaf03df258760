import type { DueBreak } from '../core/breakCycle';
import type { BreakKind, BreakOutcome } from '../core/kinds';
import { decideOffer, type Decision, type Hold } from '../core/moment';
import { projected, settled, untilResumed } from '../core/session';
import type { Situation, WaitingFor } from '../core/situation';
import { minute, type Duration, type Instant } from '../core/time';
import { logDayAndTime, logLength, logTime } from './logWords';
import type { SessionHolder } from './sessionHolder';

/** A break put before the person. */
export interface Offer {
  readonly due: DueBreak;
  /** Tells it from other offers; the second offer of a break has the first one's. */
  readonly at: Instant;
  /** What the person waits for meanwhile. */
  readonly waiting: WaitingFor | undefined;
}

/** What becomes of a due break: held, offered, put off, skipped, or not to be offered for a while. */
export class OfferLife {
  private hold: Extract<Decision, { do: 'hold' }> | undefined;

  constructor(
    private readonly holder: SessionHolder,
    private readonly newId: () => string,
    private readonly onOffer: (offer: Offer) => void,
  ) {}

  /** Why a due break is not offered yet, and until when at the latest. */
  get held(): { readonly why: Hold; readonly cap: Instant } | undefined {
    return this.hold;
  }

  /** Asks the rules and carries out what they decide. */
  decide(situation: Situation): Decision {
    const { session, now, settings } = this.holder;
    const decision = decideOffer(session, now(), settings(), situation);
    const before = this.hold?.why;
    this.hold = decision.do === 'hold' ? decision : undefined;
    if (this.hold && this.hold.why !== before) {
      const { due, why, cap } = this.hold;
      this.holder.log.info(
        `Held: the ${due.kind} break due since ${logTime(due.since)}, ${why}, until ${logTime(cap)}`,
      );
    }
    if (decision.do === 'offer') this.offer(decision.due, decision.because, decision.waiting);
    return decision;
  }

  snooze(kind: BreakKind, length: Duration): void {
    const until = this.holder.now() + length;
    this.settle('snoozed', kind);
    this.holder.log.info(`Snoozed: the ${kind} break for ${length / minute} min, until ${logTime(until)}`);
    this.holder.change({ snoozedUntil: until, snoozedKind: kind, offered: null });
  }

  skip(kind: BreakKind): void {
    this.settle('skipped', kind);
    const { session } = this.holder;
    this.holder.log.info(`Skipped: the ${kind} break, number ${session.skips + 1} in a row`);
    this.holder.change({ ...settled(session, kind), skips: session.skips + 1 });
  }

  pause(until: Instant): void {
    this.holder.log.info(`Paused: reminders, until ${until === untilResumed ? 'resumed' : logDayAndTime(until)}`);
    // What was offered before is offered afresh when reminders are back: held is not lost.
    this.holder.change({ pausedUntil: until, offered: null });
  }

  resume(): void {
    this.holder.log.info('Resumed: reminders');
    // Not `null`: a break that fell due in between has not waited for its moment yet.
    this.holder.change({ pausedUntil: this.holder.now() });
  }

  private offer(due: DueBreak, because: string, waiting: WaitingFor | undefined): void {
    const { holder } = this;
    const now = holder.now();
    const before = holder.session.offered;
    const again = before?.kind === due.kind;
    const offered = again ? { ...before, again: now } : { kind: due.kind, at: now, again: null };
    holder.set({ ...holder.session, offered, snoozedUntil: null, snoozedKind: null, touched: now });
    holder.save();
    const { continuous } = projected(holder.session, now, holder.settings());
    holder.log.info(
      `Offered${again ? ' again' : ''}: a ${due.kind} break after ${logLength(continuous)} of coding, ` +
        `due since ${logTime(due.since)}: ${because}`,
    );
    this.onOffer({ due, at: offered.at, waiting });
  }

  private settle(outcome: BreakOutcome, kind: BreakKind): void {
    const { now, recorder } = this.holder;
    const at = now();
    recorder.addBreak(this.newId(), { at, kind, outcome, planned: 0, done: 0 }, recorder.dayOf(at));
  }
}
