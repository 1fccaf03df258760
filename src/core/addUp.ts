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

/** One day of two machines. Once one of them has only a tally left, counts are all that can be added. */
function sum(one: DayRecord, other: DayRecord): DayRecord {
  const { tally, ...merged } = mergeDay(one, other);
  const coding = one.coding + other.coding;
  if (!tally) return { ...merged, coding };
  return { ...merged, coding, breaks: {}, tally: sumTallies(tallyOf(one), tallyOf(other)) };
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
