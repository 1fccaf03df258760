import { addUp } from '../core/addUp';
import { emptyHistory, type History } from '../core/history';
import type { LeftOut } from '../core/leftOut';
import { mergeHistory } from '../core/mergeHistory';
import { parseLeftOut } from '../core/parseLeftOut';
import { parseSession, sessionVersion, type ParsedState } from '../core/parseState';
import { laterOf, type Session } from '../core/session';
import { byMachine, readSlot, slotKeys, type Slot } from '../core/slots';
import type { Instant } from '../core/time';
import { isId, type ReadHistory } from '../core/unread';
import { warmthKey } from './careKeys';
import type { HistoryWriter } from './historyWriter';
import type { SharedState } from './sharedState';
import { WarnOnce, type Log } from './log';

/** The part of `vscode.Memento` that is used; `globalState` in the product. */
export interface KeyValueStore {
  keys(): readonly string[];
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const version1Prefix = 'history.';
const sessionKey = 'session';
const machineKey = 'machine';
const safetyKey = 'safetySeen';
const leftOutKey = 'leftOut';
const unreadPrefix = 'unread.';

/** CommonJS's own, in both of VS Code's hosts: loads what mere reading does not need. */
declare function require(path: './historyWriter'): typeof import('./historyWriter');
declare function require(path: '../core/version1'): typeof import('../core/version1');

/**
 * The saved state. Each machine writes its facts to a slot (see `slots`) and reads all of them. VS Code writes the whole state of a window
 * at once, so what one window saved another may undo: a window remembers this machine's facts and writes what it finds missing again.
 * What cannot be read is copied aside under a key of its own before anything is written in its place.
 */
export class Storage {
  private readonly warnings: WarnOnce;
  /** This machine's facts as far as this window has ever known them. */
  private own: History = emptyHistory;
  /** The session as another window shared it last. */
  private shared: Session | undefined;
  private loadedWriter: HistoryWriter | undefined;
  private readonly slotsRead = new Map<string, { readonly raw: unknown; readonly slot: Slot }>();

  constructor(
    private readonly store: KeyValueStore,
    private readonly newId: () => string,
    private readonly log: Log,
  ) {
    this.warnings = new WarnOnce(log);
  }

  readSession(now: Instant): Session {
    const raw = this.store.get(sessionKey);
    const { value, problem } = parseSession(raw);
    if (problem !== undefined) this.setAside(sessionKey, raw, problem);
    return this.shared ? laterOf(value, this.shared, now) : value;
  }

  writeSession(session: Session): void {
    this.write(sessionKey, { version: sessionVersion, ...session });
  }

  /** Every machine's history, added up. */
  readHistory(): History {
    return addUp([...this.machines().values()]);
  }

  /** Every machine's history by its id. */
  machines(): ReadonlyMap<string, History> {
    const all = byMachine(this.slots());
    for (const { id, read } of this.version1()) all.set(id, mergeHistory(all.get(id) ?? emptyHistory, read.history));
    const id = this.machine();
    const known = all.get(id);
    this.own = known ? mergeHistory(known, this.own) : this.own;
    all.set(id, this.own);
    return all;
  }

  /** Reads this machine's history again, changes it and writes it back: another window may have written meanwhile. */
  changeHistory(change: (history: History) => History): void {
    this.machines();
    this.own = this.writer.writeOwn(this.machine(), change(this.own));
    this.leaveVersion1();
  }

  /** Writes again what of this machine's facts has got lost on its way. */
  reassert(): void {
    this.machines();
    const id = this.machine();
    const slot = this.slots().find(({ machines }) => Object.hasOwn(machines, id));
    const saved = slot?.machines[id]?.history ?? emptyHistory;
    if (mergeHistory(saved, this.own) !== saved || this.version1().length > 0) this.changeHistory((history) => history);
    // Before the first facts there is only the id to write again, lest windows that are opened together go by different ones.
    else if (!slot) this.write(machineKey, id);
  }

  /** Takes in machines' histories from elsewhere. They go into this machine's slot, so that no other machine's key is touched. */
  takeIn(histories: ReadonlyMap<string, History>): void {
    const machine = this.machine();
    for (const [id, history] of histories) {
      const merged = this.writer.lifted(this.machines().get(id), history);
      if (id === machine) this.changeHistory((own) => mergeHistory(own, merged));
      else this.writer.write(machine, id, merged);
    }
  }

  /** Deletes everything but the mark that it was deleted, which keeps other windows and machines from bringing it back. */
  erase(now: Instant): void {
    const all = this.machines();
    for (const key of this.store.keys()) if (key !== machineKey) this.write(key, undefined);
    this.own = this.writer.erase(this.machine(), all, now);
  }

  /** Puts back what does not merge, as `everything` gave it: what could not be read, has been seen, hurts, or was chosen in Care. */
  putBack(saved: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(saved)) {
      const chosenInCare = key.startsWith('care.') && key !== warmthKey;
      const put = key === safetyKey || key === leftOutKey || key.startsWith(unreadPrefix) || chosenInCare;
      if (put) this.write(key, value);
    }
  }

