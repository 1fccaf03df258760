import { addBreak, addCheckIn, addCoding, type BreakRecord, type CheckIn, type History } from '../core/history';
import { localDay, type LocalDay } from '../core/localDay';
import type { MinuteOfDay } from '../core/settings';
import { second, type Duration, type Instant } from '../core/time';
import { CodingNotes } from './codingNotes';
import type { UnsavedCoding } from './sharedState';
import type { Storage } from './storage';

/** No more coding than this waits to be saved when signals are handed on, which happens at least once a minute. */
const saveEvery: Duration = 30 * second;

/** Turns what happened into saved facts. Coding time gathers here for up to half a minute before it is written. */
export class Recorder {
  private known: History;
  private unsaved: Duration = 0;
  /** The day on which it was coded, by the clock and in the time zone of then. */
  private day: LocalDay = '';
  private readonly notes = new CodingNotes();
  /** The latest `history`, which is asked for many times, and what it was made of. */
  private shown: { readonly of: readonly unknown[]; readonly history: History };

  constructor(
    private readonly storage: Storage,
    private readonly dayStartsAt: () => MinuteOfDay,
  ) {
    this.known = storage.readHistory();
    this.shown = { of: [], history: this.known };
  }

  /** All machines' facts as of the last reading, with what has gathered since, here and in another window. */
  get history(): History {
    const elsewhere = this.storage.unsavedElsewhere;
    const of = [this.known, this.unsaved, this.day, elsewhere?.day, elsewhere?.coding];
    if (of.some((each, place) => each !== this.shown.of[place])) this.shown = { of, history: this.sum(elsewhere) };
    return this.shown.history;
  }

  /** Gathers coding time up to `to`, `continuous` since the last break; says whether it is enough to save. */
  addCoding(coded: Duration, to: Instant, continuous: Duration): boolean {
    const day = this.dayOf(to);
    if (day !== this.day) this.saveCoding();
    this.day = day;
    this.unsaved += coded;
    this.notes.add(coded, to, continuous);
    return this.unsaved >= saveEvery;
  }

  /** Writes the gathered coding time to its day; less than a second stays for the next time. */
  saveCoding(): void {
    const seconds = Math.floor(this.unsaved / second);
    if (seconds === 0) return;
    this.unsaved -= seconds * second;
    const { day } = this;
    const { details } = this.notes;
    this.notes.clear();
    this.change(day, (history) => addCoding(history, day, seconds, details));
  }

  addBreak(id: string, fact: BreakRecord, day: LocalDay): void {
    this.change(day, (history) => addBreak(history, day, id, fact));
  }

  addCheckIn(id: string, checkIn: CheckIn): void {
    const day = this.dayOf(checkIn.at);
    this.change(day, (history) => addCheckIn(history, day, id, checkIn));
  }

  readAgain(): void {
    this.known = this.storage.readHistory();
  }

  /** What has gathered; `undefined` if it is less than a second. */
  get unsavedCoding(): UnsavedCoding | undefined {
    const coding = Math.floor(this.unsaved / second);
    return coding > 0 ? { day: this.day, coding } : undefined;
  }

  /** Drops what has gathered: everything has been deleted, or comes back from elsewhere. */
  forget(): void {
    this.unsaved = 0;
    this.notes.clear();
    this.readAgain();
  }

  dayOf(at: Instant): LocalDay {
    return localDay(at, this.dayStartsAt());
  }

  private sum(elsewhere: UnsavedCoding | undefined): History {
    const known = elsewhere ? addCoding(this.known, elsewhere.day, elsewhere.coding) : this.known;
    if (this.unsaved === 0) return known;
    return addCoding(known, this.day, this.unsaved / second, this.notes.details);
  }

  private change(day: LocalDay, change: (history: History) => History): void {
    this.storage.changeHistory(change, day);
    this.readAgain();
  }
}
