import type { RunningBreak } from './runningBreak';
import { second, type Duration, type Instant } from './time';

/** Keys typed while a break runs, as one stretch of typing. */
export interface KeysInBreak {
  /** The break they belong to. */
  readonly breakId: string | null;
  readonly from: Instant;
  readonly to: Instant;
  /** When typing had gone on for so long that it is asked about, once. */
  readonly askedAt: Instant | null;
}

export const noKeysYet: KeysInBreak = { breakId: null, from: -Infinity, to: -Infinity, askedAt: null };

/** Keys at the very beginning were meant for the code (peers.md: Safe Eyes' rule). */
export const blips: Duration = 2 * second;

const sameStretch: Duration = 5 * second;
const typingOn: Duration = 15 * second;

/** The question stays for so long. */
const askedFor: Duration = 30 * second;

/** Takes in the latest key. */
export function withKey(keys: KeysInBreak, running: RunningBreak, key: Instant): KeysInBreak {
  const known = keys.breakId === running.id ? keys : { ...noKeysYet, breakId: running.id };
  if (key < running.startedAt + blips || key <= known.to) return known;
  const from = key - known.to <= sameStretch ? known.from : key;
  const askedAt = known.askedAt ?? (key - from > typingOn ? key : null);
  return { ...known, from, to: key, askedAt };
}

/** Whether to ask, at `now`, if that break is over. */
export function isTypingOn(keys: KeysInBreak, breakId: string, now: Instant): boolean {
  return keys.breakId === breakId && keys.askedAt !== null && now >= keys.askedAt && now - keys.askedAt < askedFor;
}
