import { daysSinceAnyForm, baseOf, timesInAnyForm } from './forms';
import { dayRecord, type DayRecord, type History } from './history';
import { daysBetween, type LocalDay } from './localDay';
import type { Plannable } from './routine';

/** How often a movement was done on that day, in any form. */
export function timesDone(history: History, day: LocalDay, movement: string): number {
  return timesInAnyForm(doneOn(history, day), movement);
}

/** How often each movement was done on that day, each form for itself; those not done are missing. */
export function doneOn(history: History, day: LocalDay): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const movement of guidedBreaks(dayRecord(history, day)).flatMap((fact) => fact.movements)) {
    counts[movement] = (counts[movement] ?? 0) + 1;
  }
  return counts;
}

/**
 * How often each movement of the catalogue is still to be done that day, by its source; those that are done, or have to rest
 * after the day before, are missing.
 */
export function lackingOn(
  history: History,
  day: LocalDay,
  catalogue: readonly Plannable[],
): Readonly<Record<string, number>> {
  const done = doneOn(history, day);
  const daysSince = daysSinceDone(history, day);
  const due = catalogue.filter(
    ({ id, everyDays }) => baseOf(id) === id && daysSinceAnyForm(daysSince, id) >= (everyDays ?? 1),
  );
  const missing = ({ id, dosePerDay }: Plannable): number => Math.max(0, dosePerDay - timesInAnyForm(done, id));
  const lacking = due.map((plannable) => [plannable.id, missing(plannable)] as const);
  return Object.fromEntries(lacking.filter(([, times]) => times > 0));
}

/** How many days before `today` each movement was last done, 1 for yesterday; today and what comes after do not count. */
export function daysSinceDone(history: History, today: LocalDay): Readonly<Record<string, number>> {
  const days: Record<string, number> = {};
  for (const [day, record] of Object.entries(history.days)) {
    if (day >= today) continue;
    const ago = daysBetween(day, today);
    for (const movement of guidedBreaks(record).flatMap((fact) => fact.movements)) {
      days[movement] = Math.min(ago, days[movement] ?? Infinity);
    }
  }
  return days;
}

/** The movement a day's first guided break began with. */
export function firstDoneOn(history: History, day: LocalDay): string | undefined {
  return guidedBreaks(dayRecord(history, day)).toSorted((a, b) => a.at - b.at)[0]?.movements[0];
}

function guidedBreaks(record: DayRecord): readonly { readonly at: number; readonly movements: readonly string[] }[] {
  return Object.values(record.breaks).flatMap(({ at, movements }) => (movements ? [{ at, movements }] : []));
}
