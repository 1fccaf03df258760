import * as v from 'valibot';
import { defaultSettings, type MinuteOfDay, type Schedule, type TimeRange } from './settings';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

export interface ParsedSchedule {
  readonly schedule: Schedule;
  /** English, for the log; one for each entry that could not be read. */
  readonly problems: readonly string[];
}

/** `"HH:mm"` as minutes after midnight, `"24:00"` included; anything else is `undefined`. */
export function parseMinuteOfDay(text: string): MinuteOfDay | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= 24 * 60 ? total : undefined;
}

/** A longer night is no night shift but a range written the wrong way round. */
const longestNight: MinuteOfDay = 14 * 60;

/** Reads `HH:mm-HH:mm`; what is wrong with it, in English, if it cannot. */
function parseRange(text: unknown): TimeRange | string {
  const notARange = `${JSON.stringify(text)} is not HH:mm-HH:mm`;
  if (typeof text !== 'string') return notARange;
  const [fromText, toText, ...rest] = text.split('-');
  if (fromText === undefined || toText === undefined || rest.length > 0) return notARange;
  const from = parseMinuteOfDay(fromText.trim());
  const to = parseMinuteOfDay(toText.trim());
  if (from === undefined || to === undefined) return notARange;
  if (from === to) return `${JSON.stringify(text)} is empty`;
  const overMidnight = 24 * 60 - from + to;
  if (to < from && overMidnight > longestNight) return `${JSON.stringify(text)} ends before it begins`;
  return { from, to };
}

/** Pairs of ranges of one day that overlap. */
function* overlaps(ranges: readonly TimeRange[]): Generator<string> {
  const clock = (at: MinuteOfDay): string =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const end = ({ from, to }: TimeRange): MinuteOfDay => (to > from ? to : to + 24 * 60);
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && end(before) > next.from)
      yield `${clock(before.from)}-${clock(before.to)} and ${clock(next.from)}-${clock(next.to)} overlap`;
  }
}

/**
 * Reads `{ "monday": ["09:00-12:30", "13:30-18:00"], … }`. A weekday that is not named counts as a whole day, an empty list as a
 * day off. What cannot be read is named and left out; a day with nothing readable left counts as a whole day, so that a typing
 * mistake never silences Unhunch.
 */
export function parseSchedule(raw: unknown): ParsedSchedule {
  if (raw === undefined || raw === null) return { schedule: defaultSettings.schedule, problems: [] };
  const table = v.safeParse(v.record(v.string(), v.unknown()), raw);
  if (!table.success || Array.isArray(raw)) {
    return { schedule: defaultSettings.schedule, problems: ['Expected an object with weekdays'] };
  }

  const problems: string[] = [];
  const schedule: (readonly TimeRange[] | undefined)[] = [...defaultSettings.schedule];
  for (const [day, ranges] of Object.entries(table.output)) {
    const index = weekdays.indexOf(day);
    if (index < 0) problems.push(`Unknown weekday "${day}"`);
    else if (!Array.isArray(ranges)) problems.push(`${day}: expected a list of HH:mm-HH:mm`);
    else schedule[index] = readDay(day, ranges, problems);
  }
  return { schedule, problems };
}

function readDay(day: string, ranges: readonly unknown[], problems: string[]): readonly TimeRange[] | undefined {
  const read: TimeRange[] = [];
  for (const text of ranges) {
    const range = parseRange(text);
    if (typeof range === 'string') problems.push(`${day}: ${range}`);
    else read.push(range);
  }
  for (const problem of overlaps(read)) problems.push(`${day}: ${problem}, both count`);
  return ranges.length > 0 && read.length === 0 ? undefined : read;
}
