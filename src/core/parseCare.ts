import * as v from 'valibot';
import { breathingMinutes, defaultChoices, noDeskCheck } from './careChoices';
import type { CareChoices, DeskCheck, HabitMarks } from './careChoices';
import { isLocalDay } from './localDay';
import type { ParsedState } from './parseState';
import { noWarmth, type WarmthState } from './warmth';
import { warmthLimits } from './warmthLimits';

/** Version of what Care saves; readers refuse others. */
export const careVersion = 1;

/** What a calendar can hold. */
const instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
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
    carried: v.optional(duration, 0),
    contrast: v.boolean(),
    skinChecked: v.boolean(),
  }),
  v.check(
    (input) => input.carried + input.length <= warmthLimits[input.warmth].most,
    ({ input }) => `a turn of ${input.warmth} of ${input.length / 60_000} min`,
  ),
);
/** What later versions added has a default, so that what was saved before can still be read. */
const warmthState = v.object({
  version,
  running: v.nullable(turn),
  over: v.nullable(pastTurn),
  past: v.array(pastTurn),
  slips: v.optional(v.nullable(v.object({ worn: duration, endedAt: instant })), null),
  coldFrom: v.nullable(instant),
  coldTold: v.optional(v.boolean(), false),
  touched: instant,
  seen: v.optional(instant),
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

const deskPoints = v.record(id, v.picklist(['fits', 'change']));
/** At first there was one set of points, whichever the desk. */
const desk = v.object({ version, variant: id, points: v.union([v.record(id, deskPoints), deskPoints]) });
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
  return read(warmthState, raw, noWarmth, ({ version: _, seen, ...state }) => ({
    ...state,
    seen: seen ?? state.touched,
  }));
}

/** Reads what was chosen in Care. Never throws. */
export function parseChoices(raw: unknown): ParsedState<CareChoices> {
  return read(choices, raw, defaultChoices, ({ version: _, ...state }) => state);
}

/** Reads a saved desk check. Never throws. */
export function parseDesk(raw: unknown): ParsedState<DeskCheck> {
  return read(desk, raw, noDeskCheck, ({ variant, points }) => {
    const flat = v.safeParse(deskPoints, points);
    if (!flat.success) return { variant, points: points as DeskCheck['points'] };
    return { variant, points: Object.keys(flat.output).length === 0 ? {} : { [variant]: flat.output } };
  });
}

/** Reads which habits are marked. Never throws. */
export function parseHabits(raw: unknown): ParsedState<HabitMarks> {
  return read(habits, raw, {}, ({ marks }) => marks);
}
