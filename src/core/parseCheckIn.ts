import * as v from 'valibot';
import type { CheckIn } from './history';
import { between, isMap } from './savedShapes';
import { describe, extraOf } from './unread';

export const instant = () => v.pipe(between(-8.64e15, 8.64e15), v.transform(Math.round));

const shape = () => {
  const rating = between(0, 10);
  const ratings = v.custom<CheckIn['ratings']>(
    (map) => isMap(map) && Object.values(map).every((value) => v.is(rating, value)),
    'not ratings from 0 to 10',
  );
  return v.looseObject({ at: instant(), ratings, since: v.exactOptional(instant()) });
};

/** Reads check-ins that are written out; why not, in English, where one cannot be read. Built once for many: the shape takes longer than what it reads. */
export function checkInParser(): (raw: unknown) => CheckIn | string {
  const checkIn = shape();
  return (raw) => {
    const parsed = v.safeParse(checkIn, raw, { abortEarly: true });
    if (!parsed.success) return describe(parsed.issues[0]);
    const { at, ratings, since, ...rest } = parsed.output;
    return { at, ratings, ...(since !== undefined && { since }), ...extraOf(rest) };
  };
}
