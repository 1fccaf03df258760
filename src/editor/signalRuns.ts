import { minute, second, type Duration, type Instant } from '../core/time';

/** Not longer than the shortest *idle after*, so that gaps inside a run always count as coding. */
const sameRun: Duration = 10 * second;

/** Somebody asks for a run once a minute; nobody does when a clock that was ahead for a moment has sent the countdown to sleep. */
const longestRun: Duration = 90 * second;

/** VS Code calls a window active for 40 to 70 s after the last key or click (measured): before that somebody was there. */
const activeFor: Duration = 70 * second;

/** A running notebook cell keeps a window active with nobody there, so its word counts only for so long. */
const vouchedFor: Duration = 3 * minute;

/** Somebody at work in a program in the terminal gives no other sign for long. */
const vouchedForInProgram: Duration = 30 * minute;

/** Whoever has not looked for so long was asleep, and what a window says of the time before is not to be relied on. */
const awake: Duration = 90 * second;

/** Scrolling that follows on something else for so long comes with it. */
const sameDisturbance: Duration = 2 * second;

/** Signals closer than this are one. */
const sameSignal: Duration = second;

/**
 * Signals closer than 10 s as one run, kept as numbers and handed on when the run ends or somebody asks. `Date.now` allocates its answer, so
 * it is asked once a second at most: `ticks`, milliseconds since whenever, tell whether a second is over. Both are read here, since a number
 * that is handed from function to function is allocated as well.
 */
export class SignalRuns {
  private typed: Instant = -Infinity;
  // Not a number before the first signal: never close to anything, and stored as the doubles that follow.
  private from: Instant = NaN;
  private to: Instant = NaN;
  private heard: Instant = NaN;
  private looked: Instant = NaN;
  private fresh = false;
  /** The ticks at the last signal, and at the last key, that counted. */
  private signalTick = NaN;
  private keyTick = NaN;
  private disturbedTick = NaN;

  constructor(
    private readonly now: () => Instant,
    private readonly ticks: () => number,
    private readonly onRun: (from: Instant, to: Instant) => void,
    /** Called after a signal that came out of silence, or a key after none for a while, so that a sleeping countdown starts again. */
    private readonly onStart: () => void,
  ) {}

  /** The last key in an editor. */
  get lastTyped(): Instant {
    return this.typed;
  }

  get lastHeard(): Instant {
    return this.heard;
  }

  /** A key in an editor. */
  key(): void {
    const tick = this.ticks();
    if (tick - this.keyTick < sameSignal) return;
    this.keyTick = tick;
    const before = this.typed;
    this.typed = this.now();
    // Keys among clicks and scrolls are news as well: nobody looks at a break that stands still.
    if (!this.count() && this.typed - before > sameRun) this.onStart();
  }

  /** A person did something. */
  signal(): void {
    const tick = this.ticks();
    if (tick - this.signalTick < sameSignal) return;
    this.signalTick = tick;
    this.count();
  }

  /** Something was changed, by whomever. */
  disturb(): void {
    this.disturbedTick = this.ticks();
  }

  isDisturbed(): boolean {
    return this.ticks() - this.disturbedTick < sameDisturbance;
  }

  /**
   * The window says that somebody is active, in a chat box, a terminal or the source control's box perhaps, of whose keys no API tells: signals
   * went on till shortly before. Long progress keeps a window active just as a notebook does, so its word cannot keep a whole absence from
   * being credited; "That Wasn't a Break" can.
   */
  vouch(inProgram = false): void {
    const now = this.now();
    const until = Math.min(now - activeFor, this.heard + (inProgram ? vouchedForInProgram : vouchedFor));
    if (now - this.looked <= awake && until > this.to) {
      this.to = until;
      this.fresh = true;
    }
  }

  /** Hands on what is new of the run so far; the next signal continues it without loss. */
  handOn(): void {
    if (!this.fresh) return;
    this.fresh = false;
    const from = this.from;
    this.from = this.to;
    this.onRun(from, this.to);
  }

  /** Somebody looked at the clock. */
  look(): void {
    this.looked = this.now();
  }

  /** Forgets what has not been handed on. */
  drop(): void {
    this.fresh = false;
    this.from = NaN;
    this.to = NaN;
    this.signalTick = NaN;
    this.keyTick = NaN;
  }

  /** Says whether a run has begun. */
  private count(): boolean {
    const now = this.now();
    this.heard = now;
    if (now >= this.to && now - this.to <= sameRun && now - this.from <= longestRun) {
      this.to = now;
      this.fresh = true;
      return false;
    }
    this.handOn();
    this.from = now;
    this.to = now;
    this.fresh = true;
    this.onStart();
    return true;
  }
}
