import type { LocalDay } from '../localDay';
import type { StreakRules } from '../streak';
import { daysBetween, plusDays, weekOf } from './calendar';
import { isActive, isKept, noFigures, type DayFigures } from './dayFigures';

/** What a day was for the streak: `free` had no coding, `light` too little to count, `open` is today before it is kept. */
export type Verdict = 'kept' | 'rested' | 'missed' | 'light' | 'free' | 'open';

export interface JudgedDay {
  readonly figures: DayFigures;
  readonly verdict: Verdict;
}

const shownDays = 35;
const keptDaysPerRestDay = 5;
const mostRestDays = 2;
/** Three days a week is what helped in a trial of neck pain (Tunwattanapong 2016). */
export const weeklyGoal = 3;

export interface ExplainedStreak {
  /** The last five weeks, oldest first, today last; days without any record included. */
  readonly days: readonly JudgedDay[];
  /** Kept days of this week up to today. */
  readonly keptThisWeek: number;
  /** Kept days in the row before the last miss; 0 if no row was broken. */
  readonly lastRow: number;
}

/** Goes through the days as `reckonStreak` does and says what each was. */
export function explainStreak(
  days: readonly DayFigures[],
  today: LocalDay,
  startsOn: number,
  rules: StreakRules,
): ExplainedStreak {
  const verdicts = new Map<LocalDay, JudgedDay>();
  let row = 0;
  let lastRow = 0;
  let restDays = 0;
  let towardsRestDay = 0;

  for (const figures of days) {
    const verdict = verdictOf(figures, today, rules, restDays);
    verdicts.set(figures.date, { figures, verdict });
    if (verdict === 'rested') restDays -= 1;
    if (verdict === 'missed') {
      if (row > 0) lastRow = row;
      row = 0;
    }
    if (verdict === 'kept') {
      row += 1;
      towardsRestDay += 1;
      if (towardsRestDay === keptDaysPerRestDay) {
        towardsRestDay = 0;
        restDays = Math.min(mostRestDays, restDays + 1);
      }
    }
  }
  const judged = (date: LocalDay): JudgedDay =>
    verdicts.get(date) ?? { figures: noFigures(date), verdict: date === today ? 'open' : 'free' };
  const week = daysBetween(weekOf(today, startsOn), today).map(judged);
  return {
    days: daysBetween(plusDays(today, 1 - shownDays), today).map(judged),
    keptThisWeek: week.filter(({ verdict }) => verdict === 'kept').length,
    lastRow,
  };
}

function verdictOf(figures: DayFigures, today: LocalDay, rules: StreakRules, restDays: number): Verdict {
  if (isKept(figures, rules)) return 'kept';
  if (figures.date === today) return 'open';
  if (!isActive(figures, rules)) return figures.coding > 0 ? 'light' : 'free';
  return restDays > 0 ? 'rested' : 'missed';
}
