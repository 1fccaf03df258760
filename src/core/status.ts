import { dueBreak, nextBreak, type NextBreak } from './breakCycle';
import { dayTotals, type DayTotals } from './dayTotals';
import type { History } from './history';
import { localDay } from './localDay';
import { isPaused, isSnoozed } from './moment';
import { endsAt } from './runningBreak';
import { withinSchedule } from './schedule';
import { isAway, projected, untilResumed, type Session } from './session';
import type { Settings } from './settings';
import { reckonStreak, type Streak } from './streak';
import type { Duration, Instant } from './time';

export type Phase = 'coding' | 'due' | 'break' | 'away' | 'paused' | 'offHours';

/** What Unhunch would say if asked now: plain data, part of the public API. Instants in epoch ms, durations in ms. */
export interface Status {
  readonly phase: Phase;
  readonly continuousCoding: Duration;
  /** If coding goes on without a pause. */
  readonly next?: NextBreak;
  readonly snoozedUntil?: Instant;
  /** Missing while paused until the person resumes. */
  readonly pausedUntil?: Instant;
  readonly breakEndsAt?: Instant;
  readonly streak: Streak;
  readonly today: DayTotals;
}

export function statusAt(session: Session, history: History, now: Instant, settings: Settings): Status {
  const today = localDay(now, settings.dayStartsAt);
  const next = nextBreak(session, now, settings);
  const breakEnd = session.running ? endsAt(session.running) : null;
  return {
    phase: phaseAt(session, now, settings),
    continuousCoding: projected(session, now, settings).continuous,
    ...(next && Number.isFinite(next.in) ? { next } : {}),
    ...(session.snoozedUntil !== null && isSnoozed(session, now) ? { snoozedUntil: session.snoozedUntil } : {}),
    ...(session.pausedUntil !== null && session.pausedUntil !== untilResumed && isPaused(session, now)
      ? { pausedUntil: session.pausedUntil }
      : {}),
    ...(breakEnd === null ? {} : { breakEndsAt: breakEnd }),
    streak: reckonStreak(history, today, settings),
    today: dayTotals(history, today),
  };
}

function phaseAt(session: Session, now: Instant, settings: Settings): Phase {
  if (session.running) return 'break';
  if (isPaused(session, now)) return 'paused';
  if (!withinSchedule(settings.schedule, now)) return 'offHours';
  if (isAway(session, now, settings)) return 'away';
  return dueBreak(session, now, settings) ? 'due' : 'coding';
}
