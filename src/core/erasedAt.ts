import type { DayRecord, History } from './history';
import type { LocalDay } from './localDay';
import type { Instant } from './time';

/*
 * What has to be known of deletions to write and to count; see `erasure` for what they cover.
 */

/** The latest deletion that covers `day` and has not been undone; `undefined` if there is none. */
export function erasedAt({ erased }: Pick<History, 'erased'>, day: LocalDay): Instant | undefined {
  let latest: Instant | undefined;
  for (const key in erased) {
    const mark = erased[key];
    const at = Number(key);
    if (mark && !mark.undone && day <= mark.day && (latest === undefined || at > latest)) latest = at;
  }
  return latest;
}

/** All of a day's coding, in whole seconds. */
export function codingOf({ coding, since = {} }: Pick<DayRecord, 'coding' | 'since'>): number {
  return Object.values(since).reduce((sum, each) => sum + each, coding);
}

/** A break or check-in of `day` as it is known after the standing deletion, even if the clock says that it was before. */
export function stamped<T extends { readonly at: Instant }>(history: History, day: LocalDay, fact: T): T {
  const at = erasedAt(history, day);
  return at !== undefined && fact.at < at ? { ...fact, since: at } : fact;
}
