import { readSlot, slotKeys } from '../core/slots';
import { leftOutKey, safetyKey, unreadPrefix, warmthKey } from './savedKeys';
import type { SavedValues } from './savedValues';
import { putAside } from './setAside';

/** Everything that is saved, as it is. */
export const everything = (values: SavedValues): Readonly<Record<string, unknown>> => pick(values, () => true);

/** What could not be read, by the key it is kept under: put aside, or a slot that is left alone. */
export const unreadOf = (values: SavedValues): Readonly<Record<string, unknown>> =>
  pick(values, (key) => key.startsWith(unreadPrefix) || isUnreadSlot(key, values.get(key)));

/** What the person told Unhunch once and for all, by its key: what hurts, what was chosen in Care, that the safety facts were read. */
export const keptOf = (values: SavedValues): Readonly<Record<string, unknown>> => pick(values, isKept);

const isKept = (key: string): boolean =>
  key === safetyKey || key === leftOutKey || (key.startsWith('care.') && key !== warmthKey);

/** Takes in what an exported file holds beside histories: what was kept, where there is nothing here, and what could not be read. */
export function takeInRest(
  values: SavedValues,
  kept: Readonly<Record<string, unknown>>,
  unread: Readonly<Record<string, unknown>>,
): void {
  for (const [key, value] of Object.entries(kept)) {
    if (isKept(key) && values.get(key) === undefined) values.write(key, value);
  }
  for (const [key, value] of Object.entries(unread)) {
    putAside(values, key.startsWith(unreadPrefix) ? key.slice(unreadPrefix.length) : key, value);
  }
}

/** Puts back what does not merge, as `everything` gave it: what was kept, could not be read, or is known of heat and cold. */
export function putBack(values: SavedValues, saved: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(saved)) {
    const put = isKept(key) || key === warmthKey || key.startsWith(unreadPrefix) || isUnreadSlot(key, value);
    if (put) values.write(key, value);
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
