import { leftAlonePrefix, unreadPrefix } from './savedKeys';
import type { SavedValues } from './savedValues';

/** Keeps what cannot be read under a key of its own; returns what there is to say of it, if it is news. */
export function setAside(values: SavedValues, key: string, raw: unknown, problem: string): string | undefined {
  if (!putAside(values, key, raw)) return undefined;
  return `Saved state "${key}" cannot be read (${problem}). It is kept under "${unreadPrefix}${key}".`;
}

/** Keeps a value under a key for what cannot be read; `false` if it is there already. */
export function putAside(values: SavedValues, key: string, raw: unknown): boolean {
  const text = JSON.stringify(raw);
  const known = values.keys().filter((other) => other.startsWith(unreadPrefix + key));
  if (known.some((other) => JSON.stringify(values.get(other)) === text)) return false;
  values.write(known.length === 0 ? unreadPrefix + key : `${unreadPrefix}${key}.${known.length + 1}`, raw);
  return true;
}

/** Notes that a value is left where it is because it cannot be read; returns what there is to say of it, if it is news. */
export function leaveAlone(values: SavedValues, key: string, problem: string): string | undefined {
  const noteKey = leftAlonePrefix + key;
  if (values.get(noteKey) === problem) return undefined;
  values.write(noteKey, problem);
  return `Saved state "${key}" is left alone: ${problem}`;
}
