import type { RunningSum } from '../core/addUp';
import { codingOf } from '../core/erasedAt';
import { addCoding, dayRecord, emptyHistory, onlyDays, type History } from '../core/history';
import type { LocalDay } from '../core/localDay';
import { mergeHistory } from '../core/mergeHistory';
import type { Session } from '../core/session';
import type { Schedule } from '../core/settings';
import { byMachine } from '../core/slots';
import type { Instant } from '../core/time';
import type { HistoryWriter } from './historyWriter';
import { machineId } from './machineId';
import { machineKey } from './savedKeys';
import { SavedSession } from './savedSession';
import { SavedSlots } from './savedSlots';
import type { SavedValues } from './savedValues';
import type { SharedState, UnsavedCoding } from './sharedState';

/** CommonJS's own, in both of VS Code's hosts: loads what mere reading does not need. */
declare function require(path: '../core/addUp'): typeof import('../core/addUp');
declare function require(path: '../core/erasure'): typeof import('../core/erasure');
declare function require(path: './historyWriter'): typeof import('./historyWriter');

const erasure = () => require('../core/erasure');

/** Most people never delete anything: what takes deletions into account is loaded with the first. */
const living = (history: History): History => (history.erased ? erasure().living(history) : history);

/**
 * The session and the facts, saved. Each machine writes its facts to a slot (see `slots`) and reads all of them. VS Code writes the whole
 * state of a window at once, so what one window saved another may undo: a window remembers this machine's facts and writes what it finds
 * missing again.
 */
export class Storage {
  readonly session: SavedSession;
  /** This machine's facts as far as this window has ever known them. */
  private own: History = emptyHistory;
  /** What another window has gathered, as it shared it last. */
  private elsewhere: UnsavedCoding | undefined;
  private repeating = false;
  private loadedWriter: HistoryWriter | undefined;
  private readonly slots: SavedSlots;
  private sum: RunningSum | undefined;

  constructor(
    private readonly values: SavedValues,
    private readonly newId: () => string,
    private readonly schedule: () => Schedule | undefined = () => undefined,
  ) {
    this.session = new SavedSession(values);
    this.slots = new SavedSlots(values);
  }

  /** Every machine's history, added up. */
  readHistory(): History {
    // Without marks nothing was ever counted after one.
    const counted = (history: History): History => (history.erased ? erasure().counted(history) : history);
    const all = [...this.machines().values()].map(counted);
    // Most people have one machine.
    if (all.length === 1 && all[0]) return all[0];
    this.sum ??= new (require('../core/addUp').RunningSum)();
    return this.sum.of(all);
  }

  /** Every machine's history by its id, without what was deleted. */
  machines(): ReadonlyMap<string, History> {
    const all = byMachine(this.slots.all());
    for (const { id, read } of this.slots.version1())
      all.set(id, mergeHistory(all.get(id) ?? emptyHistory, read.history));
    const id = this.machine();
    all.set(id, mergeHistory(all.get(id) ?? emptyHistory, this.own));
    for (const [each, history] of all) all.set(each, living(history));
    this.own = all.get(id) ?? emptyHistory;
    return all;
  }

  /** Reads this machine's history again, changes its `day` and writes it back: another window may have written meanwhile. */
  changeHistory(change: (history: History) => History, day?: LocalDay): void {
    this.machines();
    this.writer.change(change, day);
  }

  /** Writes again what of this machine's facts has got lost on its way. */
  reassert(): void {
    this.machines();
    const id = this.machine();
    const slot = this.slots.all().find(({ owner }) => owner === id);
    const saved = slot?.machines[id]?.history ?? emptyHistory;
    if (mergeHistory(saved, this.own) !== saved || this.slots.version1().length > 0) this.writer.change();
    // Before the first facts there is only the id to write again, lest windows that are opened together go by different ones.
    else if (!slot) this.values.write(machineKey, id);
  }

  /** Takes in machines' histories from elsewhere. They go into this machine's slot, so that no other machine's key is touched. */
  takeIn(histories: ReadonlyMap<string, History>): void {
    this.writer.takeIn(histories);
  }

  /** Deletes everything but the mark that it was deleted, which keeps other windows and machines from bringing it back. */
  erase(now: Instant, today: LocalDay): void {
    this.elsewhere = undefined;
    this.writer.erase(now, today);
  }

  /** What other windows are to know at once. */
  share(session: Session, days: readonly LocalDay[], gathered: UnsavedCoding | undefined): SharedState {
    return {
      machine: this.machine(),
      session,
      days,
      history: onlyDays(this.own, days),
      ...(gathered && {
        unsaved: { day: gathered.day, coding: codingOf(dayRecord(this.own, gathered.day)) + gathered.coding },
      }),
    };
  }

  /** Takes in what another window of this machine shared. */
  takeShared({ machine, session, history, unsaved }: SharedState): void {
    this.session.takeShared(session);
    if (machine !== this.machine()) return;
    this.own = living(mergeHistory(this.own, history));
    this.elsewhere = unsaved;
  }

  /** Whole seconds of coding that another window has gathered and not saved, as far as this one knows. */
  get unsavedElsewhere(): UnsavedCoding | undefined {
    if (!this.elsewhere) return undefined;
    const { day } = this.elsewhere;
    const coding = this.elsewhere.coding - codingOf(dayRecord(this.own, day));
    return coding > 0 ? { day, coding } : undefined;
  }

  /** Saves what another window had gathered and has not saved although it is no longer in use: it is gone. */
  adoptUnsaved(): void {
    const left = this.unsavedElsewhere;
    this.elsewhere = undefined;
    if (left) this.changeHistory((history) => addCoding(history, left.day, left.coding), left.day);
  }

  private get writer(): HistoryWriter {
    this.loadedWriter ??= new (require('./historyWriter').HistoryWriter)({
      values: this.values,
      slots: this.slots,
      machine: () => this.machine(),
      schedule: this.schedule,
      machines: () => this.machines(),
      own: () => this.own,
      keepOwn: (history) => (this.own = history),
      whenAnswered: () => (this.repeating ? undefined : () => this.repeatLost()),
    });
    return this.loadedWriter;
  }

  private machine(): string {
    return machineId(this.values, this.newId);
  }

  /** Writes facts again that did not survive their way; once, lest a store that keeps nothing is written to without end. */
  private repeatLost(): void {
    this.repeating = true;
    try {
      this.reassert();
    } finally {
      this.repeating = false;
    }
  }
}
