import { nextDayStart } from '../core/localDay';
import type { MinuteOfDay } from '../core/settings';
import { minute, type Instant } from '../core/time';

/** Minutes; a year is as good as forever. */
const longestPause = 366 * 24 * 60;

/** Reads the argument of `unhunch.pause`: minutes, or `"tomorrow"`. `undefined` when it is neither. */
export function pauseUntil(argument: unknown, now: Instant, dayStartsAt: MinuteOfDay): Instant | undefined {
  if (argument === 'tomorrow') return nextDayStart(now, dayStartsAt);
  if (typeof argument === 'number' && Number.isFinite(argument) && argument > 0 && argument <= longestPause) {
    return now + argument * minute;
  }
  return undefined;
}
