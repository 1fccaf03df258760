import type { DayRecord } from './history';
import { isLocalDay, type LocalDay } from './localDay';
import { packNumber, packTally, tallyAt, tallyLength, unpackNumbers } from './packedNumbers';
import type { Unread } from './unread';

/** Whether a day is numbers only, and so can be part of a packed year. */
export const isBare = ({ since, breaks, checkIns, longest, outside, spans, tally, extra }: DayRecord): boolean =>
  !since &&
  !checkIns &&
  !spans &&
  !extra &&
  (longest === undefined || tally !== undefined) &&
  (outside === undefined || longest !== undefined) &&
  Object.keys(breaks).length === 0;

/** `MMDD`. */
export const dayOfYear = (day: LocalDay): string => day.slice(5, 7) + day.slice(8);

/** The numbers of a bare day as they stand in its year. */
export function packBareDay({ coding, longest, outside, tally }: DayRecord): string {
  const counts = tally ? `,${packTally(tally, longest)}` : '';
  return packNumber(coding) + counts + (outside === undefined ? '' : `/${packNumber(outside)}`);
}

/** Nearly every day there is; the others are looked up in the calendar. */
const plainDay = /^(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8]):/;

/** Reads a year's bare days into `days`; what of it cannot be read goes to `unread`. */
export function unpackYear(year: string, text: unknown, days: Record<LocalDay, DayRecord>, unread: Unread): void {
  if (typeof text !== 'string') return unread.add(`years.${year}`, text, 'not a text');
  const isYear = /^\d{4}$/.test(year);
  const numbers: number[] = [];
  let month = '';
  let inMonth = '';
  for (const entry of text.split(';')) {
    if (!entry.startsWith(month) || month === '') {
      month = entry.slice(0, 2);
      inMonth = `${year}-${month}-`;
    }
    const day = inMonth + entry.slice(2, 4);
    const isDay = isYear && (plainDay.test(entry) || (entry.charAt(4) === ':' && isLocalDay(day)));
    if (isDay && unpackNumbers(entry, 5, numbers)) days[day] = bareDay(numbers);
    else unread.add(`years.${day}`, entry, 'not a day');
  }
}

/** Reads one bare day of a year whose text is plain, if it is there. */
export function dayIn(text: string, day: LocalDay): DayRecord | undefined {
  const name = `${dayOfYear(day)}:`;
  // The last one counts, as where all are read.
  const from = text.lastIndexOf(`;${name}`) + 1;
  if (from === 0 && !text.startsWith(name)) return undefined;
  const end = text.indexOf(';', from);
  const numbers: number[] = [];
  unpackNumbers(end === -1 ? text.slice(from) : text.slice(from, end), name.length, numbers);
  return bareDay(numbers);
}

/** Thousands of days have none. */
const noBreaks: DayRecord['breaks'] = /* @__PURE__ */ Object.freeze({});

function bareDay(numbers: readonly number[]): DayRecord {
  const coding = numbers[0] ?? 0;
  if (numbers.length === 1) return { coding, breaks: noBreaks };
  const tally = tallyAt(numbers, 1);
  const longest = numbers[1 + tallyLength];
  if (longest === undefined) return { coding, breaks: noBreaks, tally };
  const outside = numbers[2 + tallyLength];
  if (outside === undefined) return { coding, breaks: noBreaks, longest, tally };
  return { coding, breaks: noBreaks, longest, outside, tally };
}
