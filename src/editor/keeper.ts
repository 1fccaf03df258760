import type { CheckIn, History } from '../core/history';
import { dayBefore, type LocalDay } from '../core/localDay';
import { mayOffer, type Decision } from '../core/moment';
import { freshCredit, type Credit } from '../core/naturalBreak';
import { advance, type Session } from '../core/session';
import type { Settings } from '../core/settings';
import type { Situation } from '../core/situation';
import { statusAt, type Status } from '../core/status';
import type { Instant } from '../core/time';
import { nextWake } from '../core/wake';
import type { Acting } from './acting';
import type { Answers } from './answers';
import type { BreakControls } from './breakControls';
import type { EndedBreak } from './breakOperations';
import type { Happenings } from './happenings';
import { Listeners } from './listeners';
import type { Log } from './log';
import type { Offer } from './offerLife';
import { SessionHolder } from './sessionHolder';
import type { Held, UnsavedCoding } from './sharedState';
import type { Storage } from './storage';

export interface KeeperParts {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly settings: () => Settings;
  readonly situation: () => Situation;
  /** Has the sensor hand on the signals it holds, by `observe`. */
  readonly handOnSignals: () => void;
  readonly dropSignals: () => void;
  /** Asks to have `wake` called at that instant; `null` for never. Replaces the request before it. */
  readonly wakeAt: (at: Instant | null) => void;
  readonly storage: Storage;
  readonly log: Log;
}

/** CommonJS's own, in both of VS Code's hosts: loads what mere counting does not need. */
declare function require(path: './happenings'): typeof import('./happenings');

/** Applies the core's rules to whatever happens in this window. */
export class BreakKeeper implements Acting {
  readonly changed: Listeners<void>;
  readonly offered: Listeners<Offer>;
  readonly ended: Listeners<EndedBreak>;

  private readonly holder: SessionHolder;
  private loaded: Happenings | undefined;
  private lastWake: Instant = -Infinity;
  private lastHeld: Held | undefined;

  constructor(private readonly parts: KeeperParts) {
    const report = (error: unknown): void => parts.log.error(String(error));
    this.changed = new Listeners(report);
    this.offered = new Listeners(report);
    this.ended = new Listeners(report);
    this.holder = new SessionHolder({ ...parts, focused: () => parts.situation().focused }, () => this.review());
  }

  get status(): Status {
    return statusAt(this.current, this.facts, this.parts.now(), this.parts.settings());
  }

  get current(): Session {
    return this.holder.session;
  }

  get facts(): History {
    return this.holder.recorder.history;
  }

  /** Coding time that other windows do not find in the saved state yet. */
  get unsaved(): UnsavedCoding | undefined {
    return this.holder.recorder.unsavedCoding;
  }

  /** Today and the day before: what is written shortly after a day has begun may belong to either. */
  get daysToShare(): readonly LocalDay[] {
    const today = this.holder.recorder.dayOf(this.parts.now());
    return [today, dayBefore(today)];
  }

  /** Whether this is the window in use. */
  get isFocused(): boolean {
    return this.parts.situation().focused;
  }

  /** Just given the focus: what other windows wrote may still be on its way. */
  get isSettling(): boolean {
    return this.holder.isSettling;
  }

  /** Why a due break is not offered yet, and until when at the latest: the window in use decides, the others say the same. */
  get held(): Held | undefined {
    return this.lastHeld && this.lastHeld.cap > this.parts.now() ? this.lastHeld : undefined;
  }

  /** The natural break that the person has just come back from. */
  get credit(): Credit | undefined {
    return freshCredit(this.current, this.parts.now());
  }

  /** Whether to ask if the running break is over, since somebody goes on typing. */
  get isTypedOver(): boolean {
    return this.loaded?.breaks.isTypedOver() ?? false;
  }

