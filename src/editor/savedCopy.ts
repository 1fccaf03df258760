import { readSlot, slotKeys } from '../core/slots';
import { leftOutKey, safetyKey, unreadPrefix, warmthKey } from './savedKeys';
import type { SavedValues } from './savedValues';

/** Everything that is saved, as it is. */
export const everything = (values: SavedValues): Readonly<Record<string, unknown>> => pick(values, () => true);

/** What could not be read, by the key it is kept under: put aside, or a slot that is left alone. */
export const unreadOf = (values: SavedValues): Readonly<Record<string, unknown>> =>
  pick(values, (key) => key.startsWith(unreadPrefix) || isUnreadSlot(key, values.get(key)));

/** Puts back what does not merge, as `everything` gave it: what could not be read, has been seen, hurts, or was chosen in Care. */
export function putBack(values: SavedValues, saved: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(saved)) {
    const chosenInCare = key.startsWith('care.') && key !== warmthKey;
    const put = key === safetyKey || key === leftOutKey || key.startsWith(unreadPrefix) || chosenInCare;
    if (put || isUnreadSlot(key, value)) values.write(key, value);
  }
}

const isUnreadSlot = (key: string, value: unknown): boolean =>
  slotKeys.includes(key) && readSlot(value).problem !== undefined;

const pick = (values: SavedValues, wanted: (key: string) => boolean): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    values
      .keys()
      .filter(wanted)
      .map((key) => [key, values.get(key)]),
  );
