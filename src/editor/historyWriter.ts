import { emptyHistory, type History } from '../core/history';
import { mergeHistory } from '../core/mergeHistory';
import { shrinkHistory } from '../core/shrinkHistory';
import { chooseSlot, slotKeys, writeSlot, type Slot } from '../core/slots';
import type { Instant } from '../core/time';
import type { SavedValues } from './savedValues';

export interface HistoryWriterParts {
  readonly values: SavedValues;
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
    const { values, write, onWritten } = this.parts;
    const slots = this.parts.slots();
    const place = chooseSlot(slots, machine);
    const key = slotKeys[place] ?? 'history.0';
    const machines = slots[place]?.machines ?? {};
    const stored = Object.hasOwn(machines, id) ? machines[id] : undefined;
    if (stored && mergeHistory(stored.history, history) === stored.history) return;
    write(key, writeSlot(values.get(key), id, history));
    onWritten(key, { machines: { ...machines, [id]: { history, unread: {} } } });
  }

  /** What is known together with what comes from elsewhere: what was deleted here and is now asked for again counts again. */
  lifted(known: History | undefined, history: History): History {
    if (!known) return history;
    return mergeHistory(known, known.erasedAt === undefined ? history : { ...history, erasedAt: known.erasedAt });
  }

  /** Writes of all machines nothing but the mark that their facts were deleted; returns the own machine's. */
  erase(machine: string, histories: ReadonlyMap<string, History>, now: Instant): History {
    const erased = ({ erasedAt = 0 }: History): History => ({ days: {}, erasedAt: Math.max(now, erasedAt + 1) });
    for (const [id, history] of histories) this.write(machine, id, erased(history));
    return erased(histories.get(machine) ?? emptyHistory);
  }
}