  /** A run of signals; see `advance` for what `from` and `to` promise. */
  observe(from: Instant, to: Instant): void {
    this.loaded?.breaks.countTyped();
    // Signals of a clock that has been put back meanwhile.
    if (to < this.current.touched) this.holder.heedClock();
    const before = this.current;
    const settings = this.parts.settings();
    const { session, coded, rest } = advance(before, from, to, settings);
    this.holder.set(session);
    if (rest) this.happenings.natural.credit(rest, before, session);
    // Whoever comes back from a pause is there again for every window: a gap from here on counts, whatever becomes of this one.
    const isBack = before.lastSignal === null || from - before.lastSignal > settings.idleAfter;
    if (this.holder.recorder.addCoding(coded, session.lastSignal ?? to, session.continuous) || isBack) this.save();
  }

  /** The window was given the focus: what other windows wrote counts from here on. */
  focusGained(): void {
    this.parts.wakeAt(this.holder.settling.begin());
  }

  /** Takes in what another window of this machine has just written. */
  otherWindowWrote(held?: Held): void {
    this.lastHeld = held;
    this.holder.takeIn();
    if (this.parts.situation().focused && !this.isSettling) this.parts.storage.reassert();
    this.review();
  }

  focusLost(): void {
    // Flicked through: this window has not read what the others wrote, so it must not write either.
    if (this.isSettling) {
      const { settling } = this.holder;
      if (!settling.hasDeferred) settling.end();
      return this.parts.dropSignals();
    }
    this.holder.catchUp();
    this.save();
    this.review();
  }

  /** The instant that was asked for has come. */
  wake(): void {
    this.lastWake = this.parts.now();
    this.review();
    // Once a minute while somebody codes: with what the sensor holds until then, no more than that can be lost.
    if (this.unsaved && this.parts.situation().focused && !this.isSettling) this.save();
  }

  /** Looks at everything anew, after whatever happened. */
  review(): void {
    const { now, settings, situation, wakeAt } = this.parts;
    const settlesAt = this.holder.settling.until();
    if (settlesAt !== undefined) return wakeAt(settlesAt);
    this.holder.catchUp();
    for (const action of this.holder.settling.takeDeferred()) action();
    if (this.current.running) this.happenings.breaks.look(situation().lastTyped);
    else this.loaded?.breaks.countTyped();
    const decision = this.decide();
    if (situation().focused) this.lastHeld = this.loaded?.offers.held;
    wakeAt(nextWake(this.current, now(), settings(), situation(), decision, this.lastWake));
    this.changed.fire();
  }

  /** What the person does about offers and reminders, and about breaks that nobody guided. */
  get answers(): Answers {
    return this.happenings.answers;
  }

  /** What the person does with a guided break. */
  get breaks(): BreakControls {
    return this.happenings.controls;
  }

  act(action: () => void): void {
    if (this.holder.settling.defer(action)) return;
    this.holder.catchUp();
    action();
  }

  /** Notes how the person feels, as they have just said. */
  checkIn(ratings: CheckIn['ratings']): CheckIn {
    const checkIn: CheckIn = { at: this.parts.now(), ratings };
    this.act(() => {
      this.holder.recorder.addCheckIn(this.parts.newId(), checkIn);
      this.holder.change({});
    });
    return checkIn;
  }

  /** Goes on with another session; what has gathered unsaved is forgotten. */
  startOver(session: Session): void {
    this.holder.recorder.forget();
    this.holder.change(session);
  }

  /** Writes what is not saved yet. */
  save(): void {
    this.holder.save();
  }

  private get happenings(): Happenings {
    this.loaded ??= new (require('./happenings').Happenings)(
      this.holder,
      this,
      this.parts.newId,
      (offer) => this.offered.fire(offer),
      (ended) => this.ended.fire(ended),
    );
    return this.loaded;
  }

  /** Decides whether to offer a break, and does it; the rules are loaded when there may be one to offer. */
  private decide(): Decision {
    const { now, settings, situation } = this.parts;
    const around = situation();
    if (!this.loaded && !mayOffer(this.current, now(), settings(), around)) return { do: 'nothing' };
    return this.happenings.offers.decide(around);
  }
}
