import { canonical } from './canonical';
import { joinSpans } from './codingSpans';
import type { BreakRecord, DayRecord, DayTally, Erasure, Extra, History } from './history';
import type { BreakOutcome } from './kinds';
import type { LocalDay } from './localDay';
import { savedDays } from './savedDays';

/*
 * Copies of one machine's facts meet in any order and any number of times: in several windows, through Settings Sync, from an imported file.
 * Every merge here is a least upper bound (a maximum, or a union of such), so it is commutative, associative and idempotent. Each returns
 * its first argument itself when the second adds nothing, so that `===` tells whether there is news.
 */

/** Of two outcomes of one break the later in this list stands. */
const rising: readonly BreakOutcome[] = ['snoozed', 'skipped', 'natural', 'partial', 'taken', 'void'];

type ById<T> = Readonly<Record<string, T>>;
type Merge<T> = (mine: T, other: T) => T;

export function mergeHistory(mine: History, other: History): History {
  if (mine === other) return mine;
  const erased = mergeOptional(mine.erased, other.erased, (a, b) => mergeById(a, b, mergeErasure));
  const days = mergeDays(mine, other.days);
  const extra = mergeExtra(mine.extra, other.extra);
  if (!days && erased === mine.erased && extra === mine.extra) return mine;
  return { days: days ?? mine.days, ...(erased && { erased }), ...(extra && { extra }) };
}

/** The days with those of others; `undefined` if there is no news, which can be told without reading all that is saved. */
function mergeDays(mine: History, others: History['days']): History['days'] | undefined {
  const saved = savedDays(mine);
  let merged: Record<LocalDay, DayRecord> | undefined;
  for (const day of Object.keys(others)) {
    const theirs = others[day] as DayRecord;
    const ours = saved ? saved.day(day) : Object.hasOwn(mine.days, day) ? mine.days[day] : undefined;
    const next = ours ? mergeDay(ours, theirs) : theirs;
    if (next !== ours) (merged ??= { ...mine.days })[day] = next;
  }
  return merged;
}

/** Whether there is nothing in a history. */
export const isNothing = ({ days, erased, extra }: History): boolean =>
  !erased && !extra && Object.keys(days).length === 0;

function mergeErasure(mine: Erasure, other: Erasure): Erasure {
  const day = mine.day > other.day ? mine.day : other.day;
  const undone = mine.undone ?? other.undone;
  return day === mine.day && undone === mine.undone ? mine : { day, ...(undone && { undone }) };
}

type MaybeMissing = 'since' | 'checkIns' | 'longest' | 'outside' | 'spans' | 'tally' | 'extra';

/** How two copies of what a day may have or not become one. */
const mergeField: { readonly [Field in MaybeMissing]: Merge<NonNullable<DayRecord[Field]>> } = {
  since: (mine, other) => mergeById(mine, other, Math.max),
  checkIns: (mine, other) => mergeById(mine, other, greater),
  longest: Math.max,
  outside: Math.max,
  spans: joinSpans,
  tally: mergeTally,
  extra: (mine, other) => mergeById(mine, other, greater),
};

export function mergeDay(mine: DayRecord, other: DayRecord): DayRecord {
  if (mine === other) return mine;
  const coding = Math.max(mine.coding, other.coding);
  const breaks = mergeById(mine.breaks, other.breaks, mergeBreak);
  const merged: Record<string, unknown> = { coding, breaks };
  let isSame = coding === mine.coding && breaks === mine.breaks;
  for (const field of Object.keys(mergeField) as MaybeMissing[]) {
    const value = mergeOptional<unknown>(mine[field], other[field], mergeField[field] as Merge<unknown>);
    isSame &&= value === mine[field];
    if (value !== undefined) merged[field] = value;
  }
  return isSame ? mine : (merged as unknown as DayRecord);
}

/** One of the two, whole: a total order, with `void` on top. That one of them is known to be from after a deletion holds for both. */
export function mergeBreak(mine: BreakRecord, other: BreakRecord): BreakRecord {
  if (mine === other) return mine;
  const difference =
    rising.indexOf(mine.outcome) - rising.indexOf(other.outcome) ||
    mine.done - other.done ||
    mine.planned - other.planned ||
    mine.at - other.at;
  const unstamped = ({ since: _, ...rest }: BreakRecord): string => canonical(rest);
  const mineWins = difference === 0 ? unstamped(mine) >= unstamped(other) : difference > 0;
  const winner = mineWins ? mine : other;
  const since = mergeOptional(mine.since, other.since, Math.max);
  return since === winner.since ? winner : { ...winner, ...(since !== undefined && { since }) };
}

function mergeTally(mine: DayTally, other: DayTally): DayTally {
  const merged = {
    taken: Math.max(mine.taken, other.taken),
    partial: Math.max(mine.partial, other.partial),
    natural: Math.max(mine.natural, other.natural),
    skipped: Math.max(mine.skipped, other.skipped),
    snoozed: Math.max(mine.snoozed, other.snoozed),
    practised: Math.max(mine.practised, other.practised),
  };
  return (Object.keys(merged) as (keyof DayTally)[]).every((name) => merged[name] === mine[name]) ? mine : merged;
}

/** A tally with one more break in it. */
export function addToTally(tally: DayTally, { outcome, done }: BreakRecord): DayTally {
  if (outcome === 'void') return tally;
  const practised = tally.practised + (outcome === 'taken' || outcome === 'partial' ? done : 0);
  return { ...tally, [outcome]: tally[outcome] + 1, practised };
}

function mergeExtra(mine: Extra | undefined, other: Extra | undefined): Extra | undefined {
  return mergeOptional(mine, other, (a, b) => mergeById(a, b, greater));
}

function mergeOptional<T>(mine: T | undefined, other: T | undefined, merge: Merge<T>): T | undefined {
  if (mine === undefined || other === undefined) return mine ?? other;
  return merge(mine, other);
}

function mergeById<T>(mine: ById<T>, other: ById<T>, merge: Merge<T>): ById<T> {
  if (mine === other) return mine;
  let merged: Record<string, T> | undefined;
  for (const id of Object.keys(other)) {
    const theirs = other[id] as T;
    const ours = Object.hasOwn(mine, id) ? (mine[id] as T) : undefined;
    const next = ours === undefined ? theirs : merge(ours, theirs);
    if (next === ours) continue;
    merged ??= { ...mine };
    merged[id] = next;
  }
  return merged ?? mine;
}

/** Any two values in an order of their own, the same on every machine: what is not understood is kept, not weighed. */
function greater<T>(mine: T, other: T): T {
  return canonical(mine) >= canonical(other) ? mine : other;
}
