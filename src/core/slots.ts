import { faultIn, map, optional, type Field } from './fields';
import type { History } from './history';
import { mergeHistory } from './mergeHistory';
import { HistoryPacker, unpackHistory } from './packHistory';
import type { ReadHistory } from './unread';

/*
 * Settings Sync merges key by key, and a key that only one machine has registered counts as deleted on the others. So every machine
 * registers the same sixteen keys and writes its facts to one of them, which then says whose it is. A slot holds a map by machine: its
 * owner's facts, and what the owner imported or deleted of others. Of two machines that chose the same slot before they knew of each other
 * one finds it is the other's and moves; more machines than slots share them. What a machine writes of itself it also
 * remembers and writes again, should its slot come back from elsewhere without it.
 */
export const slotKeys: readonly string[] = Array.from({ length: 16 }, (_, index) => `history.${index}`);

export const slotVersion = 2;

export interface Slot {
  readonly machines: Readonly<Record<string, ReadHistory>>;
  /** The machine that writes to it; none before the first writing, nor where an older version wrote. */
  readonly owner?: string;
  /** Why nothing of it can be read, e.g. because a newer version wrote it: then it is not to be written to. */
  readonly problem?: string;
}

const slotFields = (): Readonly<Record<string, Field>> => ({
  version: [(value) => value === slotVersion, `not ${slotVersion}`],
  machines: map,
  owner: optional([(value) => typeof value === 'string', 'not a text']),
});

interface PackedSlot {
  readonly machines: Readonly<Record<string, unknown>>;
  readonly owner?: string;
}

export const emptySlot: Slot = { machines: {} };

/** Reads a slot; never throws. */
export function readSlot(raw: unknown): Slot {
  if (raw === undefined) return emptySlot;
  const problem = faultIn(raw, slotFields());
  if (problem !== undefined) return { machines: {}, problem };
  const { machines, owner } = raw as PackedSlot;
  const read = Object.entries(machines).map(([id, packed]) => [id, unpackHistory(packed)] as const);
  return { machines: Object.fromEntries(read), ...(owner !== undefined && { owner }) };
}

/** What a machine writes to a slot. */
export interface SlotChange {
  readonly writer: string;
  /** Whose facts they are. */
  readonly machine: string;
  readonly history: History;
  /** What packed the history before, if it is there. */
  readonly packer?: HistoryPacker;
  /** Machines that are in the slot for nothing: they have the same facts in slots of their own. */
  readonly dropped?: readonly string[];
}

/** A slot's value with one machine's facts replaced; all else stays as it is, read or not. */
export function writeSlot(raw: unknown, change: SlotChange): unknown {
  const { writer, machine, history, packer = new HistoryPacker(), dropped = [] } = change;
  const { machines = {}, ...rest } = faultIn(raw, slotFields()) === undefined ? (raw as PackedSlot) : {};
  const others = Object.fromEntries(Object.entries(machines).filter(([id]) => !dropped.includes(id)));
  return { owner: writer, ...rest, version: slotVersion, machines: { ...others, [machine]: packer.pack(history) } };
}

/**
 * The place of the slot a machine writes to: its own, else the emptiest one that is nobody's, beginning at a place of its own, else the
 * emptiest. `undefined` if there is none that this version may write to.
 */
export function chooseSlot(slots: readonly Slot[], machine: string): number | undefined {
  const start = hash(machine) % slots.length;
  const inTurn = slots.map((_, index) => (start + index) % slots.length);
  const usable = inTurn.filter((place) => slots[place]?.problem === undefined);
  const rank = (place: number): number => {
    const { owner, machines = {} } = slots[place] ?? {};
    if (owner === machine) return -2;
    const ids = Object.keys(machines);
    const known = Object.hasOwn(machines, machine);
    if (owner === undefined) return known && ids.length === 1 ? -1 : ids.length;
    return 1000 + (known ? 0 : ids.length);
  };
  const ranks = usable.map(rank);
  return usable[ranks.indexOf(Math.min(...ranks))];
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
