import type { BreakKind, BreakOutcome } from './kinds';
import type { LocalDay } from './localDay';
import { before, playedMovements, withSpan, type Span } from './playedItems';
import type { Playing, Routine } from './routine';
import type { Duration, Instant } from './time';

/**
 * A break under way. Everything follows from the last instant it was started, paused or moved, so it survives a hidden panel, a
 * reload and a sleeping machine.
 */
export interface RunningBreak {
  readonly id: string;
  readonly kind: BreakKind;
  readonly startedAt: Instant;
  /** The day it belongs to, by the clock it was begun by: windows that end it agree on it, however the clock is set meanwhile. */
  readonly day?: LocalDay;
  readonly routine: Routine;
  /** Where the routine's playhead stood at `since`. */
  readonly position: Duration;
  /** Time spent in the break, pauses left out, up to `since`. */
  readonly done: Duration;
  /** What of the routine was played up to `since`, pauses and jumps left out. */
  readonly played: readonly Span[];
  /** `null` while paused. */
  readonly since: Instant | null;
  /** When it was paused; `null` while it plays. */
  readonly pausedAt: Instant | null;
}

/** At least this share of its length makes a break taken (peers.md: BreakTimer's rule). */
const takenShare = 0.5;

const elapsed = (running: RunningBreak, now: Instant): Duration => {
  if (running.since === null) return 0;
  // A machine that slept through the end has not practised for longer than the routine lasts.
  return Math.min(Math.max(0, now - running.since), Math.max(0, running.routine.length - running.position));
};

export function beginBreak(id: string, routine: Routine, now: Instant, day?: LocalDay): RunningBreak {
  const { kind } = routine;
  return {
    id,
    kind,
    startedAt: now,
    ...(day === undefined ? {} : { day }),
    routine,
    position: 0,
    done: 0,
    played: [],
    since: now,
    pausedAt: null,
  };
}

export function positionAt(running: RunningBreak, now: Instant): Duration {
  return running.position + elapsed(running, now);
}

function playedAt(running: RunningBreak, now: Instant): readonly Span[] {
  return withSpan(running.played, [running.position, positionAt(running, now)]);
}

/** The movements of which at least half was played, in order. */
export function movementsDoneAt(running: RunningBreak, now: Instant): readonly string[] {
  return playedMovements(running.routine, playedAt(running, now));
}

export function doneAt(running: RunningBreak, now: Instant): Duration {
  return running.done + elapsed(running, now);
}

/** The instant the routine is over if nobody pauses or moves it; `null` while paused. */
export function endsAt(running: RunningBreak): Instant | null {
  return running.since === null ? null : running.since + Math.max(0, running.routine.length - running.position);
}

export function isOver(running: RunningBreak, now: Instant): boolean {
  const end = endsAt(running);
  return end !== null && now >= end;
}

/** When a paused break counts as left for good: after a pause as long as a rest. `null` while it plays. */
export function abandonedAt(running: RunningBreak, restAfter: Duration): Instant | null {
  return running.pausedAt === null ? null : running.pausedAt + restAfter;
}

/** The same break with everything up to `now` summed up. */
function settledAt(running: RunningBreak, now: Instant): RunningBreak {
  return {
    ...running,
    position: positionAt(running, now),
    done: doneAt(running, now),
    played: playedAt(running, now),
    since: running.since === null ? null : now,
  };
}

export function pauseBreak(running: RunningBreak, now: Instant): RunningBreak {
  if (running.since === null) return running;
  return { ...settledAt(running, now), since: null, pausedAt: now };
}

export function resumeBreak(running: RunningBreak, now: Instant): RunningBreak {
  return running.since === null ? { ...running, since: now, pausedAt: null } : running;
}

/** Moves the playhead; time already practised stays counted. */
export function moveBreak(running: RunningBreak, position: Duration, now: Instant): RunningBreak {
  const to = Math.min(Math.max(0, position), running.routine.length);
  return { ...settledAt(running, now), position: to };
}

/** Goes on with another routine, which must be the same as this one up to `playing.position`. */
export function adjustBreak(running: RunningBreak, playing: Playing, now: Instant): RunningBreak {
  const settled = settledAt(running, now);
  return { ...settled, ...playing, played: before(settled.played, playing.position) };
}

export function outcomeAt(running: RunningBreak, now: Instant): Extract<BreakOutcome, 'taken' | 'partial'> {
  return doneAt(running, now) >= takenShare * running.routine.length ? 'taken' : 'partial';
}
