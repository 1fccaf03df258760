import { nextBreak } from './breakCycle';
import { isSnoozed, mayRemind, type Decision } from './moment';
import { abandonedAt, endsAt } from './runningBreak';
import { openGap, type Session } from './session';
import { within, type Situation } from './situation';
import type { Settings } from './settings';
import { minute, second, type Duration, type Instant } from './time';

/** Wake-ups are no closer than this, so that waiting costs two a minute at most. */
const betweenWakes: Duration = 30 * second;

/** How often a paused break looks whether typing goes on, and how long ago the last key may be. */
const betweenLooks: Duration = 5 * second;
const typingGoesOn: Duration = 15 * second;

/**
 * When the next change happens that no event announces: a second of a running break, typing in a paused one, a minute of the countdown, the fall-back
 * after *idle after*, the end of a snooze, a pause or a hold. `null`: nothing will change until a signal comes. In a window without focus only a
 * running break, which every window shows, is worth waking for.
 */
export function nextWake(
  session: Session,
  now: Instant,
  settings: Settings,
  { focused, lastTyped }: Pick<Situation, 'focused' | 'lastTyped'>,
  decision: Decision,
  lastWake: Instant,
): Instant | null {
  if (session.running) {
    const end = endsAt(session.running) ?? abandonedAt(session.running, settings.restAfter);
    if (end === null) return end;
    if (session.running.since === null) {
      // Keys may go on from just before the pause.
      const since = [lastTyped, session.running.pausedAt ?? now];
      const typing = focused && since.some((at) => within(at, typingGoesOn, now));
      return typing ? Math.min(end, now + betweenLooks) : end;
    }
    return Math.min(end, now + second - ((now - session.running.since) % second));
  }
  if (!focused) return null;
  const wakes = [...countdownWakes(session, now, settings)];
  if (session.pausedUntil !== null && session.pausedUntil > now) wakes.push(session.pausedUntil);
  if (decision.do === 'hold') wakes.push(decision.until);
  if (decision.do === 'nothing' && decision.lookAt !== undefined) wakes.push(decision.lookAt);
  if (wakes.length === 0) return null;
  const earliest = lastWake <= now ? Math.max(now + second, lastWake + betweenWakes) : now + betweenWakes;
  // A pause can end weeks from now, a timer cannot wait that long.
  return Math.min(Math.max(Math.min(...wakes), earliest), now + 60 * minute);
}

function* countdownWakes(session: Session, now: Instant, settings: Settings): Generator<Instant> {
  if (session.lastSignal === null) return;
  const gap = openGap(session, now);
  if (gap <= settings.idleAfter) {
    const left = nextBreak(session, now, settings)?.in ?? 0;
    const toMinute = left % minute;
    yield now + (Number.isFinite(left) && toMinute > 0 ? toMinute : minute);
    yield session.lastSignal + settings.idleAfter + 1;
  } else if (gap < settings.restAfter) {
    yield session.lastSignal + settings.restAfter;
  }
  if (session.snoozedUntil !== null && isSnoozed(session, now) && mayRemind(session, now, settings)) {
    yield session.snoozedUntil;
  }
}
