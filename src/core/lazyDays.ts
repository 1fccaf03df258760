import type { DayRecord, History } from './history';
import { isLocalDay, type LocalDay } from './localDay';
import { breakReader } from './packedBreak';
import { plainDay, unpackDay } from './packedDay';
import { dayIn, gistsIn, unpackYear } from './packedYear';
import { isPlainYear, plainBreaks } from './plainForm';
import type { DayGist, SavedDays } from './savedDays';
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
  private readonly plain = new Map<LocalDay, { readonly raw: unknown; readonly gist: DayGist }>();
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
    const takenOf = plainBreaks(names.length);
    for (const day of Object.keys(days)) this.addDay(day, days[day], takenOf);
  }

  day(date: LocalDay): DayRecord | undefined {
    if (!Object.hasOwn(this.days, date)) {
      const record = this.readDay(date);
      if (record) this.days[date] = record;
      return record;
    }
    return this.days[date];
  }

  gists(): readonly DayGist[] | undefined {
    if (!this.isPlain) return undefined;
    const detailed = [...this.plain.keys()].sort().flatMap((date) => this.plain.get(date)?.gist ?? []);
    const gists: DayGist[] = [];
    let [next] = detailed;
    let place = 0;
    for (const year of [...this.years.keys()].sort()) {
      for (const gist of gistsIn(year, this.years.get(year) ?? '')) {
        for (; next && next.date < gist.date; next = detailed[(place += 1)]) gists.push(next);
        gists.push(gist);
      }
    }
    gists.push(...detailed.slice(place));
    return areInOrder(gists) ? gists : undefined;
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

  private addDay(date: LocalDay, raw: unknown, takenOf: ReturnType<typeof plainBreaks>): void {
    if (!isLocalDay(date)) return this.unread.add(`days.${date}`, raw, 'not a calendar day');
    // A day that is in its year as well, which had to be read, is read after it.
    const gist = Object.hasOwn(this.days, date) ? undefined : plainDay(date, raw, takenOf);
    if (gist) {
      this.plain.set(date, { raw, gist });
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

/** Whether each day comes once, and after those before it. */
function areInOrder(gists: readonly DayGist[]): boolean {
  let last = '';
  for (const { date } of gists) {
    if (date <= last) return false;
    last = date;
  }
  return true;
}
