/**
 * A movement may have forms: another place, an easier or a harder way of doing it. A form's id is that of its movement, a dot
 * and a name: `modified-plank.pull`. Forms share dose and days of rest, and a routine has only one of them.
 */

/** The movement that an id is a form of, or itself. */
export function baseOf(id: string): string {
  const dot = id.indexOf('.');
  return dot < 0 ? id : id.slice(0, dot);
}

export const isSameMovement = (one: string, two: string): boolean => baseOf(one) === baseOf(two);

/** Whether a list of ids names the form or the movement it belongs to. */
export const isNamedIn = (ids: readonly string[], id: string): boolean => ids.includes(id) || ids.includes(baseOf(id));

/** How often the movement was done in any form, from how often each was. */
export function timesInAnyForm(times: Readonly<Record<string, number>>, id: string): number {
  return numbersFor(times, id).reduce((sum, count) => sum + count, 0);
}

/** How many days ago the movement was last done in any form; infinite if never. */
export function daysSinceAnyForm(daysSince: Readonly<Record<string, number>>, id: string): number {
  return Math.min(Infinity, ...numbersFor(daysSince, id));
}

const numbersFor = (numbers: Readonly<Record<string, number>>, id: string): readonly number[] =>
  Object.entries(numbers).flatMap(([form, value]) => (isSameMovement(form, id) ? [value] : []));
