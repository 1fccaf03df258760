import { countInOrder } from './countInOrder';
import type { DayRecord, History } from './history';
import { isLocalDay, type LocalDay } from './localDay';
import { breakReader } from './packedBreak';
import { unpackDay } from './packedDay';
import { dayIn, unpackYear } from './packedYear';
import { plainDay, type PlainDay } from './plainDay';
import { isPlainYear, plainDetails } from './plainForm';
import type { DayCounter, SavedDays } from './savedDays';
import type { Unread } from './unread';

/**
 * The days of a packed history. What is plain is read when it is asked for, all else at once, so that what cannot be read is known at
 * once. But for when, the two are the same.
 */
export class LazyDays implements SavedDays {
  /** What has been read. Whoever compares records finds the same ones again. */
  private days: Record<LocalDay, DayRecord> = {};
  /** Plain years as they are saved. */
  private readonly years = new Map<string, string>();
  /** Plain days with details, as they are saved. */
  private readonly plain = new Map<LocalDay, PlainDay>();
  /** Whether that is all there is. */
  private isPlain = true;
  private readonly readBreak: ReturnType<typeof breakReader>;

  constructor(
    years: Readonly<Record<string, unknown>>,
    days: Readonly<Record<string, unknown>>,
    names: readonly string[],
    private readonly unread: Unread,
  ) {
    this.readBreak = breakReader(names);
    for (const year of Object.keys(years)) this.addYear(year, years[year]);
    const isPlain = plainDetails(names.length);
    for (const day of Object.keys(days)) this.addDay(day, days[day], isPlain);
  }

  day(date: LocalDay): DayRecord | undefined {
    if (!Object.hasOwn(this.days, date)) {
      const record = this.readDay(date);
      if (record) this.days[date] = record;
      return record;
    }
    return this.days[date];
  }

  count(counter: DayCounter): boolean {
    if (!this.isPlain) return false;
    const detailed = [...this.plain.values()].sort((one, other) => one.date - other.date);
    return countInOrder(this.years, detailed, counter);
  }

  all(): History['days'] {
    if (this.years.size + this.plain.size === 0) return this.days;
    const days: Record<LocalDay, DayRecord> = {};
    for (const [year, text] of this.years) unpackYear(year, text, days, this.unread);
    for (const date of this.plain.keys()) this.day(date);
    this.days = Object.assign(days, this.days);
    this.isPlain = false;
    this.years.clear();
    this.plain.clear();
    return this.days;
  }

  private addYear(year: string, text: unknown): void {
    if (isPlainYear(year, text)) {
      this.years.set(year, text);
    } else {
      this.isPlain = false;
      unpackYear(year, text, this.days, this.unread);
    }
  }

  private addDay(date: LocalDay, raw: unknown, isPlain: ReturnType<typeof plainDetails>): void {
    if (!isLocalDay(date)) return this.unread.add(`days.${date}`, raw, 'not a calendar day');
    // A day that is in its year as well, which had to be read, is read after it.
    const plain = Object.hasOwn(this.days, date) ? undefined : plainDay(date, raw, isPlain);
    if (plain) {
      this.plain.set(date, plain);
      return;
    }
    this.isPlain = false;
    const record = unpackDay(raw, this.readBreak, `days.${date}`, this.unread);
    if (record) this.days[date] = record;
  }

  private readDay(date: LocalDay): DayRecord | undefined {
    const plain = this.plain.get(date);
    if (plain) return unpackDay(plain.raw, this.readBreak, `days.${date}`, this.unread);
    const year = isLocalDay(date) ? this.years.get(date.slice(0, 4)) : undefined;
    return year === undefined ? undefined : dayIn(year, date);
  }
}
