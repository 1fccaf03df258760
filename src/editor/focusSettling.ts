import type { Duration, Instant } from '../core/time';

/** Another window's last write takes up to 200 ms to arrive here (measured); with room to spare. */
const settleAfterFocus: Duration = 500;

/** Keeps a window that has just been given the focus from reading and writing before the other windows' writes have arrived. */
export class FocusSettling {
  private endsAt: Instant | null = null;
  private deferred: (() => void)[] = [];

  constructor(private readonly now: () => Instant) {}

  /** Begins; returns when it will be over. */
  begin(): Instant {
    this.endsAt = this.now() + settleAfterFocus;
    return this.endsAt;
  }

  /** When it will be over, if it is under way. A clock that stepped back ends it. */
  until(): Instant | undefined {
    if (this.endsAt === null) return undefined;
    const left = this.endsAt - this.now();
    return left > 0 && left <= settleAfterFocus ? this.endsAt : undefined;
  }

  /** Puts an action off until it is over, such as the click that also gave the window its focus; `false` if it is not under way. */
  defer(action: () => void): boolean {
    if (this.until() === undefined) return false;
    this.deferred.push(action);
    return true;
  }

  get hasDeferred(): boolean {
    return this.deferred.length > 0;
  }

  /** The actions that were put off, to be done now. */
  takeDeferred(): readonly (() => void)[] {
    const actions = this.deferred;
    this.deferred = [];
    return actions;
  }

  /** Ends it; says whether it had begun. */
  end(): boolean {
    const begun = this.endsAt !== null;
    this.endsAt = null;
    return begun;
  }
}
