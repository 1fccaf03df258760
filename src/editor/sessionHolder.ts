import { clockTolerance, laterOf, type Session } from '../core/session';
import type { Settings } from '../core/settings';
import { second, type Instant } from '../core/time';
import { FocusSettling } from './focusSettling';
import type { Log } from './log';
import { Recorder } from './recorder';
import type { Storage } from './storage';

export interface HolderParts {
  readonly now: () => Instant;
  readonly settings: () => Settings;
  readonly focused: () => boolean;
  /** Has the sensor hand on the signals it holds. */
  readonly handOnSignals: () => void;
  readonly dropSignals: () => void;
  readonly storage: Storage;
  readonly log: Log;
}

/** CommonJS's own, in both of VS Code's hosts: loads what is needed only when the clock steps back. */
declare function require(path: '../core/clockStep'): typeof import('../core/clockStep');

/** The session of this window: read, kept and written together with the facts that come of it. */
export class SessionHolder {
  readonly recorder: Recorder;
  readonly settling: FocusSettling;
  readonly now: () => Instant;
  readonly settings: () => Settings;
  readonly dropSignals: () => void;
  readonly log: Log;
  private held: Session;

  constructor(
    private readonly parts: HolderParts,
    /** Called after each change by the person. */
    private readonly onChange: () => void,
  ) {
    this.now = parts.now;
    this.settings = parts.settings;
    this.dropSignals = parts.dropSignals;
    this.log = parts.log;
    this.settling = new FocusSettling(parts.now);
    this.held = parts.storage.session.read(parts.now());
    this.recorder = new Recorder(parts.storage, () => parts.settings().dayStartsAt);
  }

  get session(): Session {
    return this.held;
  }

  /** Replaces the session without writing it. */
  set(session: Session): void {
    this.held = session;
  }

  /** Something that the person did: later than what other windows know, written at once. */
  change(change: Partial<Session>): void {
    this.held = { ...this.held, ...change, touched: this.now() };
    this.save();
    this.onChange();
  }

  /** Writes what is not saved yet. */
  save(): void {
    this.recorder.saveCoding();
    this.parts.storage.session.write(this.held);
  }

  /** Just given the focus: what other windows wrote may still be on its way. */
  get isSettling(): boolean {
    return this.settling.until() !== undefined;
  }

  /** Takes in what other windows wrote. `isNew`: all signals that this one holds came with the focus, and so after all that. */
  takeIn(isNew = this.isSettling): void {
    const now = this.now();
    const { running } = this.held;
    this.held = laterOf(this.held, this.parts.storage.session.read(now), now);
    // What was signalled in a break stays in it, whichever window ended it.
    if (!isNew && running && running.id !== this.held.running?.id) this.dropSignals();
    this.recorder.readAgain();
  }

  /** Takes in what other windows wrote, unless this one was in use all the time, and then the signals since. */
  catchUp(): void {
    const settled = this.settling.end();
    const focused = this.parts.focused();
    if (settled || !focused) this.takeIn(settled);
    if (settled && focused) {
      this.parts.storage.adoptUnsaved();
      this.parts.storage.reassert();
      this.recorder.readAgain();
    }
    // First, so that what was signalled before the clock stepped back moves back with the rest.
    this.parts.handOnSignals();
    this.heedClock();
  }

  /** Takes a clock that stepped back for no gap. */
  heedClock(): void {
    const now = this.now();
    const step = this.held.touched - now;
    if (step <= clockTolerance) return;
    const { afterStepBack, stepBackNote } = require('../core/clockStep');
    const held = afterStepBack(this.held, now);
    // What the person has just done in the window in use may still be on its way here, and is the later.
    this.held = this.parts.focused() ? held : { ...held, touched: now - second };
    this.log.info(stepBackNote(step));
    // What was written by the old clock would be the later again, should the clock be set ahead.
    if (this.parts.focused() && !this.isSettling) this.save();
  }

  /** Catches up as far as possible: a window that has just been given the focus only reads. */
  look(): void {
    if (this.isSettling) this.takeIn();
    else this.catchUp();
  }
}
