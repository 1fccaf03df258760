import { daysInOrder, StreakCount } from './explainStreak';
import type { History } from './history';
import type { LocalDay } from './localDay';
import type { Settings } from './settings';

export interface Streak {
  /** Kept days in a row up to today. */
  readonly days: number;
  readonly best: number;
  readonly keptToday: boolean;
  /** In hand, spent by themselves on missed active days. */
  readonly restDays: number;
}

export type StreakRules = Pick<Settings, 'streakGoal' | 'minimumCoding'> & Partial<Pick<Settings, 'schedule'>>;

/**
 * Reckons the streak from the facts. A day that was active (enough coding) and has enough guided breaks is kept; an active day
 * with fewer is missed, unless a rest day is in hand; other days, and days off, neither keep nor break. Today is no miss until it is over,
 * and days later than today (a clock that was wrong) count for nothing yet. `explainDays` gives the reason for each day.
 */
export function reckonStreak(history: History, today: LocalDay, rules: StreakRules): Streak {
  const count = new StreakCount(today, rules);
  let best = 0;
  let keptToday = false;
  for (const day of daysInOrder(history)) {
    if (day.date > today) break;
    const verdict = count.add(day);
    best = Math.max(best, count.streak);
    keptToday = day.date === today && verdict === 'kept';
  }
  return { days: count.streak, best, keptToday, restDays: count.restDays };
}
