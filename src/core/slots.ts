import * as v from 'valibot';
import type { History } from './history';
import { mergeHistory } from './mergeHistory';
import { packHistory, unpackHistory } from './packHistory';
import { describe, type ReadHistory } from './unread';

/*
 * Settings Sync merges key by key, and a key that only one machine has registered counts as deleted on the others. So every machine
 * registers the same sixteen keys and writes its facts to one of them, which it finds by its id. A slot holds a map by machine: two
 * machines that chose the same one before they knew of each other, and more machines than slots, are no harm. What a
 * machine writes of itself it also remembers and writes again, should its slot come back from elsewhere without it.
 */
export const slotKeys: readonly string[] = Array.from({ length: 16 }, (_, index) => `history.${index}`);

export const slotVersion = 2;

export interface Slot {
  readonly machines: Readonly<Record<string, ReadHistory>>;
  /** Why nothing of it can be read, e.g. because a newer version wrote it: then it is not to be written to. */
  readonly problem?: string;
}

const shell = () => v.object({ version: v.literal(slotVersion), machines: v.record(v.string(), v.unknown()) });

/** Reads a slot; never throws. */
export function readSlot(raw: unknown): Slot {
  if (raw === undefined) return { machines: {} };
  const parsed = v.safeParse(shell(), raw, { abortEarly: true });
  if (!parsed.success) return { machines: {}, problem: describe(parsed.issues[0]) };
  const machines = Object.entries(parsed.output.machines);
  return { machines: Object.fromEntries(machines.map(([id, packed]) => [id, unpackHistory(packed)])) };
}

/** A slot's value with one machine's facts replaced; those of other machines stay as they are, read or not. */
export function writeSlot(raw: unknown, machine: string, history: History): unknown {
  const parsed = v.safeParse(shell(), raw, { abortEarly: true });
  const others = parsed.success ? parsed.output.machines : {};
  return { version: slotVersion, machines: { ...others, [machine]: packHistory(history) } };
}

/** The place of the slot a machine writes to: where it is already, else the emptiest one, beginning at a place of its own. */
export function chooseSlot(slots: readonly Slot[], machine: string): number {
  const mine = slots.findIndex((slot) => Object.hasOwn(slot.machines, machine));
  if (mine !== -1) return mine;
  const start = hash(machine) % slots.length;
  const inTurn = slots.map((_, index) => (start + index) % slots.length);
  const crowd = (place: number): number => {
    const slot = slots[place];
    return !slot || slot.problem !== undefined ? Infinity : Object.keys(slot.machines).length;
  };
  return inTurn.reduce((best, place) => (crowd(place) < crowd(best) ? place : best), start);
}

/** Every machine's facts, from whatever slots they are in. */
export function byMachine(slots: readonly Slot[]): Map<string, History> {
  const all = new Map<string, History>();
  for (const slot of slots) {
    for (const [id, { history }] of Object.entries(slot.machines)) {
      const known = all.get(id);
      all.set(id, known ? mergeHistory(known, history) : history);
    }
  }
  return all;
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
