import type { ParsedState } from '../core/parseState';
import { WarnOnce, type Log } from './log';

/** The part of `vscode.Memento` that is used; `globalState` in the product. */
export interface KeyValueStore {
  keys(): readonly string[];
  get(key: string): unknown;
  update(key: string, value: unknown): PromiseLike<void>;
}

/** CommonJS's own, in both of VS Code's hosts: loads what is needed only for what cannot be read. */
declare function require(path: './setAside'): typeof import('./setAside');

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
    this.found(require('./setAside').setAside(this, key, raw, problem));
  }

  /** Leaves a value that cannot be read where it is. Said once, by whichever window finds it first. */
  leaveAlone(key: string, problem: string): void {
    this.found(require('./setAside').leaveAlone(this, key, problem));
  }

  /** Has `tell` called when something is found that cannot be read, or has been found already. */
  onUnread(tell: () => void): void {
    this.tell = tell;
    if (this.unreadFound) tell();
  }

  private found(news: string | undefined): void {
    if (news === undefined) return;
    this.warn(news);
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
