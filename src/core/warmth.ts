import { minute, type Duration, type Instant } from './time';
import { warmthLimits } from './warmthLimits';

export type Warmth = 'heat' | 'cold';

/** What a person can start: one turn, or a turn of heat with a turn of cold hours later. */
export type WarmthPlan = Warmth | 'contrast';

const day = 24 * 60 * minute;

/** A turn under way. Everything follows from its start, so it survives a reload, other windows and a sleeping machine. */
export interface Turn {
  readonly id: string;
  readonly warmth: Warmth;
  readonly startedAt: Instant;
  /** What was carried over is taken off it already. */
  readonly length: Duration;
  /** Worn in slips before it, since the skin last rested. */
  readonly carried: Duration;
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

/** Turns too short to ask for a rest, one after the other. Their wear adds up until the skin has rested. */
export interface Slips {
  readonly worn: Duration;
  readonly endedAt: Instant;
}

export interface WarmthState {
  readonly running: Turn | null;
  /** A turn whose time is up, until the person has said that it is off. */
  readonly over: PastTurn | null;
  readonly past: readonly PastTurn[];
  readonly slips: Slips | null;
  /** The cold half of a contrast: not before this. */
  readonly coldFrom: Instant | null;
  /** The person has been told, in some window, that the cold may follow. */
  readonly coldTold: boolean;
  /**
   * When this was last changed by the person, or put right; of two windows' copies the later one wins. Rises with every change, even where
   * the clock is put back.
   */
  readonly touched: Instant;
  /** What the clock last read while a turn ran: one that reads less has been put back. */
  readonly seen: Instant;
}

export const noWarmth: WarmthState = {
  running: null,
  over: null,
  past: [],
  slips: null,
  coldFrom: null,
  coldTold: false,
  touched: 0,
  seen: 0,
};

/** A change is later than the one before, whatever the clock says. */
export const touchedAt = (state: WarmthState, now: Instant): Instant => Math.max(now, state.touched + 1);

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
  const carried = state.slips?.worn ?? 0;
  const allowed = length > carried && length <= warmthLimits[plan].most;
  if (!allowed || state.running || mayBeginAt(state, warmth, now) > now) return undefined;
  const contrast = plan === 'contrast';
  const left = length - carried;
  const running: Turn = { id, warmth, startedAt: now, length: left, carried, contrast, skinChecked: false };
  return { ...state, running, over: null, coldFrom: null, touched: touchedAt(state, now), seen: now };
}

/** The person takes it off before the time is up. */
export function stopTurn(before: WarmthState, now: Instant): WarmthState {
  const state = settled(before, now);
  if (!state.running) return state;
  return { ...ended(state, state.running, now), over: null, touched: touchedAt(state, now) };
}

/** The person has looked at the skin, and it is fine. */
export function skinIsFine(state: WarmthState, now: Instant): WarmthState {
  if (!state.running) return state;
  return { ...state, running: { ...state.running, skinChecked: true }, touched: touchedAt(state, now) };
}

/** The person has taken off what is over. */
export function takenOff(state: WarmthState, now: Instant): WarmthState {
  return state.over ? { ...state, over: null, touched: touchedAt(state, now) } : state;
}

export function forgetCold(state: WarmthState, now: Instant): WarmthState {
  return state.coldFrom === null ? state : { ...state, coldFrom: null, touched: touchedAt(state, now) };
}

/** The person has been told that the cold may follow. */
export function toldOfCold(state: WarmthState, now: Instant): WarmthState {
  return state.coldTold ? state : { ...state, coldTold: true, touched: touchedAt(state, now) };
}

/** When the skin has had the cold for as long as it may without a look. */
export const skinCheckAt = (turn: Turn): Instant => turn.startedAt + warmthLimits.skinCheckAfter - turn.carried;

/** Whether the half-way look at the skin is due: cold only. */
export function skinCheckDue({ running }: WarmthState, now: Instant): boolean {
  if (running?.warmth !== 'cold' || running.skinChecked) return false;
  return now >= skinCheckAt(running) && now < turnEndsAt(running);
}

/**
 * The state as it is at `now`: a turn whose time is up is over, and so is one that seems to begin in the future. Nothing has ended in the
 * future either: after a clock that was ahead has been put right, the rest begins now. Past turns are forgotten after a day, and what
 * nobody answered after hours.
 */
export function settled(state: WarmthState, now: Instant): WarmthState {
  const { running } = state;
  if (running && (now >= turnEndsAt(running) || now < running.startedAt))
    return settled(ended(state, running, Math.min(now, turnEndsAt(running))), now);
  const { restBetween, overKept, coldWaits } = warmthLimits;
  const past = state.past.filter(({ endedAt }) => endedAt > now - day).map((turn) => notAhead(turn, now));
  const over = state.over && now - state.over.endedAt < overKept ? notAhead(state.over, now) : null;
  const slips = state.slips && now - state.slips.endedAt < restBetween ? notAhead(state.slips, now) : null;
  const waits = state.coldFrom !== null && now < state.coldFrom + coldWaits;
  const coldFrom = waits ? Math.min(state.coldFrom, now + restBetween) : null;
  const same = coldFrom === state.coldFrom && over === state.over && slips === state.slips;
  if (same && past.length === state.past.length && past.every((turn, index) => turn === state.past[index]))
    return state;
  return { ...state, over, past, slips, coldFrom };
}

const notAhead = <T extends { readonly endedAt: Instant }>(ended: T, now: Instant): T =>
  ended.endedAt > now ? { ...ended, endedAt: now } : ended;

/** Whether the cold half of a contrast may follow now. */
export const coldMayFollow = (state: WarmthState, now: Instant): boolean =>
  !state.running && state.coldFrom !== null && now >= state.coldFrom && mayBeginAt(state, 'cold', now) <= now;

function ended(state: WarmthState, turn: Turn, at: Instant): WarmthState {
  const past: PastTurn = { warmth: turn.warmth, endedAt: at };
  const worn = turn.carried + at - turn.startedAt;
  const slipped = worn >= 0 && worn < warmthLimits.slip;
  const follows = turn.contrast && !slipped;
  return {
    ...state,
    running: null,
    over: past,
    past: slipped ? state.past : [...state.past, past],
    slips: slipped ? { worn, endedAt: at } : null,
    coldFrom: follows ? at + warmthLimits.restBetween : state.coldFrom,
    coldTold: follows ? false : state.coldTold,
  };
}
