import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocalDay, localDay } from '../src/core/localDay';
import type { Instant } from '../src/core/time';
import type { SampleWish } from './sampleHistory';

export interface SampleArguments {
  readonly wish: Required<SampleWish>;
  /** Path of the file to write. */
  readonly out: string;
}

const mostYears = 50;
const usage = 'Try: npm run sample -- --years 3 [--seed 7] [--until 2026-03-13] [--out FILE]';

/** What is asked for on the command line, or in one line why that cannot be made. */
export function sampleArguments(args: readonly string[], now: Instant): SampleArguments | { readonly problem: string } {
  const today = localDay(now, 0);
  const options = {
    years: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    until: { type: 'string', default: today },
    out: { type: 'string', default: join('out', 'sample', 'history.json') },
  } as const;
  // Not strictly, which takes the -1 of `--years -1` for another option; what is wrong is said here.
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false });
  const [unknown] = [...Object.keys(values).flatMap((name) => (name in options ? [] : `--${name}`)), ...positionals];
  if (unknown !== undefined) return { problem: `Not known: ${unknown}. ${usage}` };

  const { seed, until, out } = values;
  const years = Number(values.years);
  if (typeof values.years !== 'string' || !(years > 0 && years <= mostYears))
    return { problem: `--years takes a number above 0, ${mostYears} at most. ${usage}` };
  if (typeof seed !== 'string' || seed.trim() === '' || !Number.isSafeInteger(Number(seed)))
    return { problem: `--seed takes a whole number. ${usage}` };
  if (typeof until !== 'string' || !isLocalDay(until) || until > today)
    return { problem: `--until takes a day such as 2026-03-13, ${today} at the latest. ${usage}` };
  if (typeof out !== 'string' || out === '') return { problem: `--out takes the path of a file. ${usage}` };
  return { wish: { now, until, days: Math.max(1, Math.round(years * 365.25)), seed: Number(seed) }, out };
}
