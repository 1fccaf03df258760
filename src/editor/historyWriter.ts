import { erase, imported, undoneFor } from '../core/deletion';
import { living } from '../core/erasure';
import { emptyHistory, type History } from '../core/history';
import type { LocalDay } from '../core/localDay';
import { mergeHistory } from '../core/mergeHistory';
import { HistoryPacker } from '../core/packHistory';
import { shrinkHistory } from '../core/shrinkHistory';
import { chooseSlot, slotKeys, writeSlot, type Slot } from '../core/slots';
import type { Schedule } from '../core/settings';
import type { Instant } from '../core/time';
import { machineKey } from './savedKeys';
import type { SavedSlots } from './savedSlots';
import type { SavedValues } from './savedValues';

export interface HistoryWriterParts {
  readonly values: SavedValues;
  readonly slots: SavedSlots;
  readonly machine: () => string;
  readonly schedule: () => Schedule | undefined;
  /** Every machine's history by its id, as it is known now. */
  readonly machines: () => ReadonlyMap<string, History>;
  /** The machine's own. */
  readonly own: () => History;
  readonly keepOwn: (history: History) => void;
  /** What to do when nothing on its way can undo any more what is being written. */
  readonly whenAnswered: () => (() => void) | undefined;
}

/** Writes machines' facts to the slot of the machine that writes. Loaded with the first thing to write. */
export class HistoryWriter {
  /** By machine: one in the end, as others' facts are hardly ever written. */
  private readonly packers = new Map<string, HistoryPacker>();

  constructor(private readonly parts: HistoryWriterParts) {}

  /** Writes the machine's own facts with a change, of which those of `day` are new. */
  change(change: (history: History) => History = (history) => history, day?: LocalDay): void {
    const { machine, own, keepOwn } = this.parts;
    keepOwn(this.write(machine(), change(own()), day));
    this.leaveVersion1();
  }

  /** Takes in machines' histories from elsewhere. */
  takeIn(histories: ReadonlyMap<string, History>): void {
    const { machine, machines, own } = this.parts;
    for (const [id, history] of histories) {
      const known = machines().get(id);
      if (id === machine()) this.change(() => this.together(own(), history));
      else this.write(id, this.together(known, history));
    }
  }

  /** Deletes everything that is saved, and writes of all machines nothing but the mark that their facts were deleted. */
  erase(now: Instant, today: LocalDay): void {
    const { values, machine, machines, keepOwn } = this.parts;
    const [own, all] = [machine(), machines()];
    for (const key of values.keys()) if (key !== machineKey) values.write(key, undefined);
    for (const [id, history] of all) if (id !== own) this.write(id, erase(history, now, today));
    keepOwn(this.write(own, erase(all.get(own) ?? emptyHistory, now, today)));
  }

  /** Writes the facts of the machine `id`, unless all of them are there; returns what is kept of them. */
  private write(id: string, history: History, day?: LocalDay): History {
    const { values, slots: saved, machine: writer, schedule, whenAnswered } = this.parts;
    const machine = writer();
    const kept = shrinkHistory(living(history), day, schedule());
    const slots = saved.all();
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
    const packer = this.packers.get(id) ?? new HistoryPacker();
    this.packers.set(id, packer);
    const left = Object.entries(machines).filter(([other]) => !dropped.includes(other));
    values.write(
      key,
      writeSlot(values.get(key), { writer: machine, machine: id, history: kept, packer, dropped }),
      whenAnswered(),
    );
    saved.written(key, {
      owner: slot.owner ?? machine,
      machines: { ...Object.fromEntries(left), [id]: { history: kept, unread: {} } },
    });
    return kept;
  }

  /** What is known together with what comes from elsewhere. What was deleted there stays here; what was deleted here and is now asked for counts again. */
  private together(known: History = emptyHistory, other: History): History {
    const facts = imported(other);
    return mergeHistory(mergeHistory(known, facts), undoneFor(facts, known));
  }

  /** What version 1 kept goes to where it is kept now. */
  private leaveVersion1(): void {
    const { values, slots, machine } = this.parts;
    for (const { key, id, read } of slots.version1()) {
      if (id !== machine()) this.takeIn(new Map([[id, read.history]]));
      values.write(key, undefined);
    }
  }
}

/** Whether another slot, which is the machine's own, has all that this one has of it. */
function isElsewhere(id: string, here: Slot, slots: readonly Slot[]): boolean {
  const copy = here.machines[id];
  const own = slots.find((slot) => slot !== here && slot.owner === id)?.machines[id];
  if (!copy || !own || copy.problem !== undefined) return false;
  return mergeHistory(own.history, copy.history) === own.history;
}
