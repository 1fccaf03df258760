import { tallyOf } from './dayTotals';
import { dayRecord, type DayRecord, type History } from './history';
import type { LocalDay } from './localDay';
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
  let streak = 0;
  let restDays = 0;
  let towardsRestDay = 0;
  return Object.keys(history.days)
    .sort()
    .map((date) => {
      const verdict = judge(history, date, today, rules, restDays);
      let earned = false;
      if (verdict === 'kept') {
        streak += 1;
        towardsRestDay += 1;
        if (towardsRestDay === keptDaysPerRestDay) {
          towardsRestDay = 0;
          earned = restDays < mostRestDays;
          restDays = Math.min(mostRestDays, restDays + 1);
        }
      } else if (verdict === 'rested') restDays -= 1;
      else if (verdict === 'missed') streak = 0;
      return { date, verdict, streak, restDays, earned };
    });
}

/** Whether there was enough coding for a day to count; without any there never is. */
export function hasEnoughCoding(
  { coding }: Pick<DayRecord, 'coding'>,
  rules: Pick<StreakRules, 'minimumCoding'>,
): boolean {
  return coding > 0 && coding * second >= rules.minimumCoding;
}

function judge(history: History, date: LocalDay, today: LocalDay, rules: StreakRules, restDays: number): DayVerdict {
  if (date > today) return 'ahead';
  const record = dayRecord(history, date);
  const active = hasEnoughCoding(record, rules);
  if (active && tallyOf(record).taken >= rules.streakGoal) return 'kept';
  if (date === today) return 'open';
  if (!active) return 'light';
  if (rules.schedule && isOff(rules.schedule, date, record, rules.minimumCoding)) return 'off';
  return restDays > 0 ? 'rested' : 'missed';
}

/** Whether too little was coded in the working hours for a miss. What nobody knows the time of counts as coded in them. */
function isOff(schedule: Schedule, date: LocalDay, { coding, spans }: DayRecord, minimumCoding: Duration): boolean {
  return isDayOff(schedule, date) || coding * second - timeOutside(schedule, spans ?? []) < minimumCoding;
}
