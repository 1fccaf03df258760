import type { CheckIn } from './history';
import { isBetween, isMap } from './savedShapes';
import { extraOf } from './unread';

const mostInstant = 8.64e15;

const isInstant = (value: unknown): value is number => isBetween(value, -mostInstant, mostInstant);

const areRatings = (value: unknown): value is CheckIn['ratings'] =>
  isMap(value) && Object.values(value).every((rating) => isBetween(rating, 0, 10));

/** Reads a check-in that is written out; why not, in English, where it cannot be read. By hand, since every start may have hundreds of them to read. */
export function readCheckIn(raw: unknown): CheckIn | string {
  if (!isMap(raw)) return 'not a check-in';
  const { at, ratings, since, ...rest } = raw;
  if (!isInstant(at)) return 'at: not an instant';
  if (!areRatings(ratings)) return 'ratings: not ratings from 0 to 10';
  if (since !== undefined && !isInstant(since)) return 'since: not an instant';
  return { at: Math.round(at), ratings, ...(since !== undefined && { since: Math.round(since) }), ...extraOf(rest) };
}
