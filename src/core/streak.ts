import { dayTotals } from './dayTotals';
import type { History } from './history';
import type { LocalDay } from './localDay';
import { isDayOff } from './schedule';
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

const keptDaysPerRestDay = 5;
const mostRestDays = 2;

/**
 * Reckons the streak from the facts. A day that was active (enough coding) and has enough guided breaks is kept; an active day
 * with fewer is missed, unless a rest day is in hand; other days, and days off, neither keep nor break. Today is no miss until it is over, and
 * days later than today (a clock that was wrong) count for nothing yet.
 */
export function reckonStreak(history: History, today: LocalDay, rules: StreakRules): Streak {
  let days = 0;
  let best = 0;
  let restDays = 0;
  let towardsRestDay = 0;
  let keptToday = false;

  for (const date of Object.keys(history.days).sort()) {
    if (date > today) break;
    const totals = dayTotals(history, date);
    if (totals.coding < rules.minimumCoding) continue;
    if (totals.taken >= rules.streakGoal) {
      days += 1;
      best = Math.max(best, days);
      keptToday = date === today;
      towardsRestDay += 1;
      if (towardsRestDay === keptDaysPerRestDay) {
        towardsRestDay = 0;
        restDays = Math.min(mostRestDays, restDays + 1);
      }
    } else if (date !== today && !(rules.schedule && isDayOff(rules.schedule, date))) {
      if (restDays > 0) restDays -= 1;
      else days = 0;
    }
  }
  return { days, best, keptToday, restDays };
}
