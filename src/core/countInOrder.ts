import type { DayNumber } from './localDay';
import { firstNumber } from './packedNumbers';
import type { PlainDay } from './plainDay';
import type { DayCounter } from './savedDays';

/**
 * Tells a counter of the days of plain years and of those with details, which are in order, from the first day to the last; `false` where the
 * years' days are not in order, or a day comes twice. In one go, with nothing made of a day.
 */
export function countInOrder(
  years: ReadonlyMap<string, string>,
  detailed: readonly PlainDay[],
  counter: DayCounter,
): boolean {
  let [next] = detailed;
  let place = 0;
  /** Tells of the days with details before a date; `false` if there is one of that date, too. */
  const tellUpTo = (date: DayNumber): boolean => {
    for (; next && next.date < date; next = detailed[(place += 1)])
      counter.add(next.date, next.coding, next.taken, next.away);
    return next?.date !== date;
  };

  let last = -1;
  for (const year of [...years.keys()].sort()) {
    const text = years.get(year) ?? '';
    const beforeYear = Number(year) * 10_000;
    const hasOutside = text.includes('/');
    for (let at = 0; at < text.length;) {
      const separator = text.indexOf(';', at);
      const end = separator === -1 ? text.length : separator;
      const date = beforeYear + parseInt(text.slice(at, at + 4), 10);
      if (date <= last || (next && next.date <= date && !tellUpTo(date))) return false;
      last = date;
      const numbers = text.slice(at + 5, end);
      const counts = numbers.indexOf(',');
      const outside = hasOutside ? numbers.indexOf('/') : -1;
      counter.add(
        date,
        firstNumber(numbers),
        counts === -1 ? 0 : firstNumber(numbers.slice(counts + 1)),
        outside === -1 ? undefined : { outside: firstNumber(numbers.slice(outside + 1)) },
      );
      at = end + 1;
    }
  }
  return tellUpTo(Infinity);
}
