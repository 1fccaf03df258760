import { dueBreak, putOff, type DueBreak } from './breakCycle';
import { openSince, withinSchedule } from './schedule';
import { isAway, openGap, projected, type Offered, type Session } from './session';
import type { Settings } from './settings';
import { recentBoundary, within, type BoundaryKind, type Situation, type WaitingFor } from './situation';
import { minute, second, type Duration, type Instant } from './time';
import { earlyBreak, waitingTime } from './waitingTime';

export type Hold = 'typing' | 'debugging' | 'justBack';

export type Decision =
  /** Not due, or not to be offered at all. `lookAt`: when that may change without a signal. */
  | { readonly do: 'nothing'; readonly lookAt?: Instant }
  /** `because` is the rule that decided, in English for the log. */
  | { readonly do: 'offer'; readonly due: DueBreak; readonly because: string; readonly waiting?: WaitingFor }
  /** Due, but not now: look again at `until`; at `cap` it is offered in any case. */
  | {
      readonly do: 'hold';
      readonly due: DueBreak;
      readonly until: Instant;
      readonly cap: Instant;
      readonly why: Hold;
    };

/** Nobody is interrupted so soon after a key. */
const quietAfterKey: Duration = 10 * second;

const settleAfterFocus: Duration = minute;

export const longestDebugHold: Duration = 15 * minute;

/** To somebody who changes windows all the time a break is offered when the first minute in one of them is over. */
const longestFocusHold: Duration = 30 * minute;

const longestSnooze: Duration = 60 * minute;

const nothing: Decision = { do: 'nothing' };

const quietAfterRest = (settings: Settings): Duration => Math.min(5 * minute, settings.longEvery / 4);

/** What the rules on the moment look at. */
interface Case {
  readonly session: Session;
  readonly now: Instant;
  readonly settings: Settings;
  readonly situation: Situation;
}

/** Whether there is anything to decide: a break that is due, or something to wait for that one could fill. */
export function mayOffer(session: Session, now: Instant, settings: Settings, situation: Situation): boolean {
  return situation.focused && (situation.waiting !== undefined || awaited(session, now, settings) !== undefined);
}

/**
 * Decides whether a break is offered at `now`. The one place that knows what a good moment is: a pause in the signals, a boundary
 * or waiting time without a key for 10 s, or the cap on waiting; while debugging a longer cap.
 */
export function decideOffer(session: Session, now: Instant, settings: Settings, situation: Situation): Decision {
  if (!situation.focused || session.running || !mayRemind(session, now, settings)) return nothing;
  if (isSnoozed(session, now) || isAway(session, now, settings)) return nothing;
  const due = awaited(session, now, settings);
  const theCase = { session, now, settings, situation };
  if (!due) return decideEarly(theCase);

  const ready = readyAt(session.offered, due, settings.snooze);
  if (ready === undefined) return nothing;
  if (now < ready) return { do: 'nothing', lookAt: ready };
  const isPast = (instant: Instant | null): instant is Instant => instant !== null && instant <= now;
  const since = Math.max(
    due.waitsSince,
    ready,
    openSince(settings.schedule, now),
    ...[session.snoozedUntil, session.pausedUntil].filter(isPast),
  );
  const holds = [...holdsOf(theCase, due, since)];
  const hold = holds.find(({ until }) => until > now);
  if (hold) return { do: 'hold', due, ...hold };
  // Whoever typed on through a hold has not been waited for yet.
  const ends = holds.map(({ until }) => Math.min(until, since + longestFocusHold));
  return atBestMoment(theCase, due, Math.max(since, ...ends));
}

/** The break to offer: the one that is due, or one that was put off before it was; of both the long one. */
function awaited(session: Session, now: Instant, settings: Settings): DueBreak | undefined {
  const due = dueBreak(session, now, settings);
  const later = putOff(session, now);
  return due && (due.kind === 'long' || later?.kind !== 'long') ? due : later;
}

/** From when on a due break may be offered; `undefined` when it has been, twice. A new offer never meets an open one. */
function readyAt(offered: Offered | null, due: DueBreak, snooze: Duration): Instant | undefined {
  if (!offered) return due.waitsSince;
  if (offered.kind === due.kind && offered.again !== null) return undefined;
  return (offered.again ?? offered.at) + snooze;
}

