import { guidedRecord, restRecord } from '../core/breakRecords';
import { afterBreak } from '../core/breakCycle';
import { afterStepBack } from '../core/clockStep';
import type { DueBreak } from '../core/breakCycle';
import type { BreakRecord, CheckIn, History } from '../core/history';
import type { BreakKind, BreakOutcome } from '../core/kinds';
import { decideOffer, type Decision, type Hold, type Situation } from '../core/moment';
import type { Routine } from '../core/routine';
import * as running from '../core/runningBreak';
import { advance, laterOf, settled, untilResumed, type Rest, type Session } from '../core/session';
import type { Settings } from '../core/settings';
import { statusAt, type Status } from '../core/status';
import { minute, second, type Duration, type Instant } from '../core/time';
import { nextWake } from '../core/wake';
import { FocusSettling } from './focusSettling';
import { Listeners } from './listeners';
import type { Log } from './log';
import { Recorder, type Unsaved } from './recorder';
import type { Storage } from './storage';

export interface KeeperParts {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly settings: () => Settings;
  readonly situation: () => Situation;
  /** Has the sensor hand on the signals it holds, by `observe`. */
  readonly handOnSignals: () => void;
  readonly dropSignals: () => void;
  /** Asks to have `review` called at that instant; `null` for never. Replaces the request before it. */
  readonly wakeAt: (at: Instant | null) => void;
  readonly storage: Storage;
  readonly log: Log;
}

export interface EndedBreak {
  readonly id: string;
  readonly record: BreakRecord;
}

/** Holds the session of this window and applies the core's rules to whatever happens. */
export class BreakKeeper {
  readonly changed: Listeners<void>;
  readonly offered: Listeners<DueBreak>;
  readonly ended: Listeners<EndedBreak>;

  private session: Session;
  private readonly recorder: Recorder;
  private readonly settling: FocusSettling;
  private hold: Hold | undefined;

  constructor(private readonly parts: KeeperParts) {
    const report = (error: unknown): void => parts.log.error(String(error));
    this.changed = new Listeners(report);
    this.offered = new Listeners(report);
    this.ended = new Listeners(report);
    this.settling = new FocusSettling(parts.now);
    this.session = parts.storage.readSession(parts.now());
    this.recorder = new Recorder(parts.storage, () => parts.settings().dayStartsAt);
  }

  get status(): Status {
    return statusAt(this.session, this.facts, this.parts.now(), this.parts.settings());
  }

  get current(): Session {
    return this.session;
  }

  get facts(): History {
    return this.recorder.historyAt(this.parts.now());
  }

  /** What other windows do not find in the saved state yet. */
  get unsaved(): Unsaved {
    return this.recorder.unsavedAt(this.parts.now());
  }

  /** Just given the focus: what other windows wrote may still be on its way. */
  get isSettling(): boolean {
    return this.settling.until() !== undefined;
  }

  /** Why a due break is not offered yet. */
  get heldBy(): Hold | undefined {
    return this.hold;
  }

  /** A run of signals; see `advance` for what `from` and `to` promise. */
  observe(from: Instant, to: Instant): void {
    const before = this.session;
    const { session, coded, rest } = advance(before, from, to, this.parts.settings());
    this.session = session;
    if (rest) this.creditRest(rest, before.continuous);
    if (this.recorder.addCoding(coded)) this.save();
  }

  /** The window was given the focus: what other windows wrote counts from here on. */
  focusGained(): void {
    this.parts.wakeAt(this.settling.begin());
  }

  /** Takes in what another window of this machine has just written. */
  otherWindowWrote(): void {
    this.takeIn();
    if (this.parts.situation().focused && !this.isSettling) this.parts.storage.reassert();
    this.review();
  }

  focusLost(): void {
    // Flicked through: this window has not read what the others wrote, so it must not write either.
    if (this.isSettling) {
      if (!this.settling.hasDeferred) this.settling.end();
      return this.parts.dropSignals();
    }
    this.catchUp();
    this.save();
    this.review();
  }

