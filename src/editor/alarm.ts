import type { Duration, Instant } from '../core/time';

/** A timer counts in 32 bits; what is longer it takes for nothing at all. */
const longest: Duration = 2 ** 31 - 1;

/** One timer at most; each new time replaces the one before. */
export class Alarm {
  private handle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly now: () => Instant,
    private readonly ring: () => void,
  ) {}

  /** Rings at `at`, or after 24 days if that is earlier: whoever hears it looks at what is due. */
  set(at: Instant | null): void {
    this.clear();
    if (at === null) return;
    const wait: Duration = Math.min(longest, Math.max(0, at - this.now()));
    this.handle = setTimeout(() => {
      this.handle = undefined;
      this.ring();
    }, wait);
  }

  dispose(): void {
    this.clear();
  }

  private clear(): void {
    if (this.handle !== undefined) clearTimeout(this.handle);
    this.handle = undefined;
  }
}
