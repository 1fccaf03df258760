import * as v from 'valibot';
import { breathingMinutes, defaultChoices, noDeskCheck } from './careChoices';
import type { CareChoices, DeskCheck, HabitMarks } from './careChoices';
import { isLocalDay } from './localDay';
import type { ParsedState } from './parseState';
import { noWarmth, warmthLimits, type WarmthState } from './warmth';

/** Version of what Care saves; readers refuse others. */
export const careVersion = 1;

const instant = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const version = v.literal(careVersion);

const warmth = v.picklist(['heat', 'cold']);
const pastTurn = v.object({ warmth, endedAt: instant });
const turn = v.pipe(
  v.object({
    id,
    warmth,
    startedAt: instant,
    length: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    contrast: v.boolean(),
    skinChecked: v.boolean(),
  }),
  v.check(
    (input) => input.length <= warmthLimits[input.warmth].most,
    ({ input }) => `a turn of ${input.warmth} of ${input.length / 60_000} min`,
  ),
);
const warmthState = v.object({
  version,
  running: v.nullable(turn),
  over: v.nullable(pastTurn),
  past: v.array(pastTurn),
  coldFrom: v.nullable(instant),
  touched: instant,
});

const choices = v.object({
  version,
  breathing: v.object({
    pattern: id,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(breathingMinutes.least), v.maxValue(breathingMinutes.most)),
  }),
  offerCheckIn: v.boolean(),
  offerHabit: v.boolean(),
  checkInOfferedOn: v.nullable(v.pipe(v.string(), v.check(isLocalDay, 'not a calendar day'))),
});

const desk = v.object({ version, variant: id, points: v.record(id, v.picklist(['fits', 'change'])) });
const habits = v.object({ version, marks: v.record(id, v.picklist(['done', 'notForMe'])) });

function read<Schema extends v.GenericSchema, T>(
  schema: Schema,
  raw: unknown,
  fallback: T,
  take: (output: v.InferOutput<Schema>) => T,
): ParsedState<T> {
  if (raw === undefined) return { value: fallback };
  const parsed = v.safeParse(schema, raw, { abortEarly: true });
  if (parsed.success) return { value: take(parsed.output) };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  return { value: fallback, problem: path === null ? issue.message : `${path}: ${issue.message}` };
}

/** Reads saved turns of heat and cold; a turn longer than its limit cannot be read. Never throws. */
export function parseWarmth(raw: unknown): ParsedState<WarmthState> {
  return read(warmthState, raw, noWarmth, ({ version: _, ...state }) => state);
}

/** Reads what was chosen in Care. Never throws. */
export function parseChoices(raw: unknown): ParsedState<CareChoices> {
  return read(choices, raw, defaultChoices, ({ version: _, ...state }) => state);
}

/** Reads a saved desk check. Never throws. */
export function parseDesk(raw: unknown): ParsedState<DeskCheck> {
  return read(desk, raw, noDeskCheck, ({ variant, points }) => ({ variant, points }));
}

/** Reads which habits are marked. Never throws. */
export function parseHabits(raw: unknown): ParsedState<HabitMarks> {
  return read(habits, raw, {}, ({ marks }) => marks);
}
