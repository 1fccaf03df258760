import type { LocalDay } from '../localDay';

const millisecondsADay = 86_400_000;

/**
 * Days since 1970-01-01. Arithmetic on calendar days, not on instants: a local day is already a date, so the clock that counts them
 * may be one without summer time.
 */
export function dayNumber(day: LocalDay): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsADay;
}

export function dayOfNumber(number: number): LocalDay {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

export function plusDays(day: LocalDay, days: number): LocalDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** 0 for Sunday to 6, as `Date.getDay`. */
export function weekday(day: LocalDay): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The first day of the week that `day` lies in. `startsOn`: 0 for Sunday to 6. */
export function weekOf(day: LocalDay, startsOn: number): LocalDay {
  return plusDays(day, -((weekday(day) - startsOn + 7) % 7));
}

/** The first of the month that `day` lies in. */
export function monthOf(day: LocalDay): LocalDay {
  return `${day.slice(0, 7)}-01`;
}

export function nextMonth(month: LocalDay): LocalDay {
  return monthOf(plusDays(month, 31));
}

export function yearOf(day: LocalDay): number {
  return Number(day.slice(0, 4));
}

/** Every day from `from` to `to`, both included. */
export function daysBetween(from: LocalDay, to: LocalDay): readonly LocalDay[] {
  const first = dayNumber(from);
  return Array.from({ length: Math.max(0, dayNumber(to) - first + 1) }, (_, index) => dayOfNumber(first + index));
}
