import { BreakKeeper } from '../../../src/editor/keeper';
import { Storage, type KeyValueStore } from '../../../src/editor/storage';
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
  debugging = false;
  wake: Instant | null = null;
  wakes = 0;
  readonly logged: string[] = [];
  readonly offers: string[] = [];
  readonly keeper: BreakKeeper;
  private ids = 0;
  private run: { from: Instant; to: Instant; fresh: boolean } | undefined;

  constructor(
    readonly store = new MemoryStore(),
    now?: Instant,
    windowName = 'window',
  ) {
    if (now !== undefined) this.now = now;
    const write = (message: string | Error): void => void this.logged.push(String(message));
    const log = { debug: write, info: write, warn: write, error: write };
    const newId = (): string => `${windowName}-${(this.ids += 1)}`;
    this.keeper = new BreakKeeper({
      now: () => this.now,
      newId,
      settings: () => this.settings,
      situation: () => ({ focused: this.focused, debugging: this.debugging }),
      handOnSignals: () => this.handOn(),
      dropSignals: () => (this.run = undefined),
      wakeAt: (at) => (this.wake = at),
      storage: new Storage(store, newId, log),
      log,
    });
    this.keeper.offered.add((due) => this.offers.push(due.kind));
  }

  /** Lets time pass without anybody at the keys. */
  wait(length: number): void {
    const end = this.now + length;
    while (this.wake !== null && this.wake <= end) {
      this.now = Math.max(this.now, this.wake);
      this.wake = null;
      this.wakes += 1;
      this.keeper.review();
    }
    this.now = end;
  }

  /** A key every five seconds. */
  type(length: number): void {
    const end = this.now + length;
    this.signal();
    while (this.now < end) {
      this.wait(Math.min(5 * second, end - this.now));
      this.signal();
    }
  }

  /** Somebody does something: gathered into runs as the real sensor does. */
  signal(): void {
    const sameRun = this.run !== undefined && this.now - this.run.to <= 10 * second && this.now >= this.run.to;
    if (this.run && sameRun) {
      this.run = { from: this.run.from, to: this.now, fresh: true };
      return;
    }
    this.handOn();
    this.run = { from: this.now, to: this.now, fresh: true };
    this.keeper.review();
  }

  private handOn(): void {
    if (!this.run?.fresh) return;
    const { from, to } = this.run;
    this.run = { from: to, to, fresh: false };
    this.keeper.observe(from, to);
  }
}
