import { timesDone } from '../core/dayTotals';
import { dayRecord, type History } from '../core/history';
import type { BreakKind } from '../core/kinds';
import { localDay } from '../core/localDay';
import { planRoutine } from '../core/planner';
import type { Plannable, Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Duration, Instant } from '../core/time';

export interface BreakWish {
  readonly kind: BreakKind;
  /** The movement to begin with. */
  readonly first?: string | undefined;
  /** Where it is not the one in the settings. */
  readonly length?: Duration | undefined;
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
      length: wish.length ?? (wish.kind === 'long' ? settings.longLength : settings.shortLength),
      seed: Number(today.replaceAll('-', '')) * 100 + breaksToday,
      ...(wish.first === undefined ? {} : { first: wish.first }),
      places: settings.places,
      focus: settings.focus,
      exclude: settings.exclude,
      level: settings.level,
      doneToday: (movement) => timesDone(history, today, movement),
    },
    catalogue,
  );
}
