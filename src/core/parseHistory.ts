import * as v from 'valibot';
import { readSpans } from './codingSpans';
import { clampLength, type BreakRecord, type DayRecord } from './history';
import { isLocalDay } from './localDay';
import { readCheckIn } from './parseCheckIn';
import { parseErased, parseSince } from './parseErased';
import { map } from './savedShapes';
import { describe, extraOf, parseById, unreadable, Unread, type ReadHistory } from './unread';

const count = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e9), v.transform(Math.round));
/** A clock that was decades behind makes a rest that long. */
const length = v.pipe(v.number(), v.finite(), v.minValue(0), v.transform(clampLength));
const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(Math.round));
const outcomes = ['taken', 'partial', 'natural', 'skipped', 'snoozed', 'void'] as const;

const breakRecord = v.looseObject({
  at: instant,
  kind: v.picklist(['short', 'long']),
  outcome: v.picklist(outcomes),
  planned: length,
  done: length,
  movements: v.exactOptional(v.array(v.string())),
  since: v.exactOptional(instant),
});

const tally = v.object({
  taken: count,
  partial: count,
  natural: count,
  skipped: count,
  snoozed: count,
  practised: count,
});

const dayShell = v.looseObject({
  coding: count,
  since: v.exactOptional(v.unknown()),
  breaks: map(),
  checkIns: v.exactOptional(map()),
  longest: v.exactOptional(count),
  outside: v.exactOptional(count),
  spans: v.exactOptional(v.unknown()),
  tally: v.exactOptional(tally),
});

const historyShell = v.looseObject({
  days: map(),
  erasedAt: v.exactOptional(instant),
  erased: v.exactOptional(v.unknown()),
});

/** Reads a history that is written out in full, entry by entry: what cannot be read costs only itself. Never throws. */
export function parseHistory(raw: unknown): ReadHistory {
  const unread = new Unread();
  const shell = v.safeParse(historyShell, raw, { abortEarly: true });
  if (!shell.success) return unreadable(raw, describe(shell.issues[0]));

  const { days: rawDays, erasedAt, erased, ...rest } = shell.output;
  const days: Record<string, DayRecord> = {};
  for (const [day, record] of Object.entries(rawDays)) {
    if (!isLocalDay(day)) unread.add(`days.${day}`, record, 'not a calendar day');
    else {
      const parsed = parseDay(record, `days.${day}`, unread);
      if (parsed) days[day] = parsed;
    }
  }
  return unread.result({
    days,
    ...parseErased(erased, erasedAt, unread),
    ...extraOf(rest, 'version', 'names', 'years'),
  });
}

/** Reads one day that is written out in full; what of it cannot be read goes to `unread`. */
export function parseDay(raw: unknown, path: string, unread: Unread): DayRecord | undefined {
  const shell = v.safeParse(dayShell, raw, { abortEarly: true });
  if (!shell.success) return unread.add(path, raw, describe(shell.issues[0]));
  const { coding, since, breaks, checkIns, longest, outside, spans: rawSpans, tally, ...rest } = shell.output;
  const spans = rawSpans === undefined ? undefined : readSpans(rawSpans);
  if (rawSpans !== undefined && !spans) unread.add(`${path}.spans`, rawSpans, 'not a list of spans');
  return {
    coding,
    ...parseSince(since, path, unread),
    breaks: parseById(breaks, `${path}.breaks`, unread, parseBreak),
    ...(checkIns && { checkIns: parseById(checkIns, `${path}.checkIns`, unread, readCheckIn) }),
    ...(longest !== undefined && { longest }),
    ...(outside !== undefined && { outside }),
    ...(spans && { spans }),
    ...(tally && { tally }),
    ...extraOf(rest),
  };
}

export function parseBreak(raw: unknown): BreakRecord | string {
  const parsed = v.safeParse(breakRecord, raw, { abortEarly: true });
  if (!parsed.success) return describe(parsed.issues[0]);
  const { at, kind, outcome, planned, done, movements, since, ...rest } = parsed.output;
  return {
    at,
    kind,
    outcome,
    planned,
    done,
    ...(movements && { movements }),
    ...(since !== undefined && { since }),
    ...extraOf(rest, 'fact'),
  };
}