  /** What other windows are to know at once. */
  share(session: Session, days: readonly string[], unsaved: (history: History) => History): SharedState {
    const { days: all, ...rest } = unsaved(this.own);
    const recent = days.flatMap((day) => (all[day] ? [[day, all[day]] as const] : []));
    return { machine: this.machine(), session, history: { ...rest, days: Object.fromEntries(recent) } };
  }

  /** Takes in what another window of this machine shared. */
  takeShared({ machine, session, history }: SharedState): void {
    this.shared = session;
    if (machine === this.machine()) this.own = mergeHistory(this.own, history);
  }

  /** A value with a key of its own; one that cannot be read is set aside, and the parser's fallback taken. */
  readKept<T>(key: string, parse: (raw: unknown) => ParsedState<T>): T {
    const raw = this.store.get(key);
    const { value, problem } = parse(raw);
    if (problem !== undefined) this.setAside(key, raw, problem);
    return value;
  }

  writeKept(key: string, value: object): void {
    this.write(key, value);
  }

  get safetySeen(): boolean {
    return this.store.get(safetyKey) === true;
  }

  rememberSafetySeen(): void {
    this.write(safetyKey, true);
  }

  readLeftOut(): LeftOut {
    const raw = this.store.get(leftOutKey);
    const { value, problem } = parseLeftOut(raw);
    if (problem !== undefined) this.setAside(leftOutKey, raw, problem);
    return value;
  }

  changeLeftOut(change: (leftOut: LeftOut) => LeftOut): void {
    this.write(leftOutKey, change(this.readLeftOut()));
  }

  /** Everything that is saved, as it is. */
  everything(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.store.keys().map((key) => [key, this.store.get(key)]));
  }

  /** What could not be read, by the key it is kept under. */
  unread(): Readonly<Record<string, unknown>> {
    const keys = this.store.keys().filter((key) => key.startsWith(unreadPrefix));
    return Object.fromEntries(keys.map((key) => [key, this.store.get(key)]));
  }

  /** Keys that Settings Sync may carry: the same on every machine, or they would count as deleted. */
  syncedKeys(): readonly string[] {
    return [...slotKeys, safetyKey, leftOutKey];
  }

  private slots(): Slot[] {
    return slotKeys.map((key) => {
      const raw = this.store.get(key);
      const known = this.slotsRead.get(key);
      if (known && known.raw === raw) return known.slot;
      const slot = readSlot(raw);
      this.slotsRead.set(key, { raw, slot });
      if (slot.problem !== undefined) this.warnings.warn(`Saved state "${key}" is left alone: ${slot.problem}`);
      for (const [id, read] of Object.entries(slot.machines)) this.report(`${key}.${id}`, read);
      return slot;
    });
  }

  private version1(): { key: string; id: string; read: ReadHistory }[] {
    const keys = this.store.keys().filter((key) => key.startsWith(version1Prefix) && !slotKeys.includes(key));
    return keys.map((key) => {
      const read = require('../core/version1').readVersion1(this.store.get(key));
      this.report(key, read);
      return { key, id: key.slice(version1Prefix.length), read };
    });
  }

  private leaveVersion1(): void {
    for (const { key, id, read } of this.version1()) {
      if (id !== this.machine()) this.takeIn(new Map([[id, read.history]]));
      this.write(key, undefined);
    }
  }

  private get writer(): HistoryWriter {
    this.loadedWriter ??= new (require('./historyWriter').HistoryWriter)({
      store: this.store,
      slots: () => this.slots(),
      write: (key, value) => this.write(key, value),
      onWritten: (key, slot) => this.slotsRead.set(key, { raw: this.store.get(key), slot }),
    });
    return this.loadedWriter;
  }

  private machine(): string {
    const known = this.store.get(machineKey);
    if (typeof known === 'string' && isId(known)) return known;
    if (known !== undefined) this.setAside(machineKey, known, 'not an id');
    const id = this.newId();
    this.write(machineKey, id);
    return id;
  }

  private report(key: string, { unread, problem }: ReadHistory): void {
    if (problem !== undefined) this.setAside(key, Object.hasOwn(unread, '') ? unread[''] : unread, problem);
  }

  private setAside(key: string, raw: unknown, problem: string): void {
    this.warnings.warn(`Saved state "${key}" cannot be read (${problem}). It is kept under "${unreadPrefix}${key}".`);
    const text = JSON.stringify(raw);
    const known = this.store.keys().filter((other) => other.startsWith(unreadPrefix + key));
    if (known.some((other) => JSON.stringify(this.store.get(other)) === text)) return;
    this.write(known.length === 0 ? unreadPrefix + key : `${unreadPrefix}${key}.${known.length + 1}`, raw);
  }

  private write(key: string, value: unknown): void {
    this.store.update(key, value).then(undefined, (error: unknown) => {
      this.log.error(`Could not save "${key}": ${String(error)}`);
    });
  }
}
