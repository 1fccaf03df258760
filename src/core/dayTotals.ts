import type { BreakOutcome } from './kinds';
import { dayRecord, type DayRecord, type History } from './history';
import type { LocalDay } from './localDay';
import { second, type Duration } from './time';

export interface DayTotals {
  readonly date: LocalDay;
  readonly coding: Duration;
  readonly taken: number;
  readonly partial: number;
  readonly natural: number;
  readonly skipped: number;
  readonly snoozed: number;
}

export function dayTotals(history: History, date: LocalDay): DayTotals {
  const record = dayRecord(history, date);
  return {
    date,
    coding: record.coding * second,
    taken: count(record, 'taken'),
    partial: count(record, 'partial'),
    natural: count(record, 'natural'),
    skipped: count(record, 'skipped'),
    snoozed: count(record, 'snoozed'),
  };
}

function count(record: DayRecord, outcome: BreakOutcome): number {
  return Object.values(record.breaks).filter((fact) => fact.outcome === outcome).length;
}
