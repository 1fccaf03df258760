import { BreakKeeper } from '../../../src/editor/keeper';
import { SharedSession, type SharedText } from '../../../src/editor/sharedSession';
import { SavedValues, type KeyValueStore } from '../../../src/editor/savedValues';
import { Storage } from '../../../src/editor/storage';
import { afterStepBack } from '../../../src/core/clockStep';
import type { BreakKind } from '../../../src/core/kinds';
import { advance, freshSession, type Session } from '../../../src/core/session';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { second, type Duration, type Instant } from '../../../src/core/time';

/** Each value as its JSON text, which is what travels. */
type Values = Readonly<Record<string, string>>;

/**
 * The stations of a write, as VS Code's sources have them: the extension host sends its view in its next task, the window sends it back to
 * the host, gathers writes for 100 ms, and passes the last one on to the disk and the other windows (130 to 203 ms in all, measured).
 */
const toWindow: Duration = 1;
const backToHost: Duration = 2;
const toDiskState: Duration = 100;
const toOtherWindows: Duration = 60;
/** A file's way to disk, and the news of it to the windows (measured: 5 to 15 ms, 90 to 200 ms). */
const toDisk: Duration = 8;
const toWatchers: Duration = 110;

/** The end of a break, as a window told of it. */
interface Ended {
  readonly id: string;
  /** By the time that has passed. */
  readonly at: Duration;
  readonly by: SimulatedWindow;
  /** It was gone with its window before it was on the disk. */
  isLost: boolean;
}

/** A break put before the person. */
interface Offered {
  readonly kind: BreakKind;
  readonly now: Instant;
  /** By the time that has passed. */
  readonly at: Duration;
  readonly by: SimulatedWindow;
  /** Whether that was the window in use. */
  readonly inUse: boolean;
}

/** A window hands on its signals at least once a minute; with what is on its way then, nothing older is unknown to the others. */
const mostUnknown: Duration = 61 * second;

interface Reckoned {
  readonly at: Duration;
  readonly session: Session;
  readonly coded: Duration;
}

/** Counts coding signal by signal, and remembers how far it had come a while ago. */
class Reckoning {
  private past: readonly Reckoned[] = [{ at: -Infinity, session: freshSession, coded: 0 }];

  get coded(): Duration {
    return this.latest.coded;
  }

  signal(now: Instant, at: Duration, running: Session['running'], settings: Settings): void {
    const { session, coded } = advance({ ...this.latest.session, running }, now, now, settings);
    const firstKept = this.past.findLastIndex((each) => each.at <= at - mostUnknown);
    this.past = [...this.past.slice(firstKept), { at, session, coded: this.coded + coded }];
  }

  change(change: (session: Session) => Session): void {
    this.past = this.past.map((each) => ({ ...each, session: change(each.session) }));
  }

  goBack(to: Duration): void {
    this.past = this.past.filter(({ at }) => at <= to);
  }

  copy(): Reckoning {
    return Object.assign(new Reckoning(), this);
  }

  private get latest(): Reckoned {
    return this.past.at(-1) ?? { at: -Infinity, session: freshSession, coded: 0 };
  }
}

/** One machine: its clock, VS Code's blob for the extension, the shared file, and the windows. Nothing happens but by `run`. */
export class Machine {
  now: Instant = new Date(2026, 2, 2, 10).getTime();
  blob: Values = {};
  file: string | undefined;
  readonly windows = new Set<SimulatedWindow>();
  readonly ended: Ended[] = [];
  readonly offers: Offered[] = [];
  /** What a single window that never closes would have counted: no windows may count more. */
  most = new Reckoning();
  /**
   * The same by a window that knows of each crash no more than what had to be saved by then. Whether the gap over a crash is one that
   * counts can be told from the last signal that was saved only. So one of a minute at most always counts, one of more than 2 minutes
   * never does, and between them either is right, as it depends on when the window had last handed on its signals.
   */
  least = new Reckoning();
  private readonly queue: { at: Instant; order: number; run: () => void }[] = [];
  private order = 0;
  private stepped: Duration = 0;
  opened = 0;
  fileWrites = 0;

  constructor(readonly hasFile: boolean) {}

  /** The break under way, whichever windows know of it. One whose end was lost with its window goes on in the next. */
  get running(): Session['running'] {
    const over = new Set(this.ended.filter(({ isLost }) => !isLost).map(({ id }) => id));
    const known = [...this.windows].map(({ keeper }) => keeper.current.running);
    return known.find((running) => running && !over.has(running.id)) ?? null;
  }

  /** Somebody does something. In a break nothing counts. */
  signal(settings: Settings): void {
    for (const each of this.reckonings) each.signal(this.now, this.elapsed, this.running, settings);
  }

  /** A break has ended, up to which nothing counts any more. */
  breakEnded(lastSignal: Instant | null): void {
    for (const each of this.reckonings) each.change((session) => ({ ...session, lastSignal }));
  }

