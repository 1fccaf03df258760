import { countDays } from './countDays';
import type { History } from './history';
import { dayNumber, type LocalDay } from './localDay';
import { StreakCount, type StreakRules } from './streakCount';

export interface Streak {
  /** Kept days in a row up to today. */
  readonly days: number;
  readonly best: number;
  readonly keptToday: boolean;
  /** In hand, spent by themselves on missed active days. */
  readonly restDays: number;
}

/**
 * Reckons the streak from the facts. A day that was active (enough coding) and has enough guided breaks is kept; an active day
 * with fewer is missed, unless a rest day is in hand; other days, and days off, neither keep nor break. Today is no miss until it is over,
 * and days later than today (a clock that was wrong) count for nothing yet. `explainDays` gives the reason for each day.
 */
export function reckonStreak(history: History, today: LocalDay, rules: StreakRules): Streak {
  const { streak, best, keptToday, restDays } = countDays(history, () => new StreakCount(dayNumber(today), rules));
  return { days: streak, best, keptToday, restDays };
}
