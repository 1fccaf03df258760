import type { Span } from './codingSpans';
import type { DayRecord, History } from './history';
import type { LocalDay } from './localDay';

/** What counts of a day for the streak. */
export interface DayGist {
  readonly date: LocalDay;
  /** Whole seconds of coding. */
  readonly coding: number;
  /** Guided breaks that were taken. */
  readonly taken: number;
  /** As a day's, 0 and none where it has neither. */
  readonly outside: number;
  readonly spans: readonly Span[];
}

/** The days of a history in the form in which they are saved, all of which can be read. */
export interface SavedDays {
  /** One day; the same record each time. */
  day(date: LocalDay): DayRecord | undefined;
  /** Every day's gist from the first day to the last; `undefined` where they are not saved in that order. */
  gists(): readonly DayGist[] | undefined;
  all(): History['days'];
}

const saved = new WeakMap<History, SavedDays>();

/**
 * A history like any other whose days are read when somebody asks for all of them. With the editor's start only a day and the gists are
 * asked for, and reading ten years by code that has not run before takes 20 ms.
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
