import { countDays } from './countDays';
import type { History } from './history';
import { dayNumber, numberedDay, type DayNumber, type LocalDay } from './localDay';
import type { Away } from './savedDays';
import { StreakCount, type DayVerdict, type StreakRules } from './streakCount';

export interface ExplainedDay {
  readonly date: LocalDay;
  readonly verdict: DayVerdict;
  /** Kept days in a row after this day. */
  readonly streak: number;
  /** Rest days in hand after this day. */
  readonly restDays: number;
  /** This kept day earned a rest day. */
  readonly earned: boolean;
}

/** Goes through the recorded days in their order; days without a record are neither kept nor missed and do not appear. */
export function explainDays(history: History, today: LocalDay, rules: StreakRules): ExplainedDay[] {
  const { explained } = countDays(history, () => {
    const days: ExplainedDay[] = [];
    const count = new StreakCount(dayNumber(today), rules);
    return {
      explained: days,
      add(date: DayNumber, coding: number, taken: number, away?: Away) {
        const verdict = count.add(date, coding, taken, away);
        const { streak, restDays, earned } = count;
        days.push({ date: numberedDay(date), verdict, streak, restDays, earned });
      },
    };
  });
  return explained;
}