/** Reasons that no moment is good enough for, over or not. */
function* holdsOf(
  { session, now, settings, situation }: Case,
  due: DueBreak,
  since: Instant,
): Generator<Pick<Extract<Decision, { do: 'hold' }>, 'why' | 'until' | 'cap'>> {
  const justBack = (until: Instant) => ({ why: 'justBack', until, cap: until + settings.maxWait }) as const;
  // Straight after a rest nobody wants to hear that the long break is still due.
  const rested = quietAfterRest(settings) - projected(session, now, settings).continuous;
  if (due.kind === 'long') yield justBack(now + rested);
  if (situation.focusedSince <= now) yield justBack(situation.focusedSince + settleAfterFocus);
  if (settings.whileDebugging === 'offer') return;
  const longest = since + longestDebugHold;
  const ended = situation.debuggedUntil <= now ? situation.debuggedUntil : -Infinity;
  const until = situation.debugging ? longest : Math.min(ended, longest);
  yield { why: 'debugging', until, cap: until };
}

function atBestMoment({ session, now, settings, situation }: Case, due: DueBreak, since: Instant): Decision {
  const typing = within(situation.lastTyped, quietAfterKey, now);
  const boundary = recentBoundary(situation, now);
  const waiting = waitingTime(situation, now, settings);

  if (openGap(session, now) >= settings.waitForPause) return { do: 'offer', due, because: 'a pause in the signals' };
  if (boundary && !typing) return { do: 'offer', due, because: boundaryWords[boundary.kind] };
  if (waiting && !typing && now >= waiting.from) {
    return { do: 'offer', due, because: `${waiting.waiting.what} running`, waiting: waiting.waiting.what };
  }
  const cap = since + settings.maxWait;
  if (now >= cap) return { do: 'offer', due, because: 'waited long enough' };

  const looks = [Math.max(cap, now + second), (session.lastSignal ?? now) + settings.waitForPause];
  if (boundary) looks.push(situation.lastTyped + quietAfterKey);
  if (waiting) looks.push(Math.max(waiting.from, situation.lastTyped + quietAfterKey));
  return { do: 'hold', due, until: Math.min(...looks.filter((look) => look > now)), cap, why: 'typing' };
}

/** Before it is due, a break is offered only while the person has to wait for something anyway. */
function decideEarly({ session, now, settings, situation }: Case): Decision {
  const waiting = waitingTime(situation, now, settings);
  const kind = waiting && earlyBreak(session, now, settings);
  if (!waiting || !kind || (situation.debugging && settings.whileDebugging === 'hold')) return nothing;
  const typed = within(situation.lastTyped, quietAfterKey, now) ? situation.lastTyped + quietAfterKey : now;
  const back = within(situation.focusedSince, settleAfterFocus, now) ? situation.focusedSince + settleAfterFocus : now;
  const lookAt = Math.max(waiting.from, typed, back);
  if (now < lookAt) return { do: 'nothing', lookAt };
  const { what } = waiting.waiting;
  return { do: 'offer', due: { kind, since: now, waitsSince: now }, because: `early, ${what} running`, waiting: what };
}

const boundaryWords: Readonly<Record<BoundaryKind, string>> = {
  save: 'a save',
  task: 'a task ended',
  tests: 'a test run ended',
  command: 'a terminal command ended',
  debugging: 'debugging ended',
  commit: 'a commit',
};

/** Whether reminding is on at all: not paused by the person, and inside the working hours. */
export function mayRemind(session: Session, now: Instant, settings: Pick<Settings, 'schedule'>): boolean {
  return !isPaused(session, now) && withinSchedule(settings.schedule, now);
}

export function isPaused(session: Session, now: Instant): boolean {
  return session.pausedUntil !== null && now < session.pausedUntil;
}

/** Whether a break is put off. No snooze is longer than an hour: a clock that stepped back does not make one so. */
export function isSnoozed({ snoozedUntil }: Session, now: Instant): boolean {
  return snoozedUntil !== null && now < snoozedUntil && snoozedUntil - now <= longestSnooze;
}
