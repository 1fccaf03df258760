import { nextBreak } from './breakCycle';
import { mayRemind, type Decision } from './moment';
import { abandonedAt, endsAt } from './runningBreak';
import { openGap, type Session } from './session';
import type { Settings } from './settings';
import { minute, second, type Duration, type Instant } from './time';

/** Held offers are looked at again no oftener than this, so that waiting costs two wake-ups a minute at most. */
const betweenLooks: Duration = 30 * second;

/**
 * When the next change happens that no event announces: a second of a running break, a minute of the countdown, the fall-back
 * after *idle after*, the end of a snooze or a pause. `null`: nothing will change until a signal comes. In a window without focus only a
 * running break, which every window shows, is worth waking for.
 */
export function nextWake(
  session: Session,
  now: Instant,
  settings: Settings,
  focused: boolean,
  decision: Decision,
): Instant | null {
  if (session.running) {
    const end = endsAt(session.running) ?? abandonedAt(session.running, settings.restAfter);
    if (end === null || session.running.since === null) return end;
    return Math.min(end, now + second - ((now - session.running.since) % second));
  }
  if (!focused) return null;
  const wakes = [...countdownWakes(session, now, settings)];
  if (session.pausedUntil !== null && session.pausedUntil > now) wakes.push(session.pausedUntil);
  if (decision.do === 'hold') wakes.push(Math.max(decision.until, now + betweenLooks));
  if (wakes.length === 0) return null;
  // A pause can end weeks from now, a timer cannot wait that long; and two wake-ups a minute are the budget.
  return Math.min(Math.max(Math.min(...wakes), now + second), now + 60 * minute);
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
  if (session.snoozedUntil !== null && session.snoozedUntil > now && mayRemind(session, now, settings)) {
    yield session.snoozedUntil;
  }
}
