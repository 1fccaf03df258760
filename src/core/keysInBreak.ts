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
  /** Stretches of typing while the break was paused, in order: that was coding. */
  readonly paused: readonly Stretch[];
}

interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

export const noKeysYet: KeysInBreak = { breakId: null, from: -Infinity, to: -Infinity, askedAt: null, paused: [] };

/** Keys at the very beginning were meant for the code (peers.md: Safe Eyes' rule). */
export const blips: Duration = 2 * second;

/** A look at the keys every 5 s finds one of each stretch, a little late. */
const sameStretch: Duration = 7 * second;
const typingOn: Duration = 15 * second;

/** The question stays for so long. */
const askedFor: Duration = 30 * second;

/** Takes in the latest key. */
export function withKey(keys: KeysInBreak, running: RunningBreak, key: Instant): KeysInBreak {
  const known = keys.breakId === running.id ? keys : { ...noKeysYet, breakId: running.id };
  if (key < running.startedAt + blips || key <= known.to) return known;
  const from = key - known.to <= sameStretch ? known.from : key;
  const askedAt = known.askedAt ?? (key - from > typingOn ? key : null);
  const paused = running.pausedAt !== null && key > running.pausedAt ? extended(known.paused, key) : known.paused;
  return { ...known, from, to: key, askedAt, paused };
}

function extended(stretches: readonly Stretch[], key: Instant): readonly Stretch[] {
  const last = stretches.at(-1);
  if (!last || key - last.to > sameStretch) return [...stretches, { from: key, to: key }];
  return [...stretches.slice(0, -1), { from: last.from, to: key }];
}

/** What was typed since the break was paused for the last time, if it still is. */
export function typedInPause(keys: KeysInBreak, { id, pausedAt }: RunningBreak): readonly Stretch[] {
  return keys.breakId === id && pausedAt !== null ? keys.paused.filter(({ from }) => from > pausedAt) : [];
}

/** Whether to ask, at `now`, if that break is over. */
export function isTypingOn(keys: KeysInBreak, breakId: string, now: Instant): boolean {
  return keys.breakId === breakId && keys.askedAt !== null && now >= keys.askedAt && now - keys.askedAt < askedFor;
}
