import { dueBreak, type DueBreak } from './breakCycle';
import { isAway, openGap, projected, type Session } from './session';
import { withinSchedule } from './schedule';
import type { Settings } from './settings';
import { minute, type Duration, type Instant } from './time';

/** What the editor knows of the person's situation besides the signals. */
export interface Situation {
  readonly focused: boolean;
  readonly debugging: boolean;
}

export type Hold = 'typing' | 'debugging';

export type Decision =
  | { readonly do: 'nothing' }
  | { readonly do: 'offer'; readonly due: DueBreak; readonly because: string }
  /** Due, but not now: look again at `until`. */
  | { readonly do: 'hold'; readonly due: DueBreak; readonly until: Instant; readonly why: Hold };

const longestDebugHold: Duration = 15 * minute;

const quietAfterRest = (settings: Settings): Duration => Math.min(5 * minute, settings.longEvery / 4);

/**
 * Decides whether a due break is offered at `now`. `because` and `why` go to the log. The one place that knows what a good
 * moment is: a pause in the signals, or the cap on waiting; while debugging a longer cap.
 */
export function decideOffer(session: Session, now: Instant, settings: Settings, situation: Situation): Decision {
  const due = dueBreak(session, now, settings);
  if (!due || !situation.focused || !mayRemind(session, now, settings)) return { do: 'nothing' };
  if (isAway(session, now, settings)) return { do: 'nothing' };
  if (session.snoozedUntil !== null && now < session.snoozedUntil) return { do: 'nothing' };
  if (session.offered?.kind === due.kind) return { do: 'nothing' };

  // Straight after a rest nobody wants to hear that the long break is still due.
  if (due.kind === 'long' && projected(session, now, settings).continuous < quietAfterRest(settings))
    return { do: 'nothing' };

  const waitedSince = Math.max(due.since, session.snoozedUntil ?? 0);
  if (situation.debugging && settings.whileDebugging === 'hold') {
    const until = waitedSince + longestDebugHold;
    return now < until
      ? { do: 'hold', due, until, why: 'debugging' }
      : { do: 'offer', due, because: 'debugging for long' };
  }
  if (openGap(session, now) >= settings.waitForPause) return { do: 'offer', due, because: 'a pause in typing' };
  const until = Math.min(waitedSince + settings.maxWait, now - openGap(session, now) + settings.waitForPause);
  if (now >= waitedSince + settings.maxWait) return { do: 'offer', due, because: 'waited long enough' };
  return { do: 'hold', due, until, why: 'typing' };
}

/** Whether reminding is on at all: not paused by the person, and inside the working hours. */
export function mayRemind(session: Session, now: Instant, settings: Pick<Settings, 'schedule'>): boolean {
  return !isPaused(session, now) && withinSchedule(settings.schedule, now);
}

export function isPaused(session: Session, now: Instant): boolean {
  return session.pausedUntil !== null && now < session.pausedUntil;
}
