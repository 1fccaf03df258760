import type { BreakKind } from '../core/kinds';
import { statusAt } from '../core/status';
import type { Duration, Instant } from '../core/time';
import type { Acting } from './acting';
import type { NaturalBreaks } from './naturalBreaks';
import type { Offer, OfferLife } from './offerLife';
import type { SessionHolder } from './sessionHolder';

/** What the person does about offers and reminders, and about breaks that nobody guided. */
export class Answers {
  constructor(
    private readonly holder: SessionHolder,
    private readonly offers: OfferLife,
    private readonly natural: NaturalBreaks,
    private readonly acting: Acting,
  ) {}

  /** The break that could be put off or skipped now. */
  get answerable(): BreakKind | undefined {
    const { session, recorder, now, settings } = this.holder;
    // An offer can be answered even if the person has since stepped away and nothing is quite due.
    const { offered, snoozedKind } = session;
    if (offered) return offered.kind;
    const { phase, next, snoozedUntil } = statusAt(session, recorder.history, now(), settings());
    return phase === 'due' ? next?.kind : snoozedUntil === undefined ? undefined : (snoozedKind ?? undefined);
  }

  /** Whether this offer still waits for its answer: an old notification may be answered long after. */
  isOpen(offer: Offer): boolean {
    this.holder.look();
    const { offered, running } = this.holder.session;
    return offered?.at === offer.at && !running;
  }

  /** Puts a due break off; nothing to do when none is due. */
  snooze(length: Duration): boolean {
    return this.answer((kind) => this.offers.snooze(kind, length));
  }

  skip(): boolean {
    return this.answer((kind) => this.offers.skip(kind));
  }

  pauseReminders(until: Instant): void {
    this.acting.act(() => this.offers.pause(until));
  }

  resumeReminders(): void {
    this.acting.act(() => this.offers.resume());
  }

  /** The person took a break that nobody saw: the one that is due, else a short one. Says whether there was anything to settle. */
  tookABreak(kind: BreakKind | undefined): boolean {
    this.holder.look();
    if (!this.natural.canTake()) {
      // What was coded up to now is known, and the other windows are to say the same.
      this.acting.review();
      return false;
    }
    this.acting.act(() => {
      const due = this.answerable;
      const now = this.holder.now();
      if (!this.holder.session.running) this.acting.observe(now, now);
      this.natural.took(kind ?? due ?? 'short');
    });
    return true;
  }

  /** What was counted as a natural break was none. Says whether there was one, as far as is known just after the focus came. */
  notABreak(): boolean {
    this.holder.look();
    if (!this.holder.session.credit && !this.holder.isSettling) return false;
    this.acting.act(() => this.natural.wasNone());
    return true;
  }

  /** Answers a break that is due or offered; says whether there is one. */
  private answer(action: (kind: BreakKind) => void): boolean {
    this.holder.look();
    if (!this.answerable) {
      this.acting.review();
      return false;
    }
    this.acting.act(() => {
      const kind = this.answerable;
      if (kind) action(kind);
    });
    return true;
  }
}
