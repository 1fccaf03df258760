import type { DayRecord } from './history';
import { numberedDay, type DayNumber } from './localDay';
import type { Away, DayCounter } from './savedDays';
import { isDayOff, timeOutside } from './schedule';
import type { Settings } from './settings';
import { second } from './time';

/**
 * Why a day counts as it does. `kept`: active with enough guided breaks · `rested`: missed, a rest day was spent on it · `missed` ·
 * `light`: too little coding to count either way · `off`: coded on a day off, or outside the working hours · `open`: today, which is not over · `ahead`: recorded by a clock that was ahead, counts
 * when it comes.
 */
export type DayVerdict = 'kept' | 'rested' | 'missed' | 'light' | 'off' | 'open' | 'ahead';

export type StreakRules = Pick<Settings, 'streakGoal' | 'minimumCoding'> & Partial<Pick<Settings, 'schedule'>>;

export const keptDaysPerRestDay = 5;
const mostRestDays = 2;

/** Counts days one after another; keeps nothing of each. */
export class StreakCount implements DayCounter {
  /** Kept days in a row so far. */
  streak = 0;
  /** The most there have been. */
  best = 0;
  /** Rest days in hand. */
  restDays = 0;
  /** Whether the day counted last earned one. */
  earned = false;
  private lastKept: DayNumber | undefined;
  private towardsRestDay = 0;

  constructor(
    private readonly today: DayNumber,
    private readonly rules: StreakRules,
  ) {}

  get keptToday(): boolean {
    return this.lastKept === this.today;
  }

  add(date: DayNumber, coding: number, taken: number, away?: Away): DayVerdict {
    const { today, rules } = this;
    this.earned = false;
    if (date > today) return 'ahead';
    const active = hasEnoughCoding(coding, rules);
    if (active && taken >= rules.streakGoal) return this.addKept(date);
    if (date === today) return 'open';
    if (!active) return 'light';
    return isOff(rules, date, coding, away) ? 'off' : this.addMissed();
  }

  private addKept(date: DayNumber): 'kept' {
    this.lastKept = date;
    this.streak += 1;
    if (this.streak > this.best) this.best = this.streak;
    this.towardsRestDay += 1;
    if (this.towardsRestDay === keptDaysPerRestDay) {
      this.towardsRestDay = 0;
      this.earned = this.restDays < mostRestDays;
      if (this.earned) this.restDays += 1;
    }
    return 'kept';
  }

  private addMissed(): 'rested' | 'missed' {
    if (this.restDays > 0) {
      this.restDays -= 1;
      return 'rested';
    }
    this.streak = 0;
    return 'missed';
  }
}

/** Whether there was enough coding (in seconds) for a day to count; without any there never is. */
export const hasEnoughCoding = (coding: DayRecord['coding'], rules: Pick<StreakRules, 'minimumCoding'>): boolean =>
  coding > 0 && coding * second >= rules.minimumCoding;

/** Whether too little was coded in the working hours for a miss. What nobody knows the time of counts as coded in them. */
function isOff(
  { schedule, minimumCoding }: StreakRules,
  date: DayNumber,
  coding: number,
  { outside = 0, spans = [] }: Away = {},
): boolean {
  if (!schedule) return false;
  // Copies of a day that has lost its spans in one of them have both.
  const away = Math.max(outside * second, timeOutside(schedule, spans));
  return isDayOff(schedule, numberedDay(date)) || coding * second - away < minimumCoding;
}
