import type { DayRecord, History } from './history';
import type { DayNumber, LocalDay } from './localDay';

/** What tells of a day, as in its record, how much of its coding was outside the working hours. */
export type Away = Pick<DayRecord, 'outside' | 'spans'>;

/** Is told of one day after another what counts for the streak. In numbers, since every start may have ten years of them to go through. */
export interface DayCounter {
  /** `coding`: whole seconds. `taken`: guided breaks that were taken. */
  add(date: DayNumber, coding: number, taken: number, away?: Away): unknown;
}

/** The days of a history in the form in which they are saved, all of which can be read. */
export interface SavedDays {
  /** One day; the same record each time. */
  day(date: LocalDay): DayRecord | undefined;
  /** Tells of every day from the first to the last; `false` where they are not saved in that order, whatever it has told of by then. */
  count(counter: DayCounter): boolean;
  all(): History['days'];
}

const saved = new WeakMap<History, SavedDays>();

/**
 * A history like any other whose days are read when somebody asks for all of them. When the editor starts, only one day and
 * what counts of the others is asked for, and reading ten years by code that has not run before takes 20 ms.
 */
export function historyOf(days: SavedDays, rest: Omit<History, 'days'>): History {
  const history = {
    get days() {
      return days.all();
    },
    ...rest,
  };
  saved.set(history, days);
  return history;
}

/** What `historyOf` made a history of, if it did. */
export const savedDays = (history: History): SavedDays | undefined => saved.get(history);
