import { tallyOf } from './dayTotals';
import { emptyHistory, type DayRecord, type DayTally, type History } from './history';
import type { LocalDay } from './localDay';
import { mergeDay } from './mergeHistory';

/** Sums several machines' histories, each `counted`: coding adds up, breaks and check-ins are a union by id. */
export function addUp(histories: readonly History[]): History {
  const [first, ...others] = histories;
  if (!first || others.length === 0) return first ?? emptyHistory;
  const days: Record<LocalDay, DayRecord> = { ...first.days };
  for (const history of others) {
    for (const [day, record] of Object.entries(history.days)) {
      const known = days[day];
      days[day] = known ? sum(known, record) : record;
    }
  }
  return { days };
}

/** Adds up the same machines' histories again and again: a day is summed anew only when one of them has changed it. */
export class RunningSum {
  private known: readonly History[] = [];
  private total: History = emptyHistory;

  of(histories: readonly History[]): History {
    const known = this.known;
    this.known = histories;
    if (histories.length < 2 || histories.length !== known.length) return (this.total = addUp(histories));
    const changed = new Set<LocalDay>();
    histories.forEach((history, at) => addChanged(changed, known[at] ?? emptyHistory, history));
    if (changed.size > 0) this.total = summedAgain(this.total, changed, histories);
    return this.total;
  }
}

function addChanged(changed: Set<LocalDay>, before: History, now: History): void {
  if (before.days === now.days) return;
  for (const day in now.days) if (now.days[day] !== before.days[day]) changed.add(day);
  for (const day in before.days) if (!Object.hasOwn(now.days, day)) changed.add(day);
}

function summedAgain(total: History, changed: ReadonlySet<LocalDay>, histories: readonly History[]): History {
  const days: Record<LocalDay, DayRecord> = { ...total.days };
  for (const day of changed) {
    const [first, ...others] = histories.flatMap((history) => history.days[day] ?? []);
    // A day that all of them have lost.
    if (!first) return addUp(histories);
    days[day] = others.reduce(sum, first);
  }
  return { days };
}

/** One day of two machines. Once one of them has only a tally left, counts are all that can be added. */
function sum(one: DayRecord, other: DayRecord): DayRecord {
  const { tally, outside, ...merged } = mergeDay(one, other);
  const coding = one.coding + other.coding;
  const away = outside === undefined ? {} : { outside: (one.outside ?? 0) + (other.outside ?? 0) };
  if (!tally) return { ...merged, ...away, coding };
  return { ...merged, ...away, coding, breaks: {}, tally: sumTallies(tallyOf(one), tallyOf(other)) };
}

function sumTallies(one: DayTally, other: DayTally): DayTally {
  return {
    taken: one.taken + other.taken,
    partial: one.partial + other.partial,
    natural: one.natural + other.natural,
    skipped: one.skipped + other.skipped,
    snoozed: one.snoozed + other.snoozed,
    practised: one.practised + other.practised,
  };
}
