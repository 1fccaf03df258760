import type { History } from '../core/history';
import { mergeHistory } from '../core/mergeHistory';
import { shrinkHistory } from '../core/shrinkHistory';
import { chooseSlot, slotKeys, writeSlot, type Slot } from '../core/slots';
import type { KeyValueStore } from './storage';

export interface HistoryWriterParts {
  readonly store: KeyValueStore;
  readonly slots: () => readonly Slot[];
  readonly write: (key: string, value: unknown) => void;
  /** Told of what has just been written, which need not be read again. */
  readonly onWritten: (key: string, slot: Slot) => void;
}

/** Writes machines' facts to the slot of the machine that writes. Loaded with the first thing to write. */
export class HistoryWriter {
  constructor(private readonly parts: HistoryWriterParts) {}

  /** Writes the machine's own facts; returns what is kept of them. */
  writeOwn(machine: string, history: History): History {
    const kept = shrinkHistory(history);
    this.write(machine, machine, kept);
    return kept;
  }

  /** Writes the facts of the machine `id`, unless all of them are there. */
  write(machine: string, id: string, history: History): void {
    const { store, write, onWritten } = this.parts;
    const slots = this.parts.slots();
    const place = chooseSlot(slots, machine);
    const key = slotKeys[place] ?? 'history.0';
    const machines = slots[place]?.machines ?? {};
    const stored = Object.hasOwn(machines, id) ? machines[id] : undefined;
    if (stored && mergeHistory(stored.history, history) === stored.history) return;
    write(key, writeSlot(store.get(key), id, history));
    onWritten(key, { machines: { ...machines, [id]: { history, unread: {} } } });
  }
}
