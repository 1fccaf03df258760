import { minute, type Duration, type Instant } from './time';

export type Warmth = 'heat' | 'cold';

/** What a person can start: one turn, or a turn of heat with a turn of cold hours later. */
export type WarmthPlan = Warmth | 'contrast';

const hour = 60 * minute;

/**
 * How long and how often, the cautious figure wherever sources differ (movement-evidence §4 and §8). Heat: 15 min, hard stop at 20 (S1,
 * Mayo Press), 3 times a day (Mayo Press). Cold: 10 min at most (S1), a look at the skin after 5 (Oxford Osteopaths). Between turns of any
 * kind 2 h, so that the skin is back to normal (Mayo Press, Sherwood Forest NHS). Heat before cold: 15 min at most.
 */
export const warmthLimits = {
  heat: { lengths: [5 * minute, 10 * minute, 15 * minute, 20 * minute], use: 15 * minute, most: 20 * minute },
  cold: { lengths: [5 * minute, 8 * minute, 10 * minute], use: 10 * minute, most: 10 * minute },
  contrast: { lengths: [5 * minute, 10 * minute, 15 * minute], use: 15 * minute, most: 15 * minute },
  skinCheckAfter: 5 * minute,
  restBetween: 2 * hour,
  heatPerDay: 3,
  /** A turn this short was a slip; ours. */
  slip: minute,
  /** How long what is over asks to be taken off, if nobody answers; ours. */
  overKept: 2 * hour,
  /** How long the cold half of a contrast waits for the person; ours. */
  coldWaits: 6 * hour,
} as const;

const day = 24 * hour;

/** A turn under way. Everything follows from its start, so it survives a reload, other windows and a sleeping machine. */
export interface Turn {
  readonly id: string;
  readonly warmth: Warmth;
  readonly startedAt: Instant;
  readonly length: Duration;
  /** A turn of cold is to follow, hours later. */
  readonly contrast: boolean;
  /** The person has looked at the skin half-way. */
  readonly skinChecked: boolean;
}

/** A turn that has ended, kept for as long as it forbids another. */
export interface PastTurn {
  readonly warmth: Warmth;
  readonly endedAt: Instant;
}

export interface WarmthState {
  readonly running: Turn | null;
  /** A turn whose time is up, until the person has said that it is off. */
  readonly over: PastTurn | null;
  readonly past: readonly PastTurn[];
  /** The cold half of a contrast: not before this. */
  readonly coldFrom: Instant | null;
  /** When the person last did something that changed this; of two windows' copies the later one wins. */
  readonly touched: Instant;
}

export const noWarmth: WarmthState = { running: null, over: null, past: [], coldFrom: null, touched: 0 };

export const turnEndsAt = (turn: Turn): Instant => turn.startedAt + turn.length;

/** What is left of a turn; never more than its length, whatever the clock does. */
export const turnLeft = (turn: Turn, now: Instant): Duration =>
  Math.min(turn.length, Math.max(0, turnEndsAt(turn) - now));

/** The first turn of a plan. */
export const firstOf = (plan: WarmthPlan): Warmth => (plan === 'cold' ? 'cold' : 'heat');

/** When a turn of this kind may begin: `now` or earlier if at once. */
export function mayBeginAt(state: WarmthState, warmth: Warmth, now: Instant): Instant {
  const { past } = settled(state, now);
  const rested = past.map(({ endedAt }) => endedAt + warmthLimits.restBetween);
  const heats = past.filter((turn) => turn.warmth === 'heat').map(({ endedAt }) => endedAt);
  const enough = heats.toSorted((a, b) => b - a)[warmthLimits.heatPerDay - 1];
  if (warmth === 'heat' && enough !== undefined) rested.push(enough + day);
  return Math.max(now, ...rested);
}

/** Begins a turn; `undefined` where the limits forbid it: another one runs, the skin has not rested, or it would be too long. */
export function beginTurn(
  before: WarmthState,
  plan: WarmthPlan,
  length: Duration,
  id: string,
  now: Instant,
): WarmthState | undefined {
  const state = settled(before, now);
  const warmth = firstOf(plan);
  const allowed = length > 0 && length <= warmthLimits[plan].most;
  if (!allowed || state.running || mayBeginAt(state, warmth, now) > now) return undefined;
  const running: Turn = { id, warmth, startedAt: now, length, contrast: plan === 'contrast', skinChecked: false };
  return { ...state, running, over: null, coldFrom: null, touched: now };
}

