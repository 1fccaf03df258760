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

function parseRange(text: unknown): TimeRange | undefined {
  if (typeof text !== 'string') return undefined;
  const [fromText, toText, ...rest] = text.split('-');
  if (fromText === undefined || toText === undefined || rest.length > 0) return undefined;
  const from = parseMinuteOfDay(fromText.trim());
  const to = parseMinuteOfDay(toText.trim());
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
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
    if (range) read.push(range);
    else problems.push(`${day}: ${JSON.stringify(text)} is not HH:mm-HH:mm`);
  }
  return ranges.length > 0 && read.length === 0 ? undefined : read;
}
