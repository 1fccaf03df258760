import { minute, type Duration, type Instant } from './time';

/** What comes to an end where a thought does, too. */
export type BoundaryKind = 'save' | 'task' | 'tests' | 'command' | 'debugging' | 'commit';

export interface Boundary {
  readonly kind: BoundaryKind;
  readonly at: Instant;
}

export type WaitingFor = 'task' | 'build' | 'tests' | 'command';

/** Something that runs while the person can do little but wait. */
export interface Waiting {
  readonly what: WaitingFor;
  readonly since: Instant;
}

/** What the editor knows of the person's situation besides the signals. */
export interface Situation {
  readonly focused: boolean;
  /** When this window was given the focus, or was opened with it. */
  readonly focusedSince: Instant;
  readonly debugging: boolean;
  /** When debugging last came to an end; `-Infinity` before it did. */
  readonly debuggedUntil: Instant;
  /** The last key in an editor; `-Infinity` before the first. */
  readonly lastTyped: Instant;
  /** The latest boundary. */
  readonly boundary: Boundary | undefined;
  readonly waiting: Waiting | undefined;
}

/** A boundary is a good moment for so long. */
const boundaryLasts: Duration = minute;

/** Whether `since` lies no further back than `length`; never after a clock that stepped back. */
export const within = (since: Instant, length: Duration, now: Instant): boolean => now >= since && now - since < length;

export function recentBoundary({ boundary }: Situation, now: Instant): Boundary | undefined {
  return boundary && within(boundary.at, boundaryLasts, now) ? boundary : undefined;
}