/** The person takes it off before the time is up. */
export function stopTurn(before: WarmthState, now: Instant): WarmthState {
  const state = settled(before, now);
  if (!state.running) return state;
  return { ...ended(state, state.running, now), over: null, touched: now };
}

/** The person has looked at the skin, and it is fine. */
export function skinIsFine(state: WarmthState, now: Instant): WarmthState {
  return state.running ? { ...state, running: { ...state.running, skinChecked: true }, touched: now } : state;
}

/** The person has taken off what is over. */
export function takenOff(state: WarmthState, now: Instant): WarmthState {
  return state.over ? { ...state, over: null, touched: now } : state;
}

export function forgetCold(state: WarmthState, now: Instant): WarmthState {
  return state.coldFrom === null ? state : { ...state, coldFrom: null, touched: now };
}

/** Whether the half-way look at the skin is due: cold only. */
export function skinCheckDue({ running }: WarmthState, now: Instant): boolean {
  if (running?.warmth !== 'cold' || running.skinChecked) return false;
  const after = now - running.startedAt;
  return after >= warmthLimits.skinCheckAfter && after < running.length;
}

/**
 * The state as it is at `now`: a turn whose time is up is over, and so is one that seems to begin in the future, because a clock that
 * stepped back must not make it longer. Past turns are forgotten after a day, and what nobody answered after hours.
 */
export function settled(state: WarmthState, now: Instant): WarmthState {
  const { running } = state;
  if (running && (now >= turnEndsAt(running) || now < running.startedAt))
    return settled(ended(state, running, Math.min(now, turnEndsAt(running))), now);
  const past = state.past
    .filter(({ endedAt }) => endedAt > now - day)
    .map((turn) => (turn.endedAt > now ? { ...turn, endedAt: now } : turn));
  const over = state.over && now - state.over.endedAt >= warmthLimits.overKept ? null : state.over;
  const coldFrom = state.coldFrom !== null && now >= state.coldFrom + warmthLimits.coldWaits ? null : state.coldFrom;
  const same = coldFrom === state.coldFrom && over === state.over && past.length === state.past.length;
  if (same && past.every((turn, index) => turn === state.past[index])) return state;
  return { ...state, over, past, coldFrom };
}

/** Of two windows' copies the one the person touched last. */
export const laterWarmth = (mine: WarmthState, other: WarmthState): WarmthState =>
  other.touched > mine.touched ? other : mine;

/** Whether the cold half of a contrast may follow now. */
export const coldMayFollow = (state: WarmthState, now: Instant): boolean =>
  !state.running && state.coldFrom !== null && now >= state.coldFrom;

function ended(state: WarmthState, turn: Turn, at: Instant): WarmthState {
  const past: PastTurn = { warmth: turn.warmth, endedAt: at };
  const worn = at - turn.startedAt;
  const slipped = worn >= 0 && worn < warmthLimits.slip;
  return {
    ...state,
    running: null,
    over: past,
    past: slipped ? state.past : [...state.past, past],
    coldFrom: turn.contrast && !slipped ? at + warmthLimits.restBetween : state.coldFrom,
  };
}

/**
 * When to look again. The end, the look at the skin and the cold half always wake; the minutes in between only where somebody
 * can see them.
 */
export function nextWarmthWake(state: WarmthState, now: Instant, seen: boolean): Instant | null {
  const { running, coldFrom } = state;
  const wakes: Instant[] = [];
  if (running) {
    const left = turnLeft(running, now);
    wakes.push(now + left);
    const check = running.startedAt + warmthLimits.skinCheckAfter;
    if (running.warmth === 'cold' && !running.skinChecked && check > now) wakes.push(check);
    if (seen) wakes.push(now + (left % minute || minute));
  }
  if (coldFrom !== null && coldFrom > now) wakes.push(coldFrom);
  return wakes.length === 0 ? null : Math.min(...wakes);
}
