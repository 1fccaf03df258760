import * as v from 'valibot';
import type { FigureScript } from '../figure/script';

/**
 * Care's messages. Each page is a view of its own and always whole; words arrive in the person's language. The panel asks with
 * `care`, and the editor answers with the page.
 */

const length = v.pipe(v.number(), v.finite(), v.minValue(0));
const figure = v.custom<FigureScript>(
  (input) => typeof input === 'object' && input !== null && 'poses' in input,
  'a figure script with poses',
);
const texts = v.array(v.string());
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const place = v.tuple([v.number(), v.number(), v.number()]);
const type = v.literal('care');

export const carePages = [
  'overview',
  'breathing',
  'heat',
  'cold',
  'contrast',
  'posture',
  'desk',
  'habits',
  'technology',
  'checkIn',
] as const;
export const carePage = v.picklist(carePages);

const warmthPlan = v.picklist(['heat', 'cold', 'contrast']);
const pattern = v.object({
  id: v.string(),
  name: v.string(),
  line: v.string(),
  /** Seconds. */
  inhale: v.number(),
  exhale: v.number(),
});
const habit = v.object({
  id: v.string(),
  title: v.string(),
  text: texts,
  care: v.string(),
  strength: v.string(),
  sources: texts,
  mark: v.optional(v.picklist(['done', 'notForMe'])),
});
const tick = v.optional(v.picklist(['fits', 'change']));

const overview = v.object({
  type,
  page: v.literal('overview'),
  sections: v.array(
    v.object({
      title: v.string(),
      entries: v.array(
        v.object({
          to: carePage,
          name: v.string(),
          line: v.string(),
          /** What is going on there: "12 minutes left", "4 of 9 fit". */
          status: v.string(),
          figure: v.optional(figure),
          pose: v.optional(v.string()),
          drawing: v.optional(v.string()),
        }),
      ),
    }),
  ),
});

const breathing = v.object({
  type,
  page: v.literal('breathing'),
  why: v.string(),
  patterns: v.array(pattern),
  pattern: v.string(),
  minutes: v.number(),
  least: v.number(),
  most: v.number(),
  figure,
  care: v.string(),
  sources: texts,
});

const warmth = v.object({
  type,
  page: v.literal('warmth'),
  plan: warmthPlan,
  name: v.string(),
  why: v.string(),
  prepare: v.array(v.object({ drawing: v.string(), words: v.string() })),
  notFor: texts,
  limits: v.string(),
  sources: texts,
  /** A break stands still behind it. */
  inBreak: v.optional(v.literal(true)),
  /** Lengths to choose from, all within the limits, and the recommended one; of the cold where that follows. */
  lengths: v.array(length),
  length,
  state: v.variant('is', [
    v.object({ is: v.literal('ready') }),
    /** The heat of a contrast is hours ago, and its cold half may begin. */
    v.object({ is: v.literal('coldFollows'), words: v.string() }),
    /** No turn can begin yet; the words say why and when one can. */
    v.object({ is: v.literal('resting'), words: v.string(), forgettable: v.boolean() }),
    v.object({
      is: v.literal('running'),
      title: v.string(),
      /** What is left when the message was sent; the panel counts on by its own clock. */
      left: length,
      length,
      /** The look at the skin, when it is due. */
      question: v.optional(v.string()),
    }),
    v.object({ is: v.literal('over'), title: v.string(), words: v.string() }),
  ]),
});

const posture = v.object({
  type,
  page: v.literal('posture'),
  why: v.string(),
  cards: v.array(
    v.object({ id: v.string(), name: v.string(), why: v.string(), care: v.string(), length, figure, pose: v.string() }),
  ),
  sources: texts,
});

const desk = v.object({
  type,
  page: v.literal('desk'),
  variants: v.array(v.object({ id: v.string(), name: v.string() })),
  variant: v.string(),
  figure,
  points: v.array(
    v.object({ id: v.string(), title: v.string(), good: v.string(), change: v.string(), at: place, tick }),
  ),
  /** "4 of 9 fit, 1 to change." */
  summary: v.string(),
  sources: texts,
});

const habits = v.object({
  type,
  page: v.literal('habits'),
  cards: v.array(habit),
  /** The one to begin with. */
  first: v.string(),
  offered: v.boolean(),
});

const technology = v.object({
  type,
  page: v.literal('technology'),
  title: v.string(),
  text: texts,
  steps: texts,
  link: v.string(),
  privacy: v.string(),
  sources: texts,
});

const checkIn = v.object({
  type,
  page: v.literal('checkIn'),
  figure,
  regions: v.array(v.object({ id: v.string(), name: v.string(), at: place })),
  flags: v.array(v.object({ id: v.string(), words: v.string() })),
  offered: v.boolean(),
  /** Where it is kept. */
  privacy: v.string(),
  /** What the signs and the advice are from. */
  sources: texts,
  /** How the check-in just made is answered. */
  answer: v.optional(
    v.object({ title: v.string(), sentences: texts, safety: v.boolean(), ratings: v.record(v.string(), v.number()) }),
  ),
});

export const careView = v.variant('page', [overview, breathing, warmth, posture, desk, habits, technology, checkIn]);

/** What Care adds to the end of a break; nothing where the person turned it off. */
export const afterBreak = v.object({ checkIn: v.boolean(), habit: v.optional(habit) });

export const fromCare = [
  v.object({ type, to: carePage }),
  v.object({ type: v.literal('breathe'), pattern: id, minutes: v.number() }),
  /** A guided half-minute by itself, or as the beginning of a break. */
  v.object({ type: v.literal('posture'), id, alone: v.boolean() }),
  v.object({ type: v.literal('warmth'), plan: warmthPlan, length }),
  v.object({ type: v.literal('turn'), do: v.picklist(['stop', 'skinIsFine', 'takenOff', 'forgetCold']) }),
  v.object({ type: v.literal('deskVariant'), variant: id }),
  v.object({ type: v.literal('deskTick'), id, tick }),
  v.object({ type: v.literal('habit'), id, mark: v.optional(v.picklist(['done', 'notForMe'])) }),
  v.object({ type: v.literal('careOffer'), what: v.picklist(['checkIn', 'habit']), on: v.boolean() }),
  v.object({
    type: v.literal('checkIn'),
    ratings: v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
    flags: texts,
  }),
  /** After a check-in that stretches had better rest for. */
  v.object({ type: v.literal('noMoreToday') }),
] as const;

export type CareView = v.InferOutput<typeof careView>;
export type CarePage = (typeof carePages)[number];
export type CarePageView<Page extends CareView['page']> = Extract<CareView, { page: Page }>;
export type HabitView = v.InferOutput<typeof habit>;
export type AfterBreakView = v.InferOutput<typeof afterBreak>;
export type FromCare = v.InferOutput<(typeof fromCare)[number]>;