  /** Looks at everything anew: called on wake-ups and after whatever happened. */
  review(): void {
    const now = this.parts.now();
    const settlesAt = this.settling.until();
    if (settlesAt !== undefined) return this.parts.wakeAt(settlesAt);
    this.catchUp();
    for (const action of this.settling.takeDeferred()) action();
    const over = this.session.running;
    if (over) this.endIfOver(over, now);

    const decision = decideOffer(this.session, now, this.parts.settings(), this.parts.situation());
    this.noteHold(decision);
    if (decision.do === 'offer') this.offer(decision.due, decision.because, now);
    const focused = this.parts.situation().focused;
    this.parts.wakeAt(nextWake(this.session, now, this.parts.settings(), focused, decision));
    this.changed.fire();
  }

  begin(routine: Routine): void {
    this.act(() => {
      const now = this.parts.now();
      if (this.session.running) return;
      if (this.parts.situation().focused) this.observe(now, now);
      this.change({ running: running.beginBreak(this.parts.newId(), routine, now), offered: null, snoozedUntil: null });
      this.parts.log.info(`Break started: ${routine.kind}, ${routine.length / second} s`);
    });
  }

  pauseBreak(): void {
    this.changeRunning((current, now) => running.pauseBreak(current, now));
  }

  resumeBreak(): void {
    this.changeRunning((current, now) => running.resumeBreak(current, now));
  }

  moveBreak(to: (position: Duration) => Duration): void {
    this.changeRunning((current, now) => running.moveBreak(current, to(running.positionAt(current, now)), now));
  }

  finishBreak(): void {
    this.act(() => {
      if (this.session.running) this.end(this.session.running, this.parts.now());
      this.review();
    });
  }

  /** Puts a due break off; nothing to do when none is due. */
  snooze(length: Duration): boolean {
    return this.answer((kind) => {
      const now = this.parts.now();
      this.settleUnguided('snoozed', kind);
      this.change({ snoozedUntil: now + length, offered: null });
      this.parts.log.info(`Snoozed the ${kind} break for ${length / minute} min`);
    });
  }

  skip(): boolean {
    return this.answer((kind) => {
      this.settleUnguided('skipped', kind);
      this.change(settled(this.session, kind));
      this.parts.log.info(`Skipped the ${kind} break`);
    });
  }

  /** Notes how the person feels, as they have just said. */
  checkIn(ratings: CheckIn['ratings']): CheckIn {
    this.catchUp();
    const checkIn: CheckIn = { at: this.parts.now(), ratings };
    this.recorder.addCheckIn(this.parts.newId(), checkIn);
    this.change({});
    return checkIn;
  }

  pauseReminders(until: Instant): void {
    this.act(() => {
      this.change({ pausedUntil: until });
      const end = until === untilResumed ? 'resumed' : new Date(until).toISOString();
      this.parts.log.info(`Reminders paused until ${end}`);
    });
  }

  resumeReminders(): void {
    this.act(() => {
      this.change({ pausedUntil: null });
      this.parts.log.info('Reminders resumed');
    });
  }

  /** Goes on with another session; what has gathered unsaved is forgotten. */
  startOver(session: Session): void {
    this.recorder.forget();
    this.change(session);
  }

  /** Writes what is not saved yet. */
  save(): void {
    this.recorder.saveCoding(this.session.lastSignal ?? this.parts.now());
    this.parts.storage.writeSession(this.session);
  }

  private change(change: Partial<Session>): void {
    this.session = { ...this.session, ...change, touched: this.parts.now() };
    this.save();
    this.review();
  }

  private changeRunning(change: (current: running.RunningBreak, now: Instant) => running.RunningBreak): void {
    this.act(() => {
      const current = this.session.running;
      const now = this.parts.now();
      if (current && !running.isOver(current, now)) this.change({ running: change(current, now) });
      else this.review();
    });
  }

