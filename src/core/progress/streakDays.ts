import { explainDays } from '../explainStreak';
import type { History } from '../history';
import { daysLater, type LocalDay } from '../localDay';
import type { DayVerdict, StreakRules } from '../streakCount';
import { daysBetween } from './calendar';
import { noFigures, type DayFigures } from './dayFigures';

/** What a day was for the streak; `free` had nothing recorded. */
export type Verdict = Exclude<DayVerdict, 'ahead'> | 'free';

export interface JudgedDay {
  readonly figures: DayFigures;
  readonly verdict: Verdict;
}

/** Five weeks. */
const shownDays = 35;

export interface StreakStory {
  /** The last five weeks, oldest first, today last; days without any record included. */
  readonly days: readonly JudgedDay[];
  /** Kept days in the row that the last miss ended; 0 if none did. */
  readonly lastRow: number;
}

/** What each of the last days was for the streak, and what was kept before it broke. `figures`: of the same history. */
export function streakStory(
  history: History,
  figures: readonly DayFigures[],
  today: LocalDay,
  rules: StreakRules,
): StreakStory {
  const explained = explainDays(history, today, rules);
  const verdicts = new Map(explained.map(({ date, verdict }) => [date, verdict]));
  const byDate = new Map(figures.map((day) => [day.date, day]));
  const judged = (date: LocalDay): JudgedDay => {
    const verdict = verdicts.get(date);
    const known = verdict === 'ahead' ? undefined : verdict;
    return { figures: byDate.get(date) ?? noFigures(date), verdict: known ?? (date === today ? 'open' : 'free') };
  };
  const lastEnd = explained.findLastIndex(
    ({ verdict }, index) => verdict === 'missed' && (explained[index - 1]?.streak ?? 0) > 0,
  );
  return {
    days: daysBetween(daysLater(today, 1 - shownDays), today).map(judged),
    lastRow: explained[lastEnd - 1]?.streak ?? 0,
  };
}
