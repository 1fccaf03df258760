import { minute } from './time';

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
