import { gistOf } from './dayTotals';
import { dayRecord, type DayRecord, type History } from './history';
import type { LocalDay } from './localDay';
import { savedDays, type DayGist } from './savedDays';
import { isDayOff, timeOutside } from './schedule';
import type { Schedule } from './settings';
import type { StreakRules } from './streak';
import { second, type Duration } from './time';

/**
 * Why a day counts as it does. `kept`: active with enough guided breaks · `rested`: missed, a rest day was spent on it · `missed` ·
 * `light`: too little coding to count either way · `off`: coded on a day off, or outside the working hours · `open`: today, which is not over · `ahead`: recorded by a clock that was ahead, counts
 * when it comes.
 */
export type DayVerdict = 'kept' | 'rested' | 'missed' | 'light' | 'off' | 'open' | 'ahead';

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

export const keptDaysPerRestDay = 5;
const mostRestDays = 2;

/** Goes through the recorded days in their order; days without a record are neither kept nor missed and do not appear. */
export function explainDays(history: History, today: LocalDay, rules: StreakRules): ExplainedDay[] {
  const count = new StreakCount(today, rules);
  return daysInOrder(history).map((day) => {
    const verdict = count.add(day);
    return { date: day.date, verdict, streak: count.streak, restDays: count.restDays, earned: count.earned };
  });
}

/** What counts of the days that are recorded, from the first to the last. */
export const daysInOrder = (history: History): readonly DayGist[] =>
  savedDays(history)?.gists() ??
  Object.keys(history.days)
    .sort()
    .map((date) => gistOf(date, dayRecord(history, date)));

/** Counts days one after another; keeps nothing of each. */
export class StreakCount {
  /** Kept days in a row so far. */
  streak = 0;
  /** Rest days in hand. */
  restDays = 0;
  /** Whether the day counted last earned one. */
  earned = false;
  private towardsRestDay = 0;

  constructor(
    private readonly today: LocalDay,
    private readonly rules: StreakRules,
  ) {}

  add(day: DayGist): DayVerdict {
    const verdict = judge(day, this.today, this.rules, this.restDays);
    this.earned = false;
    if (verdict === 'kept') this.addKept();
    else if (verdict === 'rested') this.restDays -= 1;
    else if (verdict === 'missed') this.streak = 0;
    return verdict;
  }

  private addKept(): void {
    this.streak += 1;
    this.towardsRestDay += 1;
    if (this.towardsRestDay < keptDaysPerRestDay) return;
    this.towardsRestDay = 0;
    this.earned = this.restDays < mostRestDays;
    if (this.earned) this.restDays += 1;
  }
}

/** Whether there was enough coding for a day to count; without any there never is. */
export function hasEnoughCoding(
  { coding }: Pick<DayRecord, 'coding'>,
  rules: Pick<StreakRules, 'minimumCoding'>,
): boolean {
  return coding > 0 && coding * second >= rules.minimumCoding;
}

function judge(day: DayGist, today: LocalDay, rules: StreakRules, restDays: number): DayVerdict {
  const { date, taken } = day;
  if (date > today) return 'ahead';
  const active = hasEnoughCoding(day, rules);
  if (active && taken >= rules.streakGoal) return 'kept';
  if (date === today) return 'open';
  if (!active) return 'light';
  if (rules.schedule && isOff(rules.schedule, day, rules.minimumCoding)) return 'off';
  return restDays > 0 ? 'rested' : 'missed';
}

/** Whether too little was coded in the working hours for a miss. What nobody knows the time of counts as coded in them. */
function isOff(schedule: Schedule, day: DayGist, minimumCoding: Duration): boolean {
  const { date, coding, outside, spans } = day;
  // Copies of a day that has lost its spans in one of them have both.
  const away = Math.max(outside * second, timeOutside(schedule, spans));
  return isDayOff(schedule, date) || coding * second - away < minimumCoding;
}
