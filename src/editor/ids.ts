import type { Instant } from '../core/time';

/**
 * An id that no other break, window or machine has, in practice. Not for secrets: the platform's `crypto` costs 2 MB of heap to load, so it
 * is left to the panel's nonce.
 */
export function newId(now: Instant): string {
  return `${now.toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}
