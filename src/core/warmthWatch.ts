import { minute, type Instant } from './time';
import { mayBeginAt, settled, skinCheckAt, touchedAt, turnLeft, type WarmthState } from './warmth';
import { warmthLimits } from './warmthLimits';

/**
 * The state as somebody finds it who looks at `now`. `expected` is what the clock should read at least by a timer that cannot be put back;
 * together with what it read when it was last looked at, it tells that the clock was put back. A turn moves back with it, so that it is as
 * long as it was; what rests only begins to rest later, which is the safe side. A clock that is put forward cannot be told from a machine
 * that slept: it ends a turn early.
 */
export function lookedAt(before: WarmthState, now: Instant, expected: Instant = -Infinity): WarmthState {
  const step = Math.max(before.seen, expected) - now;
  const state = step > 0 ? putBack(before, step, now) : before;
  const next = settled(state, now);
  return next.running && next.seen !== now ? { ...next, seen: now } : next;
}

function putBack(state: WarmthState, step: number, now: Instant): WarmthState {
  const { running } = state;
  if (!running) return state;
  return { ...state, running: { ...running, startedAt: running.startedAt - step }, touched: touchedAt(state, now) };
}

/** Of two windows' copies the one that was touched last; of two that only looked at the clock, the one that looked last. */
export function laterWarmth(mine: WarmthState, other: WarmthState): WarmthState {
  return (other.touched - mine.touched || other.seen - mine.seen) > 0 ? other : mine;
}

/**
 * When to look again. The end, the look at the skin, the end of a rest and of what asks to be taken off, and the cold half always wake;
 * the minutes in between only where somebody can see them.
 */
export function nextWarmthWake(state: WarmthState, now: Instant, seen: boolean): Instant | null {
  const { running, over, coldFrom } = state;
  const wakes: Instant[] = [];
  if (running) {
    const left = turnLeft(running, now);
    wakes.push(now + left);
    if (running.warmth === 'cold' && !running.skinChecked) wakes.push(skinCheckAt(running));
    if (seen) wakes.push(now + (left % minute || minute));
  } else {
    wakes.push(mayBeginAt(state, 'cold', now), mayBeginAt(state, 'heat', now));
  }
  if (over) wakes.push(over.endedAt + warmthLimits.overKept);
  if (coldFrom !== null) wakes.push(coldFrom, coldFrom + warmthLimits.coldWaits);
  const ahead = wakes.filter((at) => at > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
