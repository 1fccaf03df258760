import { checkInsOf } from '../core/checkIn';
import { timesDone } from '../core/dayTotals';
import { dayRecord, type History } from '../core/history';
import type { BreakKind } from '../core/kinds';
import { localDay } from '../core/localDay';
import { planRoutine } from '../core/planner';
import type { Plannable, Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import { soreRegions } from '../core/soreRegions';
import type { Instant } from '../core/time';

export interface BreakWish {
  readonly kind: BreakKind;
  /** The movement to begin with. */
  readonly first?: string | undefined;
}

/** The routine for a break now. Changes with the day and with each break, not in between: what is suggested is what is played. */
export function planBreak(
  wish: BreakWish,
  catalogue: readonly Plannable[],
  history: History,
  settings: Settings,
  now: Instant,
): Routine {
  const today = localDay(now, settings.dayStartsAt);
  const breaksToday = Object.keys(dayRecord(history, today).breaks).length;
  return planRoutine(
    {
      kind: wish.kind,
      length: wish.kind === 'long' ? settings.longLength : settings.shortLength,
      seed: Number(today.replaceAll('-', '')) * 100 + breaksToday,
      ...(wish.first === undefined ? {} : { first: wish.first }),
      places: settings.places,
      focus: settings.focus,
      favour: soreRegions(checkInsOf(history), now),
      exclude: settings.exclude,
      level: settings.level,
      doneToday: (movement) => timesDone(history, today, movement),
    },
    catalogue,
  );
}
