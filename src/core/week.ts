import { takenOn } from './dayTotals';
import { dayRecord, type History } from './history';
import { daysLater, weekday, type LocalDay } from './localDay';
import { hasEnoughCoding, type StreakRules } from './streakCount';

/** Kept days that make a good week. */
export const weeklyGoal = 3;

export interface Week {
  /** Its first day. */
  readonly from: LocalDay;
  /** Kept days of it, up to today. */
  readonly kept: number;
}

/** The week that `day` is in and how far it has come towards the weekly goal. `startsOn`: 0 for Sunday to 6. */
export function weekOf(history: History, day: LocalDay, startsOn: number, rules: StreakRules): Week {
  const from = daysLater(day, -((weekday(day) - startsOn + 7) % 7));
  let kept = 0;
  for (let date = from; date <= day; date = daysLater(date, 1)) {
    const record = dayRecord(history, date);
    if (hasEnoughCoding(record.coding, rules) && takenOn(record) >= rules.streakGoal) kept += 1;
  }
  return { from, kept };
}

interface WeekInfo {
  /** 1 for Monday to 7. */
  readonly firstDay: number;
}

/**
 * The weekday on which weeks begin, 0 for Sunday to 6, by the region of the first locale that has one: the system's comes before that of the
 * texts, which many read in English wherever they live. Without a region the first locale's likely one; Monday where the platform does not know.
 */
export function weekStart(...locales: readonly string[]): number {
  try {
    const known = locales.map((locale) => new Intl.Locale(locale) as Intl.Locale & LocaleWeek);
    const best = known.find(({ region }) => region !== undefined) ?? known[0];
    return ((best?.getWeekInfo?.() ?? best?.weekInfo)?.firstDay ?? 1) % 7;
  } catch {
    return 1;
  }
}

interface LocaleWeek {
  readonly weekInfo?: WeekInfo;
  getWeekInfo?(): WeekInfo;
}
