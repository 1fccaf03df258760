import * as v from 'valibot';
import { nothingLeftOut, type LeftOut } from './leftOut';
import type { ParsedState } from './parseState';

const leftOut = () => {
  const names = v.array(v.string());
  return v.object({
    hurts: names,
    notHere: v.nullable(v.object({ day: v.string(), places: names, movements: names })),
  });
};

/** Reads what was left out; if that cannot be read nothing is, and the caller keeps the raw value aside. Never throws. */
export function parseLeftOut(raw: unknown): ParsedState<LeftOut> {
  if (raw === undefined) return { value: nothingLeftOut };
  const parsed = v.safeParse(leftOut(), raw, { abortEarly: true });
  return parsed.success
    ? { value: parsed.output }
    : { value: nothingLeftOut, problem: `${v.getDotPath(parsed.issues[0]) ?? 'value'}: ${parsed.issues[0].message}` };
}
