import type { ParsedState } from '../core/parseState';
import { WarnOnce, type Log } from './log';
import { leftAlonePrefix, unreadPrefix } from './savedKeys';

/** The part of `vscode.Memento` that is used; `globalState` in the product. */
export interface KeyValueStore {
  keys(): readonly string[];
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** The saved state, key by key. What cannot be read is copied aside under a key of its own before anything is written in its place. */
export class SavedValues {
  private readonly warnings: WarnOnce;
  private unreadFound = false;
  private tell: (() => void) | undefined;

  constructor(
    private readonly store: KeyValueStore,
    private readonly log: Log,
  ) {
    this.warnings = new WarnOnce(log);
  }

  keys(): readonly string[] {
    return this.store.keys();
  }

  get(key: string): unknown {
    return this.store.get(key);
  }

  /** What `parse` makes of a value; one that cannot be read is set aside, and the parser's fallback taken. */
  read<T>(key: string, parse: (raw: unknown) => ParsedState<T>): T {
    const raw = this.store.get(key);
    const { value, problem } = parse(raw);
    if (problem !== undefined) this.setAside(key, raw, problem);
    return value;
  }

  /** Keeps what cannot be read under a key of its own. Said once, by whichever window finds it first. */
  setAside(key: string, raw: unknown, problem: string): void {
    if (!this.putAside(key, raw)) return;
    this.warn(`Saved state "${key}" cannot be read (${problem}). It is kept under "${unreadPrefix}${key}".`);
    this.foundUnread();
  }

  /** Keeps a value under a key for what cannot be read; `false` if it is there already. */
  putAside(key: string, raw: unknown): boolean {
    const text = JSON.stringify(raw);
    const known = this.store.keys().filter((other) => other.startsWith(unreadPrefix + key));
    if (known.some((other) => JSON.stringify(this.store.get(other)) === text)) return false;
    this.write(known.length === 0 ? unreadPrefix + key : `${unreadPrefix}${key}.${known.length + 1}`, raw);
    return true;
  }

  /** Says once, by whichever window finds it first, that a value is left where it is because it cannot be read. */
  leaveAlone(key: string, problem: string): void {
    const noteKey = leftAlonePrefix + key;
    if (this.store.get(noteKey) === problem) return;
    this.write(noteKey, problem);
    this.warn(`Saved state "${key}" is left alone: ${problem}`);
    this.foundUnread();
  }

  /** Has `tell` called when something is found that cannot be read, or has been found already. */
  onUnread(tell: () => void): void {
    this.tell = tell;
    if (this.unreadFound) tell();
  }

  private foundUnread(): void {
    if (!this.unreadFound) this.tell?.();
    this.unreadFound = true;
  }

  /** Warns of each different thing once. */
  warn(message: string): void {
    this.warnings.warn(message);
  }

  /**
   * VS Code answers a write after 3 ms with the whole state as it was sent, which undoes what this window has written meanwhile, and then
   * sends it undone. `answered` is called when nothing can undo this write any more, and may look whether it is still there.
   */
  write(key: string, value: unknown, answered?: () => void): void {
    this.store
      .update(key, value)
      .then(answered)
      .then(undefined, (error: unknown) => {
        this.log.error(`Could not save "${key}": ${String(error)}`);
      });
  }
}
