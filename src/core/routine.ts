import type { BreakKind, Side } from './kinds';
import type { Duration } from './time';

/** What the planner needs to know of one phase; lengths in seconds. A movement's own phases fit this shape. */
export interface PlannablePhase {
  readonly pose: string;
  readonly cue: 'move' | 'hold' | 'rest';
  readonly seconds: number;
  readonly longest?: number;
  readonly breath: 'in' | 'out' | 'easy';
}

export interface PlannablePart {
  readonly cycle: readonly PlannablePhase[];
  readonly reps: { readonly least: number; readonly use: number; readonly most: number };
}

/** What the planner needs to know of a movement. */
export interface Plannable {
  readonly id: string;
  readonly places: readonly string[];
  readonly equipment?: readonly string[];
  /** The one it works on most comes first. */
  readonly regions: readonly string[];
  readonly level: number;
  readonly effort: 'mobility' | 'stretch' | 'strength';
  readonly easier?: string;
  readonly harder?: string;
  readonly mirrored: boolean;
  readonly firstSide?: Side;
  /** Seconds to get ready on the other side; 4 if left out. */
  readonly changeSideSeconds?: number;
  readonly leadInSeconds: number;
  readonly parts: readonly PlannablePart[];
  readonly sets?: { readonly use: number; readonly most: number; readonly restSeconds: number };
  readonly dosePerDay: number;
  /** 2: every other day at most; every day if left out. */
  readonly everyDays?: number;
}

/** One movement's share of a routine: repetitions a side for each of its parts. */
export interface RoutineItem {
  readonly movement: string;
  readonly reps: readonly number[];
  /** One if left out. */
  readonly sets?: number;
  /** Whole seconds by which each hold that may grow is longer than its least, up to its `longest`. */
  readonly longerHolds?: number;
  /** How long it takes, so that what was played is known without the catalogue. Routines of older versions lack it. */
  readonly length?: Duration;
}

/** Movements chosen to fit one break. Small and plain, so that a running break can be stored. */
export interface Routine {
  readonly kind: BreakKind;
  readonly items: readonly RoutineItem[];
  /** Length the routine is made for; what the movements do not fill is free time at the end. */
  readonly length: Duration;
}

/** A routine under way and where its playhead stands. */
export interface Playing {
  readonly routine: Routine;
  readonly position: Duration;
}

/** A stretch of the routine's timeline in which one thing is asked for. */
export interface Segment {
  /** `ready`: get into the start position. `free`: no more movements, the rest of the break is the person's own. */
  readonly cue: 'ready' | 'move' | 'hold' | 'rest' | 'free';
  /** Index into `Routine.items`; -1 for `free`. */
  readonly item: number;
  readonly movement: string;
  /** Indices into the movement's parts and their cycle; -1 where there is none: getting ready, resting between sets. */
  readonly part: number;
  readonly phase: number;
  readonly side?: Side;
  /** Counts from 1; 0 while getting ready. */
  readonly rep: number;
  readonly reps: number;
  /** Counts from 1; 0 for `free`. */
  readonly set: number;
  readonly sets: number;
  readonly fromPose: string;
  readonly toPose: string;
  readonly breath: 'in' | 'out' | 'easy';
  /** From the routine's start. */
  readonly start: Duration;
  readonly length: Duration;
}
