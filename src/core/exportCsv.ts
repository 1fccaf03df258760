import { tallyOf } from './dayTotals';
import { explainDays } from './explainStreak';
import { dayRecord, type History } from './history';
import type { LocalDay } from './localDay';
import type { StreakRules } from './streakCount';

/** A row per recorded day, all machines together. `counts_as` is a `DayVerdict`. */
export function daysCsv(history: History, today: LocalDay, rules: StreakRules): string {
  const rows = explainDays(history, today, rules).map(({ date, verdict, streak }) => {
    const record = dayRecord(history, date);
    const { taken, partial, natural, skipped, snoozed, practised } = tallyOf(record);
    return [
      date,
      record.coding,
      taken,
      partial,
      natural,
      skipped,
      snoozed,
      practised,
      verdict,
      streak,
      record.longest ?? '',
    ];
  });
  const heads = [
    'taken',
    'partial',
    'natural',
    'skipped',
    'snoozed',
    'practised_seconds',
    'counts_as',
    'streak',
    'longest_seconds',
  ];
  return csv([['date', 'coding_seconds', ...heads], ...rows]);
}

/** A row per break whose details are still kept, by machine. `start` is UTC. */
export function breaksCsv(machines: ReadonlyMap<string, History>): string {
  const rows = [...machines].flatMap(([machine, history]) =>
    Object.keys(history.days)
      .sort()
      .flatMap((date) =>
        Object.entries(dayRecord(history, date).breaks).map(
          ([id, { at, kind, outcome, planned, done, movements = [] }]) =>
            [date, new Date(at).toISOString(), kind, outcome, planned, done, movements.join(' '), id, machine] as const,
        ),
      ),
  );
  const heads = ['kind', 'outcome', 'planned_seconds', 'done_seconds', 'movements', 'id', 'machine'];
  return csv([['date', 'start', ...heads], ...rows]);
}

/** RFC 4180. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join()}\r\n`).join('');
}

function cell(value: string | number): string {
  // A spreadsheet takes such a text for a formula; an imported name must not run as one.
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
