import { codingOf, erasedAt } from './erasedAt';
import type { DayRecord, Extra, History } from './history';
import type { LocalDay } from './localDay';
import { second, type Instant } from './time';
import type { Span } from './codingSpans';

/*
 * Deleting is a fact as well: a mark with an instant and a day, and undoing it another fact about the same mark. Marks merge like everything
 * else and take nothing away by themselves; `living` leaves out what they cover. So a machine that was offline while another one deleted
 * keeps what it saw afterwards, and gets back everything when the deletion is undone.
 */

/** What no standing deletion covers; `history` itself if that is all of it. */
export function living(history: History): History {
  if (!history.erased) return history;
  let same = true;
  const days = Object.entries(history.days).flatMap(([day, record]) => {
    const at = erasedAt(history, day);
    const left = at === undefined ? record : leftOf(record, at);
    same &&= left === record;
    return left ? [[day, left] as const] : [];
  });
  return same ? history : { ...history, days: Object.fromEntries(days) };
}

/** A history as it counts: without what was deleted, and each day's coding as one number. */
export function counted(history: History): History {
  // Without marks nothing was ever counted after one; ten years of days need not be looked through.
  if (!history.erased) return history;
  const left = living(history);
  let days: Record<LocalDay, DayRecord> | undefined;
  for (const day in left.days) {
    const record = left.days[day];
    if (!record?.since) continue;
    const { since: _, ...rest } = record;
    (days ??= { ...left.days })[day] = { ...rest, coding: codingOf(record) };
  }
  return days ? { ...left, days } : left;
}

function leftOf(record: DayRecord, at: Instant): DayRecord | undefined {
  const isLeft = (fact: { readonly at: Instant; readonly since?: Instant }): boolean =>
    Math.max(fact.at, fact.since ?? -Infinity) >= at;
  const breaks = only(record.breaks, isLeft);
  const checkIns = record.checkIns && only(record.checkIns, isLeft);
  const since = record.since && only(record.since, (_, key) => Number(key) >= at);
  const isKnown = has(since);
  if (!isKnown && !has(breaks) && !has(checkIns)) return undefined;
  const spans = record.spans && spansAfter(record.spans, Math.ceil(at / second));
  const longest =
    isKnown && record.longest !== undefined
      ? Math.min(record.longest, codingOf({ coding: 0, since: since ?? {} }))
      : undefined;
  const same =
    record.coding === 0 &&
    breaks === record.breaks &&
    checkIns === record.checkIns &&
    since === record.since &&
    spans === record.spans &&
    longest === record.longest &&
    (isKnown || !record.tally);
  if (same) return record;
  return {
    coding: 0,
    breaks,
    ...(checkIns && { checkIns }),
    ...(isKnown && since && { since }),
    ...(longest !== undefined && { longest }),
    ...(spans && spans.length > 0 && { spans }),
    ...(isKnown && record.tally && { tally: record.tally }),
    ...(record.extra && { extra: record.extra }),
  };
}

function spansAfter(spans: readonly Span[], from: number): readonly Span[] {
  if (spans.every(([begin]) => begin >= from)) return spans;
  return spans.filter(([, end]) => end > from).map(([begin, end]): Span => [Math.max(begin, from), end]);
}

type ById<T> = Readonly<Record<string, T>>;

const has = (all: Extra | undefined): boolean => all !== undefined && Object.keys(all).length > 0;

function only<T>(all: ById<T>, isLeft: (value: T, key: string) => boolean): ById<T> {
  const entries = Object.entries(all);
  const left = entries.filter(([key, value]) => isLeft(value, key));
  return left.length === entries.length ? all : Object.fromEntries(left);
}
