import { faultIn, map, optional, type Field } from './fields';
import type { DayRecord, History } from './history';
import { LazyDays } from './lazyDays';
import { mapValues, packDay } from './packedDay';
import { dayOfYear, isBare, packBareDay } from './packedYear';
import { parseErased } from './parseErased';
import { historyOf } from './savedDays';
import { areTexts, isBetween } from './savedShapes';
import { extraOf, unreadable, Unread, type ReadHistory } from './unread';

/**
 * The saved form of a history. Ten years have to stay under 200 KB, so a break is one line of text and a year of days without details is
 * another:
 *
 * - a break: `at,kind and outcome,planned,done,movement…`, e.g. `mgk3a1b2,st,2i,2i,0,4`. Instants in ms, lengths in s, all numbers to
 *   the base 36; the movements are places in `names`. With more fields: `{ "fact": line, … }`.
 * - a tally: `taken,partial,natural,skipped,snoozed,practised,longest`.
 * - a year: `MMDD:coding,tally` for each day, joined by `;`, zeros left empty; `/outside` behind some.
 */
export interface PackedHistory {
  readonly names?: readonly string[];
  readonly days?: Readonly<Record<string, unknown>>;
  readonly years?: Readonly<Record<string, string>>;
  readonly erased?: History['erased'];
}

/** How the last deletion was marked before there could be several. */
interface OlderMark {
  readonly erasedAt?: number;
}

export const packHistory = (history: History): PackedHistory => new HistoryPacker().pack(history);

/** Packs the history of a few days, each with details or not. */
export function packFewDays(history: History): PackedHistory {
  const names = new Map<string, number>();
  const days = mapValues(history.days, (record) => packDay(record, names));
  return { ...history.extra, names: [...names.keys()], days, ...(history.erased && { erased: history.erased }) };
}

/** Packs one history again and again: of all its days only those that have changed since the last time. */
export class HistoryPacker {
  /** The movements so far, each with its place, which it keeps. */
  private readonly names = new Map<string, number>();
  /** A text for a day that is numbers only. */
  private readonly packed = new WeakMap<DayRecord, unknown>();

  pack(history: History): PackedHistory {
    const days: Record<string, unknown> = {};
    const years: Record<string, string> = {};
    for (const day of Object.keys(history.days).sort()) {
      const record = history.days[day];
      if (!record) continue;
      let packed = this.packed.get(record);
      if (packed === undefined) {
        packed = isBare(record) ? packBareDay(record) : packDay(record, this.names);
        this.packed.set(record, packed);
      }
      const year = day.slice(0, 4);
      if (typeof packed !== 'string') days[day] = packed;
      else years[year] = `${years[year] === undefined ? '' : `${years[year]};`}${dayOfYear(day)}:${packed}`;
    }
    return {
      ...history.extra,
      names: [...this.names.keys()],
      days,
      years,
      ...(history.erased && { erased: history.erased }),
    };
  }
}

// Built to read with and dropped again, as a slot's: there is little to read, seldom.
const packedFields = (): Readonly<Record<string, Field>> => ({
  names: optional([areTexts, 'not texts']),
  days: optional(map),
  years: optional(map),
  // Not the first day there is: the one before it is asked for.
  erasedAt: optional([(value) => isBetween(value, -8e15, 8e15), 'not an instant']),
});

/** Reads the saved form back, entry by entry: what cannot be read costs only itself. Never throws. */
export function unpackHistory(raw: unknown): ReadHistory {
  const fault = faultIn(raw, packedFields());
  if (fault !== undefined) return unreadable(raw, fault);
  const { names = [], days: packedDays = {}, years = {}, erasedAt, erased, ...rest } = raw as PackedHistory & OlderMark;
  const unread = new Unread();
  const days = new LazyDays(years, packedDays, names, unread);
  return unread.result(historyOf(days, { ...parseErased(erased, erasedAt, unread), ...extraOf(rest) }));
}
