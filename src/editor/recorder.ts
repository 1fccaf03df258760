import { addBreak, addCoding, type BreakRecord, type History } from '../core/history';
import { localDay, type LocalDay } from '../core/localDay';
import type { MinuteOfDay } from '../core/settings';
import { minute, second, type Duration, type Instant } from '../core/time';
import type { Storage } from './storage';

/** No more coding than this waits to be saved. */
const saveEvery: Duration = minute;

/** Turns what happened into saved facts. Coding time gathers here for up to a minute before it is written. */
export class Recorder {
  private known: History;
  private unsaved: Duration = 0;

  constructor(
    private readonly storage: Storage,
    private readonly dayStartsAt: () => MinuteOfDay,
  ) {
    this.known = storage.readHistory();
  }

  /** All machines' facts as of the last reading, with what has gathered since. */
  historyAt(now: Instant): History {
    return this.unsaved === 0 ? this.known : addCoding(this.known, this.dayOf(now), this.unsaved / second);
  }

  /** Gathers coding time; says whether it is enough to save. */
  addCoding(coded: Duration): boolean {
    this.unsaved += coded;
    return this.unsaved >= saveEvery;
  }

  /** Writes the gathered coding time to the day of `at`; less than a second stays for the next time. */
  saveCoding(at: Instant): void {
    const seconds = Math.floor(this.unsaved / second);
    if (seconds === 0) return;
    this.unsaved -= seconds * second;
    const day = this.dayOf(at);
    this.storage.changeHistory((history) => addCoding(history, day, seconds));
    this.readAgain();
  }

  addBreak(id: string, fact: BreakRecord, at: Instant): void {
    const day = this.dayOf(at);
    this.storage.changeHistory((history) => addBreak(history, day, id, fact));
    this.readAgain();
  }

  readAgain(): void {
    this.known = this.storage.readHistory();
  }

  dayOf(at: Instant): LocalDay {
    return localDay(at, this.dayStartsAt());
  }
}
