import type { Erasure, History } from './history';
import { daysLater, isLocalDay } from './localDay';
import { isBetween, isMap } from './savedShapes';
import type { Unread } from './unread';

const isInstant = (key: string): boolean => /^-?\d{1,16}$/.test(key) && Math.abs(Number(key)) <= 8.64e15;

/** Reads the marks of deletions, and the one instant that was kept of them before. */
export function parseErased(marks: unknown, erasedAt: number | undefined, unread: Unread): Pick<History, 'erased'> {
  const erased: Record<string, Erasure> = {};
  if (erasedAt !== undefined) {
    const at = Math.round(erasedAt);
    const day = new Date(at).toISOString().slice(0, 10);
    // Then copies from before were left out whole, so that all that is left of that day was recorded after it.
    if (isLocalDay(day) && day > '0000-01-01') erased[at] = { day: daysLater(day, -1) };
    else unread.add('erasedAt', erasedAt, 'on no calendar day');
  }
  if (marks !== undefined && !isMap(marks)) unread.add('erased', marks, 'no deletions');
  for (const [key, mark] of Object.entries(Object(marks) as object)) {
    const { day, undone } = Object(mark) as Record<string, unknown>;
    if (!isInstant(key) || typeof day !== 'string' || !isLocalDay(day))
      unread.add(`erased.${key}`, mark, 'not a deletion');
    else erased[key] = { day, ...(undone === true && { undone }) };
  }
  return Object.keys(erased).length > 0 ? { erased } : {};
}

/** Reads coding that was counted after deletions; nothing where it cannot be read. */
export function parseSince(raw: unknown, path: string, unread: Unread): { readonly since?: Record<string, number> } {
  if (raw === undefined) return {};
  const since: Record<string, number> = {};
  for (const [key, seconds] of isMap(raw) ? Object.entries(raw) : [['', raw] as const]) {
    if (!isInstant(key) || !isBetween(seconds, 0, 1e9)) {
      unread.add(`${path}.since`, raw, 'not a list of seconds');
      return {};
    }
    since[key] = Math.round(seconds);
  }
  return { since };
}
