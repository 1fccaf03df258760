import * as v from 'valibot';

/** What the progress page shows. Days are `yyyy-MM-dd`, instants epoch milliseconds, lengths whole seconds. */

const isCount = (input: unknown): input is number => typeof input === 'number' && input >= 0 && input < Infinity;
// One check each: there are thousands of them, and the panel reads them by code that has never run before.
const count = v.custom<number>(isCount, 'a number from 0 on');
const instant = v.pipe(v.number(), v.finite());
const day = v.string();
const stretch = { from: instant, to: instant };
export const period = v.union([v.picklist(['recent', 'all']), v.pipe(v.number(), v.integer())]);
const outcome = v.picklist(['taken', 'partial', 'natural', 'skipped', 'snoozed']);

const today = v.object({
  /** What this day has been, one sentence each. */
  sentences: v.array(v.string()),
  /** Missing before anything has happened. */
  line: v.exactOptional(
    v.object({
      ...stretch,
      /** From the line's beginning to here there was nothing. */
      quietUntil: instant,
      /** Whole hours from there on. */
      hours: v.array(instant),
      coding: v.array(v.object(stretch)),
      pauses: v.array(v.object(stretch)),
      breaks: v.array(v.object({ ...stretch, kind: v.picklist(['short', 'long']), outcome })),
    }),
  ),
  coding: count,
  longest: count,
  /** Movements done today and how often a day their sources ask for them. */
  doses: v.array(v.object({ name: v.string(), done: count, dose: count })),
});

const streak = v.object({
  title: v.string(),
  sentences: v.array(v.string()),
  keptThisWeek: count,
  weeklyGoal: count,
  /** The last five weeks, oldest first, today last. */
  days: v.array(
    v.object({
      date: day,
      verdict: v.picklist(['kept', 'rested', 'missed', 'light', 'off', 'free', 'open']),
      /** "kept, 3 breaks taken, 4 h 10 min coding" */
      reason: v.string(),
    }),
  ),
});

export interface PastDay {
  readonly date: string;
  readonly coding: number;
  readonly taken: number;
  readonly kept: boolean;
}

function isPastDay(input: unknown): input is PastDay {
  if (typeof input !== 'object' || input === null) return false;
  const { date, coding, taken, kept } = input as Partial<Record<keyof PastDay, unknown>>;
  return typeof date === 'string' && isCount(coding) && isCount(taken) && typeof kept === 'boolean';
}

const pastDays = v.custom<readonly PastDay[]>(
  (input) => Array.isArray(input) && input.every(isPastDay),
  'days with their coding and breaks',
);

const bucket = v.object({
  start: day,
  coding: count,
  taken: count,
  partial: count,
  natural: count,
  skipped: count,
  longest: count,
  days: count,
  kept: count,
});

const shares = v.object({ taken: count, partial: count, natural: count, skipped: count });

const past = v.object({
  period,
  /** Calendar years to choose from. */
  years: v.array(v.number()),
  from: day,
  to: day,
  bucket: v.picklist(['week', 'month']),
  /** 0 for Sunday to 6. */
  weekStartsOn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  /** Days with anything in them; none where the buckets are months. */
  days: pastDays,
  buckets: v.array(bucket),
  shares,
  counts: shares,
  hours: v.array(v.object({ hour: count, skipped: count, begun: count })),
});

const feelings = v.object({
  /** What can be said of the ratings, and what cannot. */
  sentence: v.string(),
  /** By their names. */
  regions: v.array(v.string()),
  /** `means`: of each region, in their order; null where it was not rated. */
  weeks: v.array(v.object({ start: day, means: v.array(v.nullable(v.number())), ratings: count, breaks: count })),
});

export const progress = v.object({
  type: v.literal('progress'),
  /** The clock the days and hours go by: its IANA name, and how many minutes it is ahead of UTC where that is the same all day. */
  clock: v.object({ timeZone: v.string(), ahead: v.exactOptional(v.number()) }),
  report: v.object({ title: v.string(), sentences: v.array(v.string()) }),
  today,
  streak,
  past,
  feelings,
});

export type ProgressView = v.InferOutput<typeof progress>;
export type ProgressPeriod = v.InferOutput<typeof period>;
