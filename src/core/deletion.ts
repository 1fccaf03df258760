import { living } from './erasure';
import type { Erasure, History } from './history';
import type { LocalDay } from './localDay';
import type { Instant } from './time';

/** The last instant there is; see ECMA-262, Time Values. */
const lastInstant: Instant = 8.64e15;

/** Nothing but the mark that everything in `history` is deleted, what a clock that was ahead recorded included. */
export function erase(history: History, now: Instant, today: LocalDay): History {
  let last = today;
  const instants = Object.keys(history.erased ?? {}).map(Number);
  for (const [day, { since, breaks, checkIns }] of Object.entries(history.days)) {
    if (day > last) last = day;
    instants.push(...Object.keys(since ?? {}).map(Number));
    for (const fact of [...Object.values(breaks), ...Object.values(checkIns ?? {})])
      instants.push(fact.at, fact.since ?? fact.at);
  }
  const at = instants.reduce((latest, each) => Math.max(latest, each + 1), now);
  const mark: Erasure = { day: last };
  return { days: {}, erased: { ...history.erased, [Math.min(at, lastInstant)]: mark } };
}

/** The marks of `history` that hide something of `facts`, undone. */
export function undoneFor(facts: History, { erased = {} }: History): History {
  const hiding = Object.entries(erased).filter(
    ([key, mark]) => !mark.undone && living({ ...facts, erased: { [key]: mark } }).days !== facts.days,
  );
  return { days: {}, erased: Object.fromEntries(hiding.map(([key, mark]) => [key, { ...mark, undone: true }])) };
}

/** Facts from elsewhere. What was deleted there stays here: the marks come along, for the facts that refer to them, but cover nothing. */
export function imported({ erased, ...facts }: History): History {
  if (!erased) return facts;
  const marks = Object.keys(erased).map((key) => [key, { day: beforeAllDays }] as const);
  return { ...facts, erased: Object.fromEntries(marks) };
}

const beforeAllDays: LocalDay = '0000-01-01';
