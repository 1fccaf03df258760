import { canonical } from './canonical';
import { joinSpans } from './codingSpans';
import type { BreakRecord, DayRecord, DayTally, Extra, History } from './history';
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
  if (mine === other) return mine;
  const erased = (mine.erasedAt ?? 0) - (other.erasedAt ?? 0);
  if (erased !== 0) return erased > 0 ? mine : other;
  const days = mergeById(mine.days, other.days, mergeDay);
  const extra = mergeExtra(mine.extra, other.extra);
  if (days === mine.days && extra === mine.extra) return mine;
  return { ...mine, days, ...(extra && { extra }) };
}

export function mergeDay(mine: DayRecord, other: DayRecord): DayRecord {
  if (mine === other) return mine;
  const coding = Math.max(mine.coding, other.coding);
  const breaks = mergeById(mine.breaks, other.breaks, mergeBreak);
  const checkIns = mergeOptional(mine.checkIns, other.checkIns, (a, b) => mergeById(a, b, greater));
  const longest = mergeOptional(mine.longest, other.longest, Math.max);
  const spans = mergeOptional(mine.spans, other.spans, joinSpans);
  const tally = mergeOptional(mine.tally, other.tally, mergeTally);
  const extra = mergeExtra(mine.extra, other.extra);
  const same =
    coding === mine.coding &&
    breaks === mine.breaks &&
    checkIns === mine.checkIns &&
    longest === mine.longest &&
    spans === mine.spans &&
    tally === mine.tally &&
    extra === mine.extra;
  if (same) return mine;
  return {
    coding,
    breaks,
    ...(checkIns && { checkIns }),
    ...(longest !== undefined && { longest }),
    ...(spans && { spans }),
    ...(tally && { tally }),
    ...(extra && { extra }),
  };
}

/** One of the two, whole: a total order, with `void` on top. */
export function mergeBreak(mine: BreakRecord, other: BreakRecord): BreakRecord {
  if (mine === other) return mine;
  const difference =
    rising.indexOf(mine.outcome) - rising.indexOf(other.outcome) ||
    mine.done - other.done ||
    mine.planned - other.planned ||
    mine.at - other.at;
  return difference === 0 ? greater(mine, other) : difference > 0 ? mine : other;
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
