import { takenOn } from './dayTotals';
import { dayRecord, type History } from './history';
import { dayNumber } from './localDay';
import { savedDays, type DayCounter } from './savedDays';

/** Has the recorded days counted, from the first to the last. `begin` makes the counter: another one where the count has to begin again. */
export function countDays<T extends DayCounter>(history: History, begin: () => T): T {
  const quick = begin();
  if (savedDays(history)?.count(quick)) return quick;
  const counter = begin();
  for (const day of Object.keys(history.days).sort()) {
    const record = dayRecord(history, day);
    counter.add(dayNumber(day), record.coding, takenOn(record), record);
  }
  return counter;
}
