import { onlyDays } from '../core/history';
import { mergeHistory } from '../core/mergeHistory';
import type { Instant } from '../core/time';
import type { BreakKeeper } from './keeper';
import { asError, type Log } from './log';
import { savedForm } from './savedFormDoor';
import type { Storage } from './storage';
import { writeShared, type SharedState } from './sharedState';

/** A small text that all windows of one machine read and write; `sharedFile` in the product. */
export interface SharedText {
  /** `undefined` when there is none, or none that can be read. */
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
}

export interface SharedSessionParts {
  readonly keeper: BreakKeeper;
  readonly storage: Storage;
  readonly text: SharedText;
  readonly focused: () => boolean;
  readonly log: Log;
}

/**
 * Keeps the windows of one machine in step within a fraction of a second. `globalState` tells nobody that it has changed and takes 200 ms; a
 * file in the extension's own folder reaches the other windows in 100 ms (measured), is on disk when its write returns, and asks no
 * system keyring. It carries the session and the latest days, so it also saves what was written in the moment a window closed.
 */
export class SharedSession {
  private known: string | undefined;
  /** How late what the others know is; what was saved before this window was opened is no news to them. */
  private touched: Instant;
  private ready = false;
  private working: Promise<void> = Promise.resolve();
  private publishing = false;
  /** A newer version wrote it: what it holds is not understood, and not to be overwritten. */
  private isNewer = false;
  private readonly subscription: { dispose(): void };

  constructor(private readonly parts: SharedSessionParts) {
    this.touched = parts.keeper.current.touched;
    this.subscription = parts.keeper.changed.add(() => this.publish());
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Reads what other windows wrote: at the start, when told that there is news, and when the window is given the focus. */
  look(): Promise<void> {
    return this.inTurn(async () => {
      const text = await this.parts.text.read();
      const first = !this.ready;
      this.ready = true;
      if (text === this.known || text === undefined) return first ? this.publish() : undefined;
      this.known = text;
      const shared = savedForm().readShared(text);
      this.leaveAlone(shared === 'newer');
      if (!shared || shared === 'newer') return;
      this.touched = shared.session.touched;
      this.parts.storage.takeShared(shared);
      this.parts.keeper.otherWindowWrote(shared.held);
      // Two windows wrote at the same moment, and the other one's text stands: it has to hear what only this one knows. Days it does not
      // speak of are no news: two windows that cannot agree on today would answer each other for ever.
      const { history, unsaved } = this.current();
      const known = onlyDays(history, shared.days);
      const isNews = mergeHistory(shared.history, known) !== shared.history;
      if (isNews || (unsaved && !shared.unsaved)) this.publish(true);
    });
  }

  /** Writes what this window knows, if it is the one in use or has just done something the others do not know of. */
  private publish(urgent = false): void {
    const { keeper, focused } = this.parts;
    if (!this.ready || this.isNewer || this.publishing || keeper.isSettling) return;
    if (!urgent && !focused() && keeper.current.touched <= this.touched) return;
    this.publishing = true;
    void this.inTurn(async () => {
      this.publishing = false;
      const text = writeShared(this.current(), (history) => savedForm().packFewDays(history));
      if (text === this.known) return;
      this.known = text;
      this.touched = keeper.current.touched;
      await this.parts.text.write(text);
    });
  }

  private current(): SharedState {
    const { keeper, storage } = this.parts;
    const { held } = keeper;
    return {
      ...storage.share(keeper.current, keeper.daysToShare, keeper.unsaved),
      ...(held && { held: { why: held.why, cap: held.cap } }),
    };
  }

  private leaveAlone(isNewer: boolean): void {
    if (isNewer && !this.isNewer) {
      this.parts.log.warn('The shared file is from a newer version and is left alone');
    }
    this.isNewer = isNewer;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    this.working = this.working.then(work).catch((error: unknown) => this.parts.log.error(asError(error)));
    return this.working;
  }
}
