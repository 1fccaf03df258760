import { addUp, type History } from '../core/history';
import type { LeftOut } from '../core/leftOut';
import { parseLeftOut } from '../core/parseLeftOut';
import { parseHistory, parseSession, stateVersion } from '../core/parseState';
import type { Session } from '../core/session';
import { WarnOnce, type Log } from './log';

/** The part of `vscode.Memento` that is used; `globalState` in the product. */
export interface KeyValueStore {
  keys(): readonly string[];
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

const historyPrefix = 'history.';
const sessionKey = 'session';
const machineKey = 'machine';
const safetyKey = 'safetySeen';
const leftOutKey = 'leftOut';
const unreadPrefix = 'unread.';

/**
 * The saved state. Each machine writes its own history key and reads all of them. What cannot be read is copied aside under a key
 * of its own before anything is written in its place.
 */
export class Storage {
  private readonly warnings: WarnOnce;

  constructor(
    private readonly store: KeyValueStore,
    private readonly newId: () => string,
    private readonly log: Log,
  ) {
    this.warnings = new WarnOnce(log);
  }

  readSession(): Session {
    const raw = this.store.get(sessionKey);
    const { value, problem } = parseSession(raw);
    if (problem !== undefined) this.setAside(sessionKey, raw, problem);
    return value;
  }

  writeSession(session: Session): void {
    this.write(sessionKey, { version: stateVersion, ...session });
  }

  /** Every machine's history, added up. */
  readHistory(): History {
    const keys = this.store.keys().filter((key) => key.startsWith(historyPrefix));
    return addUp(keys.map((key) => this.readMachine(key)));
  }

  /** Reads this machine's history again, changes it and writes it back: another window may have written meanwhile. */
  changeHistory(change: (history: History) => History): void {
    const key = historyPrefix + this.machine();
    const before = this.readMachine(key);
    const after = change(before);
    if (after !== before) this.write(key, { version: stateVersion, ...after });
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

  /** Everything that is saved, as it is, for `exportData`. */
  everything(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.store.keys().map((key) => [key, this.store.get(key)]));
  }

  /**
   * Keys that Settings Sync may carry. Not the histories: a key that only one machine registers counts as deleted on the others.
   */
  syncedKeys(): readonly string[] {
    return [safetyKey, leftOutKey];
  }

  private readMachine(key: string): History {
    const raw = this.store.get(key);
    const { value, problem } = parseHistory(raw);
    if (problem !== undefined) this.setAside(key, raw, problem);
    return value;
  }

  private machine(): string {
    const known = this.store.get(machineKey);
    if (typeof known === 'string' && known !== '') return known;
    if (known !== undefined) this.setAside(machineKey, known, 'expected a text');
    const id = this.newId();
    this.write(machineKey, id);
    return id;
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
