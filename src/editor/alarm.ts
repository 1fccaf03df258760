import type { Duration, Instant } from '../core/time';

/** One timer at most; each new time replaces the one before. */
export class Alarm {
  private handle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly now: () => Instant,
    private readonly ring: () => void,
  ) {}

  set(at: Instant | null): void {
    this.clear();
    if (at === null) return;
    const wait: Duration = Math.max(0, at - this.now());
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
