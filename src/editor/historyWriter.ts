import { erase, imported, undoneFor } from '../core/deletion';
import { living } from '../core/erasure';
import { emptyHistory, type History } from '../core/history';
import type { LocalDay } from '../core/localDay';
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

  /** Writes the machine's own facts, of which those of `day` are new; returns what is kept of them. */
  writeOwn(machine: string, history: History, day?: LocalDay): History {
    return this.write(machine, machine, history, day);
  }

  /** Writes the facts of the machine `id`, unless all of them are there; returns what is kept of them. */
  write(machine: string, id: string, history: History, day?: LocalDay): History {
    const { values, write, onWritten } = this.parts;
    const kept = shrinkHistory(living(history), day);
    const slots = this.parts.slots();
    const place = chooseSlot(slots, machine);
    const slot = place === undefined ? undefined : slots[place];
    const key = place === undefined ? undefined : slotKeys[place];
    if (!slot || !key) {
      values.warn('Nothing can be saved: every place for it holds what this version cannot read');
      return kept;
    }
    const { machines } = slot;
    const stored = Object.hasOwn(machines, id) ? machines[id] : undefined;
    if (stored && slot.owner !== undefined && mergeHistory(stored.history, kept) === stored.history) return kept;

    const dropped = Object.keys(machines).filter((other) => other !== id && isElsewhere(other, slot, slots));
    const left = Object.entries(machines).filter(([other]) => !dropped.includes(other));
    write(key, writeSlot(values.get(key), { writer: machine, machine: id, history: kept, dropped }));
    onWritten(key, {
      owner: slot.owner ?? machine,
      machines: { ...Object.fromEntries(left), [id]: { history: kept, unread: {} } },
    });
    return kept;
  }

  /** What is known together with what comes from elsewhere. What was deleted there stays here; what was deleted here and is now asked for counts again. */
  together(known: History = emptyHistory, other: History): History {
    const facts = imported(other);
    return mergeHistory(mergeHistory(known, facts), undoneFor(facts, known));
  }

  /** Writes of all machines nothing but the mark that their facts were deleted; returns the own machine's. */
  erase(machine: string, histories: ReadonlyMap<string, History>, now: Instant, today: LocalDay): History {
    for (const [id, history] of histories) if (id !== machine) this.write(machine, id, erase(history, now, today));
    return this.write(machine, machine, erase(histories.get(machine) ?? emptyHistory, now, today));
  }
}

/** Whether another slot, which is the machine's own, has all that this one has of it. */
function isElsewhere(id: string, here: Slot, slots: readonly Slot[]): boolean {
  const copy = here.machines[id];
  const own = slots.find((slot) => slot !== here && slot.owner === id)?.machines[id];
  if (!copy || !own || copy.problem !== undefined) return false;
  return mergeHistory(own.history, copy.history) === own.history;
}
