import { afterBreak } from '../core/breakCycle';
import { guidedRecord } from '../core/breakRecords';
import { isTypingOn, noKeysYet, typedInPause, withKey, type KeysInBreak } from '../core/keysInBreak';
import type { BreakRecord } from '../core/history';
import type { Playing, Routine } from '../core/routine';
import * as running from '../core/runningBreak';
import { advance } from '../core/session';
import { second, type Duration, type Instant } from '../core/time';
import type { SessionHolder } from './sessionHolder';

export interface EndedBreak {
  readonly id: string;
  readonly record: BreakRecord;
}

/** Begins, changes and ends the break that is under way. */
export class BreakOperations {
  private keys: KeysInBreak = noKeysYet;
  /** What was typed in the break after it was paused, until it is counted as coding. */
  private typed: ReturnType<typeof typedInPause> = [];

  constructor(
    private readonly holder: SessionHolder,
    private readonly newId: () => string,
    private readonly onEnded: (ended: EndedBreak) => void,
  ) {}

  /** Whether the person goes on typing, so that the break may be over for them. */
  isTypedOver(): boolean {
    const { session, now } = this.holder;
    return session.running !== null && isTypingOn(this.keys, session.running.id, now());
  }

  begin(routine: Routine): void {
    const now = this.holder.now();
    this.holder.log.info(`Break started: ${routine.kind}, ${routine.length / second} s`);
    this.holder.change({
      running: running.beginBreak(this.newId(), routine, now, this.holder.recorder.dayOf(now)),
      offered: null,
      snoozedUntil: null,
      snoozedKind: null,
    });
  }

  // The changes of the break that is playing say whether there was one.

  pause(): boolean {
    return this.change((current, now) => running.pauseBreak(current, now));
  }

  resume(): boolean {
    return this.change((current, now) => running.resumeBreak(current, now));
  }

  move(to: (position: Duration) => Duration): boolean {
    return this.change((current, now) => running.moveBreak(current, to(running.positionAt(current, now)), now));
  }

  /** Goes on with another routine; see `adjustRoutine` for what may change. */
  adjust(change: (playing: Playing) => Playing): boolean {
    return this.change((current, now) => {
      const { routine } = current;
      return running.adjustBreak(current, change({ routine, position: running.positionAt(current, now) }), now);
    });
  }

  end(current: running.RunningBreak, at: Instant): void {
    const { holder } = this;
    const record = guidedRecord(current, at);
    const taken = record.outcome === 'taken';
    // Whoever pauses a break and types on is back from it.
    const back = this.typed.length > 0 && current.pausedAt !== null ? current.pausedAt : at;
    holder.set({ ...afterBreak(holder.session, current.kind, taken, back), touched: holder.now() });
    this.countTyped();
    holder.recorder.addBreak(current.id, record, current.day ?? holder.recorder.dayOf(current.startedAt));
    holder.save();
    // What was typed in the break is behind it; the next key is news.
    holder.dropSignals();
    const effect = taken
      ? 'half of it or more, so the countdown begins anew'
      : 'less than half, so coding stays continuous and only what was due is settled';
    holder.log.info(
      `Break ended: ${current.kind}, ${record.done} of ${record.planned} s, counted as ${record.outcome}: ${effect}`,
    );
    this.onEnded({ id: current.id, record });
  }

  /** Looks at the break that is under way: at the last key in an editor, and at the time. */
  look(lastTyped: Instant): void {
    this.noteKey(lastTyped);
    this.endIfOver();
  }

  /** Counts what was typed in a paused break that is over, in whichever window it was ended, so that nobody takes that time for a rest. */
  countTyped(): void {
    const { holder, typed } = this;
    if (holder.session.running || typed.length === 0) return;
    this.typed = [];
    for (const { from, to } of typed) {
      const { session, coded } = advance(holder.session, from, to, holder.settings());
      holder.set(session);
      holder.recorder.addCoding(coded, to, session.continuous);
    }
  }

  private change(change: (current: running.RunningBreak, now: Instant) => running.RunningBreak): boolean {
    const current = this.holder.session.running;
    const now = this.holder.now();
    if (!current || running.isOver(current, now)) return false;
    this.holder.change({ running: change(current, now) });
    return true;
  }

  /** Ends a break whose time has passed, whoever was there to see it, or that was paused for as long as a rest. */
  private endIfOver(): void {
    const current = this.holder.session.running;
    if (!current) return;
    const now = this.holder.now();
    const abandoned = running.abandonedAt(current, this.holder.settings().restAfter);
    if (running.isOver(current, now)) this.end(current, running.endsAt(current) ?? now);
    else if (abandoned !== null && now >= abandoned) this.end(current, current.pausedAt ?? now);
  }

  /** Takes note of the last key in an editor. */
  private noteKey(lastTyped: Instant): void {
    const current = this.holder.session.running;
    const now = this.holder.now();
    // By a clock that has been put back since.
    if (this.keys.to > now) this.keys = noKeysYet;
    if (!current || lastTyped > now) return;
    // Whoever comes back to a break that was left for good begins anew.
    const left = running.abandonedAt(current, this.holder.settings().restAfter);
    if (left !== null && lastTyped >= left) return;
    const before = this.isTypedOver();
    this.keys = withKey(this.keys, current, lastTyped);
    this.typed = typedInPause(this.keys, current);
    if (!before && this.isTypedOver()) this.holder.log.info('Typing goes on in the break: asking whether it is over');
  }
}
