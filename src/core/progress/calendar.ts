import { daysLater, weekday, type LocalDay } from '../localDay';

/** The first day there is. What comes before it is written with a sign, and does not sort as text. */
const firstDay: LocalDay = '0000-01-01';

/** The first day of the week that `day` lies in; the first week of all may be shorter. `startsOn`: 0 for Sunday to 6. */
export function weekStartOf(day: LocalDay, startsOn: number): LocalDay {
  const start = daysLater(day, -((weekday(day) - startsOn + 7) % 7));
  return start < firstDay ? firstDay : start;
}

/** The first of the month that `day` lies in. */
export function monthOf(day: LocalDay): LocalDay {
  return `${day.slice(0, 7)}-01`;
}

export function nextMonth(month: LocalDay): LocalDay {
  return monthOf(daysLater(month, 31));
}

export function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

/** Every day from `from` to `to`, both included. */
export function daysBetween(from: LocalDay, to: LocalDay): readonly LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = from; day <= to; day = daysLater(day, 1)) days.push(day);
  return days;
}
