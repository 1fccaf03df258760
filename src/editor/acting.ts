import type { Instant } from '../core/time';

/** How what the person does gets done in this window. */
export interface Acting {
  /** Whether this is the window in use. */
  readonly isFocused: boolean;
  /** Does it on the latest knowledge: at once, or when the window has settled. */
  act(action: () => void): void;
  /** A run of signals; see `advance` for what `from` and `to` promise. */
  observe(from: Instant, to: Instant): void;
  /** Looks at everything anew. */
  review(): void;
}
