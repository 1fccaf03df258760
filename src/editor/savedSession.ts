import { sessionVersion } from '../core/parseState';
import { sameJson } from '../core/sameJson';
import { freshSession, laterOf, type Session } from '../core/session';
import type { Instant } from '../core/time';
import { sessionKey } from './savedKeys';
import { savedForm } from './savedFormDoor';
import type { SavedValues } from './savedValues';

/** The session as the windows of this machine saved and shared it. */
export class SavedSession {
  /** As another window shared it last. */
  private shared: Session | undefined;
  private latestWritten: Session | undefined;
  private known: { readonly raw: unknown; readonly session: Session } | undefined;

  constructor(private readonly values: SavedValues) {}

  read(now: Instant): Session {
    const saved = this.saved();
    return this.shared ? laterOf(saved, this.shared, now) : saved;
  }

  write(session: Session): void {
    this.latestWritten = session;
    const write = (answered?: () => void): void => {
      this.values.write(sessionKey, { version: sessionVersion, ...session }, answered);
      // What has just been written need not be read again.
      this.known = { raw: this.values.get(sessionKey), session };
    };
    write(() => {
      if (this.latestWritten === session && this.saved().touched < session.touched) write();
    });
  }

  takeShared(session: Session): void {
    this.shared = session;
  }

  private saved(): Session {
    const raw = this.values.get(sessionKey);
    if (raw === undefined) return freshSession;
    // VS Code hands out the whole state anew after each write.
    const session =
      this.known && sameJson(this.known.raw, raw)
        ? this.known.session
        : this.values.read(sessionKey, savedForm().parseSession);
    this.known = { raw, session };
    return session;
  }
}
