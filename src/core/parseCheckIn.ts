import * as v from 'valibot';
import type { CheckIn } from './history';
import { describe, extraOf } from './unread';

export const instant = () =>
  v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(Math.round));

const checkIn = () => {
  const rating = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
  return v.looseObject({ at: instant(), ratings: v.record(v.string(), rating), since: v.exactOptional(instant()) });
};

/** Reads a check-in that is written out; why not, in English, if it cannot. */
export function parseCheckIn(raw: unknown): CheckIn | string {
  const parsed = v.safeParse(checkIn(), raw, { abortEarly: true });
  if (!parsed.success) return describe(parsed.issues[0]);
  const { at, ratings, since, ...rest } = parsed.output;
  return { at, ratings, ...(since !== undefined && { since }), ...extraOf(rest) };
}
