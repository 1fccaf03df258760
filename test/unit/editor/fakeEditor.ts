import type { Boundary, BoundaryKind, Waiting, WaitingFor } from '../../../src/core/situation';
import { BreakKeeper } from '../../../src/editor/keeper';
import type { Offer } from '../../../src/editor/offerLife';
import { SignalRuns } from '../../../src/editor/signalRuns';
import { SavedValues, type KeyValueStore } from '../../../src/editor/savedValues';
import { Storage } from '../../../src/editor/storage';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { second, type Instant } from '../../../src/core/time';

/** The semantics of `globalState` that matter here: JSON values, read back at once. */
export class MemoryStore implements KeyValueStore {
  constructor(readonly values = new Map<string, unknown>()) {}

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  async update(key: string, value: unknown): Promise<void> {
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, JSON.parse(JSON.stringify(value)));
  }
}

/** A keeper with a clock that moves only when told, waking the keeper at the instants it asked for. */
export class FakeEditor {
  now: Instant = new Date(2026, 2, 2, 10).getTime();
  settings: Settings = defaultSettings;
  focused = true;
  focusedSince: Instant = -Infinity;
  debugging = false;
  debuggedUntil: Instant = -Infinity;
  boundary: Boundary | undefined;
  waiting: Waiting | undefined;
  wake: Instant | null = null;
  wakes = 0;
  readonly logged: string[] = [];
  /** When each of the lines was logged. */
  readonly loggedAt: Instant[] = [];
  readonly offers: string[] = [];
  /** Each offer with the instant it was made. */
  readonly offered: { readonly at: Instant; readonly offer: Offer }[] = [];
  readonly values: SavedValues;
  readonly storage: Storage;
  readonly keeper: BreakKeeper;
  private ids = 0;
  /** Every signal is far enough from the one before to count. */
  private ticks = 0;
  private readonly runs = new SignalRuns(
    () => this.now,
    () => (this.ticks += second),
    (from, to) => this.keeper.observe(from, to),
    () => this.keeper.review(),
  );

  constructor(
    readonly store = new MemoryStore(),
    now?: Instant,
    windowName = 'window',
  ) {
    if (now !== undefined) this.now = now;
    const write = (message: string | Error): void => {
      this.logged.push(String(message));
      this.loggedAt.push(this.now);
    };
    const log = { debug: write, info: write, warn: write, error: write };
    const newId = (): string => `${windowName}-${(this.ids += 1)}`;
    this.values = new SavedValues(store, log);
    this.storage = new Storage(this.values, newId);
    this.keeper = new BreakKeeper({
      now: () => this.now,
      newId,
      settings: () => this.settings,
      situation: () => ({
        focused: this.focused,
        focusedSince: this.focusedSince,
        debugging: this.debugging,
        debuggedUntil: this.debuggedUntil,
        lastTyped: this.runs.lastTyped,
        boundary: this.boundary,
        waiting: this.waiting,
      }),
      handOnSignals: () => this.runs.handOn(),
      dropSignals: () => this.runs.drop(),
      wakeAt: (at) => (this.wake = at),
      storage: this.storage,
      log,
    });
    this.keeper.offered.add((offer) => {
      this.offers.push(offer.due.kind);
      this.offered.push({ at: this.now, offer });
    });
  }

  /** Lets time pass without anybody at the keys. */
  wait(length: number): void {
    const end = this.now + length;
    while (this.wake !== null && this.wake <= end) {
      this.now = Math.max(this.now, this.wake);
      this.wake = null;
      this.wakes += 1;
      this.keeper.wake();
    }
    this.now = end;
  }

  /** A key every five seconds. */
  type(length: number): void {
    this.repeat(length, () => this.key());
  }

  /** A scroll or a click every five seconds. */
  read(length: number): void {
    this.repeat(length, () => this.signal());
  }

  /** A key in an editor. */
  key(): void {
    if (this.focused) this.runs.key();
  }

  /** Somebody does something. */
  signal(): void {
    if (this.focused) this.runs.signal();
  }

  /** Something comes to an end. */
  meet(kind: BoundaryKind): void {
    this.boundary = { kind, at: this.now };
    this.change();
  }

  /** Something begins to run, or runs no more. */
  run(what: WaitingFor | undefined): void {
    this.waiting = what && { what, since: this.now };
    this.change();
  }

  debug(on: boolean): void {
    this.debugging = on;
    if (on) return;
    this.debuggedUntil = this.now;
    this.meet('debugging');
  }

  /** Somebody sets the clock back; timers run on by their length. */
  stepBack(step: number): void {
    this.now -= step;
    if (this.wake !== null) this.wake -= step;
  }

  loseFocus(): void {
    if (!this.focused) return;
    this.focused = false;
    this.keeper.focusLost();
  }

  gainFocus(): void {
    if (this.focused) return;
    this.focused = true;
    this.focusedSince = this.now;
    this.keeper.focusGained();
    this.signal();
  }

  private change(): void {
    if (this.focused) this.keeper.review();
  }

  private repeat(length: number, action: () => void): void {
    const end = this.now + length;
    action();
    while (this.now < end) {
      this.wait(Math.min(5 * second, end - this.now));
      action();
    }
  }
}
