import { canonical } from './canonical';
import { joinSpans } from './codingSpans';
import type { BreakRecord, DayRecord, DayTally, Erasure, Extra, History } from './history';
import type { BreakOutcome } from './kinds';

/*
 * Copies of one machine's facts meet in any order and any number of times: in several windows, through Settings Sync, from an imported file.
 * Every merge here is a least upper bound (a maximum, or a union of such), so it is commutative, associative and idempotent. Each returns
 * its first argument itself when the second adds nothing, so that `===` tells whether there is news.
 */

/** Of two outcomes of one break the later in this list stands. */
const rising: readonly BreakOutcome[] = ['snoozed', 'skipped', 'natural', 'partial', 'taken', 'void'];

type ById<T> = Readonly<Record<string, T>>;

export function mergeHistory(mine: History, other: History): History {
  if (mine === other || isNothing(other)) return mine;
  const erased = mergeOptional(mine.erased, other.erased, (a, b) => mergeById(a, b, mergeErasure));
  const days = mergeById(mine.days, other.days, mergeDay);
  const extra = mergeExtra(mine.extra, other.extra);
  if (days === mine.days && erased === mine.erased && extra === mine.extra) return mine;
  return { days, ...(erased && { erased }), ...(extra && { extra }) };
}

/** Whether there is nothing in a history. */
export function isNothing({ days, erased, extra }: History): boolean {
  for (const _ in days) return false;
  return !erased && !extra;
}

function mergeErasure(mine: Erasure, other: Erasure): Erasure {
  const day = mine.day > other.day ? mine.day : other.day;
  const undone = mine.undone ?? other.undone;
  return day === mine.day && undone === mine.undone ? mine : { day, ...(undone && { undone }) };
}

export function mergeDay(mine: DayRecord, other: DayRecord): DayRecord {
  if (mine === other) return mine;
  const coding = Math.max(mine.coding, other.coding);
  const since = mergeOptional(mine.since, other.since, (a, b) => mergeById(a, b, Math.max));
  const breaks = mergeById(mine.breaks, other.breaks, mergeBreak);
  const checkIns = mergeOptional(mine.checkIns, other.checkIns, (a, b) => mergeById(a, b, greater));
  const longest = mergeOptional(mine.longest, other.longest, Math.max);
  const spans = mergeOptional(mine.spans, other.spans, joinSpans);
  const tally = mergeOptional(mine.tally, other.tally, mergeTally);
  const extra = mergeExtra(mine.extra, other.extra);
  const same =
    coding === mine.coding &&
    since === mine.since &&
    breaks === mine.breaks &&
    checkIns === mine.checkIns &&
    longest === mine.longest &&
    spans === mine.spans &&
    tally === mine.tally &&
    extra === mine.extra;
  if (same) return mine;
  return {
    coding,
    ...(since && { since }),
    breaks,
    ...(checkIns && { checkIns }),
    ...(longest !== undefined && { longest }),
    ...(spans && { spans }),
    ...(tally && { tally }),
    ...(extra && { extra }),
  };
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

function mergeOptional<T>(mine: T | undefined, other: T | undefined, merge: (a: T, b: T) => T): T | undefined {
  if (mine === undefined || other === undefined) return mine ?? other;
  return merge(mine, other);
}

function mergeById<T>(mine: ById<T>, other: ById<T>, merge: (a: T, b: T) => T): ById<T> {
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
