import { second, type Duration, type Instant } from '../core/time';

/** A timer counts in 32 bits; what is longer it takes for nothing at all. */
const longest: Duration = 2 ** 31 - 1;

/** One timer at most; each new time replaces the one before. */
export class Alarm {
  private handle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly now: () => Instant,
    private readonly ring: () => void,
  ) {}

  /**
   * Rings at `at`, never a moment before, or after 24 days if that is earlier: whoever hears it looks at what is due. If the clock was put
   * back, it rings after as long as it was to be.
   */
  set(at: Instant | null): void {
    this.dispose();
    if (at === null) return;
    const wait: Duration = Math.min(longest, Math.max(0, at - this.now()));
    this.handle = setTimeout(() => {
      // A timer may run a millisecond short. Whoever looked then would find nothing due yet, and not look again for half a minute.
      const early = at - this.now();
      if (early > 0 && early < second) this.set(at);
      else this.ring();
    }, wait);
  }

  dispose(): void {
    clearTimeout(this.handle);
  }
}
