import { readSpans } from './codingSpans';
import { dayNumber, type DayNumber, type LocalDay } from './localDay';
import type { PackedDay } from './packedDay';
import { firstNumber } from './packedNumbers';
import type { Away } from './savedDays';

/** A day that can be read later, as nothing of it is rare or damaged, and what counts of it for the streak. */
export interface PlainDay {
  /** As it is saved. */
  readonly raw: unknown;
  readonly date: DayNumber;
  /** Whole seconds. */
  readonly coding: number;
  readonly taken: number;
  readonly away: Away;
}

/** Breaks that were taken, in a day's JSON. */
const takenBreaks = /":"[^,]*,[sl]t/g;

/** `undefined` for a day that is not plain. `isPlain`: see `plainDetails`. */
export function plainDay(date: LocalDay, raw: unknown, isPlain: (json: string) => boolean): PlainDay | undefined {
  const json = jsonOf(raw);
  if (!isPlain(json)) return undefined;
  const { coding, breaks, outside = 0, spans: rawSpans = [], tally = '' } = raw as Partial<PackedDay>;
  const spans = readSpans(rawSpans);
  if (coding === undefined || !spans || (breaks && tally)) return undefined;
  const taken = breaks ? (json.match(takenBreaks)?.length ?? 0) : firstNumber(tally);
  return { raw, date: dayNumber(date), coding, taken, away: { outside, spans } };
}

/** Empty for what cannot be written, be it missing or nested too deeply. */
function jsonOf(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? '';
  } catch {
    return '';
  }
}