  /** Does what the person asks for on the latest knowledge: at once, or when the window has settled. */
  private act(action: () => void): void {
    if (this.settling.defer(action)) return;
    this.catchUp();
    action();
  }

  /** Answers a break that is due or offered; says whether there is one. */
  private answer(action: (kind: BreakKind) => void): boolean {
    if (this.isSettling) this.takeIn();
    else this.catchUp();
    const known = this.dueOrOffered();
    if (!known) {
      this.review();
      return false;
    }
    this.act(() => {
      const kind = this.dueOrOffered();
      if (kind) action(kind);
    });
    return true;
  }

  private end(current: running.RunningBreak, at: Instant): void {
    const record = guidedRecord(current, at);
    this.session = {
      ...afterBreak(this.session, current.kind, record.outcome === 'taken', at),
      touched: this.parts.now(),
    };
    this.recorder.addBreak(current.id, record, at);
    this.save();
    // What was typed in the break is behind it; the next key is news.
    this.parts.dropSignals();
    this.parts.log.info(
      `Break ended: ${current.kind}, ${record.done} of ${record.planned} s, counted as ${record.outcome}`,
    );
    this.ended.fire({ id: current.id, record });
  }

  private endIfOver(current: running.RunningBreak, now: Instant): void {
    const abandoned = running.abandonedAt(current, this.parts.settings().restAfter);
    if (running.isOver(current, now)) this.end(current, running.endsAt(current) ?? now);
    else if (abandoned !== null && now >= abandoned) this.end(current, current.pausedAt ?? now);
  }

  private offer(due: DueBreak, because: string, now: Instant): void {
    this.session = { ...this.session, offered: { kind: due.kind, at: now }, snoozedUntil: null, touched: now };
    this.save();
    this.parts.log.info(`Offering a ${due.kind} break, due since ${new Date(due.since).toISOString()}: ${because}`);
    this.offered.fire(due);
  }

  private creditRest(rest: Rest, continuous: Duration): void {
    this.parts.log.info(`Away for ${Math.round((rest.to - rest.from) / minute)} min: counted as a ${rest.kind} break`);
    // What was coded before belongs to the day it was coded on; a night away is the end of that day, not a break in it.
    this.recorder.saveCoding(rest.from);
    const sameDay = this.recorder.dayOf(rest.from) === this.recorder.dayOf(rest.to);
    if (sameDay && continuous > 0) this.recorder.addBreak(`rest-${rest.from}`, restRecord(rest), rest.to);
    this.save();
  }

  /** An offer can be answered even if the person has since paused and the break is no longer quite due. */
  private dueOrOffered(): BreakKind | undefined {
    const { phase, next } = this.status;
    return this.session.offered?.kind ?? (phase === 'due' ? next?.kind : undefined);
  }

  private settleUnguided(outcome: BreakOutcome, kind: BreakKind): void {
    const now = this.parts.now();
    this.recorder.addBreak(this.parts.newId(), { at: now, kind, outcome, planned: 0, done: 0 }, now);
  }

  /** Takes in what other windows wrote, unless this one was in use all the time, and then the signals since. */
  private catchUp(): void {
    const settled = this.settling.end();
    const { focused } = this.parts.situation();
    if (settled || !focused) this.takeIn();
    if (settled && focused) this.parts.storage.reassert();
    this.session = afterStepBack(this.session, this.parts.now());
    this.parts.handOnSignals();
  }

  private takeIn(): void {
    const now = this.parts.now();
    this.session = laterOf(this.session, this.parts.storage.readSession(now), now);
    this.recorder.readAgain();
  }

  private noteHold(decision: Decision): void {
    const hold = decision.do === 'hold' ? decision.why : undefined;
    if (hold !== this.hold && decision.do === 'hold')
      this.parts.log.info(`${decision.due.kind} break held: ${decision.why}`);
    this.hold = hold;
  }
}