  /** What the window in use has not handed on is gone. */
  crash(): void {
    this.least.goBack(this.elapsed - mostUnknown);
    for (const window of this.windows) window.beforeFocus?.least.goBack(this.elapsed - mostUnknown);
  }

  private get reckonings(): readonly Reckoning[] {
    return [this.most, this.least];
  }

  later(delay: Duration, run: () => void): void {
    this.queue.push({ at: this.now + delay, order: (this.order += 1), run });
  }

  open(): SimulatedWindow {
    const window = new SimulatedWindow(this, `w${(this.opened += 1)}`);
    this.windows.add(window);
    return window;
  }

  /** Time as it passes, however the clock is set. */
  get elapsed(): Duration {
    return this.now - this.stepped;
  }

  /** The person, or the network, sets the clock; timers run by a clock of their own. */
  setClock(by: Duration): void {
    this.now += by;
    this.stepped += by;
    for (const each of this.reckonings) each.change((session) => afterStepBack(session, this.now));
    for (const each of this.queue) each.at += by;
  }

  /** Lets time pass; everything that falls into it happens in its order. */
  async run(length: Duration): Promise<void> {
    const end = this.now + length;
    for (;;) {
      await settle();
      const next = this.queue.reduce<(typeof this.queue)[number] | undefined>(
        (first, each) =>
          !first || each.at < first.at || (each.at === first.at && each.order < first.order) ? each : first,
        undefined,
      );
      if (!next || next.at > end) break;
      this.queue.splice(this.queue.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
  }
}

/** Promises that wait for nothing but each other. */
async function settle(): Promise<void> {
  for (let ticks = 0; ticks < 12; ticks += 1) await undefined;
}

/**
 * `globalState` as VS Code keeps it: each window's view is sent and replaced as a whole. What the window still has to pass on when
 * another window's blob arrives overwrites that blob for everybody else.
 */
class View implements KeyValueStore {
  private values: Values;
  /** What has been read of them: the same object until they are replaced. */
  private read = new Map<string, unknown>();
  private sending: Promise<void> | undefined;
  private toPassOn: Values | undefined;

  constructor(private readonly window: SimulatedWindow) {
    this.values = window.machine.blob;
  }

  keys(): readonly string[] {
    return Object.keys(this.values);
  }

  get(key: string): unknown {
    const text = this.values[key];
    if (text === undefined) return undefined;
    if (!this.read.has(key)) this.read.set(key, JSON.parse(text));
    return this.read.get(key);
  }

  /** Another state in place of this one: every value is another object, even if it is the same. */
  replace(values: Values): void {
    this.values = values;
    this.read.clear();
  }

  update(key: string, value: unknown): Promise<void> {
    const { [key]: _, ...others } = this.values;
    this.values = value === undefined ? others : { ...others, [key]: JSON.stringify(value) };
    this.read.delete(key);
    this.sending ??= new Promise((resolve) => {
      this.window.machine.later(toWindow, () => {
        this.sending = undefined;
        if (!this.window.hostEnded) this.received(this.values, resolve);
      });
    });
    return this.sending;
  }

  /** The answer to a write follows what it sends back, even if that is not what was written. */
  private received(values: Values, answer: () => void): void {
    const { machine } = this.window;
    machine.later(backToHost, () => {
      this.replace(values);
      if (!this.window.hostEnded) answer();
    });
    const waiting = this.toPassOn !== undefined;
    this.toPassOn = values;
    if (!waiting) machine.later(toDiskState, () => this.passOn());
  }

  private passOn(): void {
    const { machine, closed } = this.window;
    const values = this.toPassOn;
    this.toPassOn = undefined;
    if (closed || !values) return;
    machine.blob = values;
    machine.later(toOtherWindows, () => {
      for (const other of machine.windows) if (other !== this.window) other.view.replace(values);
    });
  }
}

/** The shared file: a write that the process does not outlive leaves half of it. */
class ModelFile implements SharedText {
  constructor(private readonly window: SimulatedWindow) {}

  read(): Promise<string | undefined> {
    const { machine } = this.window;
    return new Promise((resolve) => machine.later(2, () => resolve(machine.hasFile ? machine.file : undefined)));
  }

  write(text: string): Promise<void> {
    const { machine } = this.window;
    if (!machine.hasFile) return Promise.resolve();
    machine.fileWrites += 1;
    machine.file = text.slice(0, text.length / 2);
    return new Promise((resolve) =>
      machine.later(toDisk, () => {
        if (!this.window.hostEnded) {
          machine.file = text;
          machine.later(toWatchers, () => {
            for (const other of machine.windows) other.news();
          });
        }
        resolve();
      }),
    );
  }
}

/** The session's routine everywhere here: 90 s. */
const routine = { kind: 'short', items: [{ movement: 'shoulder-rolls', reps: [3, 3] }], length: 90 * second } as const;

/** One window with the parts that share the truth, wired as in the product. */
export class SimulatedWindow {
  closed = false;
  hostEnded = false;
  focused = false;
  blurredAt: Duration = -Infinity;
  readonly settings: Settings = defaultSettings;
  readonly view: View;
  readonly keeper: BreakKeeper;
  readonly storage: Storage;
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  private readonly shared: SharedSession;
  private wake = 0;
  /** What had been counted when it was given the focus. */
  beforeFocus: Pick<Machine, 'most' | 'least'> | undefined;
  /** The run of signals so far, and whether any of it is still to be handed on: the sensor's state. */
  private run: { readonly from: Instant; readonly to: Instant; readonly fresh: boolean } | undefined;

  constructor(
    readonly machine: Machine,
    readonly name: string,
  ) {
    this.view = new View(this);
    const log = {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: string) => void this.warnings.push(message),
      error: (message: string | Error) => void this.errors.push(String(message)),
    };
    let ids = 0;
    const newId = (): string => `${name}-${(ids += 1)}`;
    this.storage = new Storage(new SavedValues(this.view, log), newId);
    const focused = (): boolean => this.focused;
    this.keeper = new BreakKeeper({
      now: () => machine.now,
      newId,
      settings: () => this.settings,
      situation: () => ({
        focused: this.focused,
        focusedSince: -Infinity,
        debugging: false,
        debuggedUntil: -Infinity,
        lastTyped: -Infinity,
        boundary: undefined,
        waiting: undefined,
      }),
      handOnSignals: () => this.handOn(),
      dropSignals: () => (this.run = undefined),
      wakeAt: (at) => this.wakeAt(at),
      storage: this.storage,
      log,
    });
    this.keeper.offered.add(({ due: { kind } }) => {
      machine.offers.push({ kind, now: machine.now, at: machine.elapsed, by: this, inUse: this.focused });
    });
    this.keeper.ended.add(({ id }) => {
      machine.ended.push({ id, at: machine.elapsed, by: this, isLost: false });
      machine.breakEnded(this.keeper.current.lastSignal);
    });
    this.shared = new SharedSession({
      keeper: this.keeper,
      storage: this.storage,
      text: new ModelFile(this),
      focused,
      log,
    });
    void this.shared.look();
    this.keeper.focusGained();
  }

  news(): void {
    if (!this.hostEnded) void this.shared.look();
  }

  focus(): void {
    for (const other of this.machine.windows) if (other !== this) other.blur();
    if (this.focused) return;
    this.focused = true;
    if (this.hostEnded) return;
    this.rememberReckoning();
    this.keeper.focusGained();
    void this.shared.look();
    this.signal();
  }

  blur(): void {
    if (!this.focused) return;
    this.focused = false;
    this.blurredAt = this.machine.elapsed;
    // Nothing counts that was signalled to a window the focus only passed by.
    if (this.keeper.isSettling) Object.assign(this.machine, this.beforeFocus);
    if (!this.hostEnded) this.keeper.focusLost();
  }

  /** A key now and then, no two further apart than 9 s. */
  async type(length: Duration): Promise<void> {
    const end = this.machine.now + length;
    this.signal();
    while (this.machine.now < end && !this.hostEnded) {
      await this.machine.run(Math.min(9 * second, end - this.machine.now));
      this.signal();
    }
  }

  startBreak(): void {
    this.machine.signal(this.settings);
    this.rememberReckoning();
    this.keeper.breaks.begin(routine);
  }

  /** Somebody says that they took a break, and is there as they say it. */
  tookABreak(): boolean {
    const isHeard = this.keeper.answers.tookABreak(undefined);
    if (isHeard) this.machine.signal(this.settings);
    return isHeard;
  }

  /** The window goes, with whatever is on its way. */
  close(): void {
    this.closed = true;
    this.kill();
    this.focused = false;
    this.machine.windows.delete(this);
  }

  /** Only the extension host dies; what VS Code has received arrives. */
  kill(): void {
    this.hostEnded = true;
    this.shared.dispose();
  }

  private signal(): void {
    if (this.hostEnded || !this.focused) return;
    const { machine } = this;
    machine.signal(this.settings);
    const { from, to } = this.run ?? { from: -Infinity, to: -Infinity };
    if (this.run && machine.now >= to && machine.now - to <= 10 * second && machine.now - from <= 90 * second) {
      this.run = { from, to: machine.now, fresh: true };
      return;
    }
    this.handOn();
    this.run = { from: machine.now, to: machine.now, fresh: true };
    this.keeper.review();
  }

  private rememberReckoning(): void {
    const { most, least } = this.machine;
    this.beforeFocus = { most: most.copy(), least: least.copy() };
  }

  private handOn(): void {
    if (!this.run?.fresh) return;
    const { from, to } = this.run;
    this.run = { from: to, to, fresh: false };
    this.keeper.observe(from, to);
  }

  private wakeAt(at: Instant | null): void {
    const mine = (this.wake += 1);
    if (at === null) return;
    this.machine.later(Math.max(0, at - this.machine.now), () => {
      if (mine === this.wake && !this.hostEnded) this.keeper.wake();
    });
  }
}
