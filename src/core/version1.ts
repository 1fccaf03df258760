import * as v from 'valibot';
import { parseHistory } from './parseHistory';
import { describe, type ReadHistory } from './unread';

/** Version 1 kept each machine's history, written out in full, under a key of its own, `history.` and the machine's id. */
export function readVersion1(raw: unknown): ReadHistory {
  const parsed = v.safeParse(v.looseObject({ version: v.literal(1) }), raw, { abortEarly: true });
  if (parsed.success) return parseHistory(raw);
  return { history: { days: {} }, unread: { '': raw }, problem: describe(parsed.issues[0]) };
}
