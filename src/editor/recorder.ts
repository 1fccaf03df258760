import { addBreak, addCheckIn, addCoding, type BreakRecord, type CheckIn, type History } from '../core/history';
import { localDay, type LocalDay } from '../core/localDay';
import type { MinuteOfDay } from '../core/settings';
import { second, type Duration, type Instant } from '../core/time';
import { CodingNotes } from './codingNotes';
import type { Storage } from './storage';

/** No more coding than this waits to be saved when signals are handed on, which happens at least once a minute. */
const saveEvery: Duration = 30 * second;

/** What other windows cannot read in the saved state yet. */
export interface Unsaved {
  /** The days this window changed last, the latest first. */
  readonly days: readonly LocalDay[];
  /** Whole seconds of coding that are not saved yet, and the day they belong to. */
  readonly seconds: number;
  readonly day: LocalDay;
}

/** A day and the one before: what is written shortly after a day has begun may belong to either. */
const daysToShare = 2;

/** Turns what happened into saved facts. Coding time gathers here for up to half a minute before it is written. */
export class Recorder {
  private known: History;
  private unsaved: Duration = 0;
  private readonly notes = new CodingNotes();
  private changedDays: readonly LocalDay[] = [];

  constructor(
    private readonly storage: Storage,
    private readonly dayStartsAt: () => MinuteOfDay,
  ) {
    this.known = storage.readHistory();
  }

  /** All machines' facts as of the last reading, with what has gathered since. */
  historyAt(now: Instant): History {
    if (this.unsaved === 0) return this.known;
    return addCoding(this.known, this.dayOf(now), this.unsaved / second, this.notes.details);
  }

  /** Gathers coding time up to `to`, `continuous` since the last break; says whether it is enough to save. */
  addCoding(coded: Duration, to: Instant, continuous: Duration): boolean {
    this.unsaved += coded;
    this.notes.add(coded, to, continuous);
    return this.unsaved >= saveEvery;
  }

  /** Writes the gathered coding time to the day of `at`; less than a second stays for the next time. */
  saveCoding(at: Instant): void {
    const seconds = Math.floor(this.unsaved / second);
    if (seconds === 0) return;
    this.unsaved -= seconds * second;
    const day = this.dayOf(at);
    const { details } = this.notes;
    this.notes.clear();
    this.change(day, (history) => addCoding(history, day, seconds, details));
  }

  addBreak(id: string, fact: BreakRecord, at: Instant): void {
    const day = this.dayOf(at);
    this.change(day, (history) => addBreak(history, day, id, fact));
  }

  addCheckIn(id: string, checkIn: CheckIn): void {
    const day = this.dayOf(checkIn.at);
    this.change(day, (history) => addCheckIn(history, day, id, checkIn));
  }

  readAgain(): void {
    this.known = this.storage.readHistory();
  }

  unsavedAt(now: Instant): Unsaved {
    const day = this.dayOf(now);
    const days = [...new Set([day, ...this.changedDays])].slice(0, daysToShare);
    return { days, seconds: Math.floor(this.unsaved / second), day };
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

  private change(day: LocalDay, change: (history: History) => History): void {
    this.changedDays = [...new Set([day, ...this.changedDays])].slice(0, daysToShare);
    this.storage.changeHistory(change);
    this.readAgain();
  }
}
