import * as v from 'valibot';
import { afterBreak, type CareView } from './careMessages';
import type { ProgressView } from './progressView';

/**
 * What the panel can show. A view is always whole, but for the drawings: those are sent once, ahead of the first view that
 * names them, and found again by the movement's id.
 */

const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const side = v.picklist(['left', 'right']);
const breath = v.picklist(['in', 'out', 'easy']);
export const kind = v.picklist(['short', 'long']);

/** Something with an id and a name in the person's language. */
const named = v.object({ id: v.string(), name: v.string() });

export const safetyFact = v.object({
  urgency: v.picklist(['emergency', 'today', 'soon', 'stop', 'note']),
  title: v.string(),
  signs: v.array(v.string()),
  sources: v.optional(v.pipe(v.array(v.string()), v.readonly())),
});

const safetyFacts = v.array(safetyFact);

/** How often done today, and how often a day the source asks for it. */
const dose = { doneToday: v.number(), dosePerDay: v.number() };

/** What the person left out while practising and may allow again. */
export const leftOut = v.object({ what: v.picklist(['movement', 'place']), id: v.string() });

const card = v.object({
  id: v.string(),
  name: v.string(),
  why: v.string(),
  /** Ids, the place it is drawn in first. */
  places: v.array(v.string()),
  regions: v.array(v.string()),
  ...dose,
  leftOut: v.boolean(),
});

export const home = v.object({
  type: v.literal('home'),
  suggestion: v.object({ kind, length: duration, movements: v.array(named), why: v.string() }),
  cards: v.array(card),
  /** All there are, in the order they are offered as filters. */
  places: v.array(named),
  regions: v.array(named),
  leftOut: v.array(v.object({ ...leftOut.entries, name: v.string(), why: v.string() })),
  /** One sentence on today: "1 h 52 min coding today, 3 breaks taken." */
  today: v.string(),
  safety: safetyFacts,
});

/** Everything there is to know about one movement. */
export const movement = v.object({
  type: v.literal('movement'),
  id: v.string(),
  name: v.string(),
  why: v.string(),
  ...dose,
  leftOut: v.boolean(),
  /** "At a": "Chair", one line each, in the order to read them. */
  facts: v.array(v.object({ name: v.string(), value: v.string() })),
  leadIn: v.string(),
  /** One list for each part; a movement that turns round half-way has two. */
  parts: v.array(
    v.object({
      /** "3 times" */
      times: v.string(),
      steps: v.array(v.object({ words: v.string(), about: v.string() })),
    }),
  ),
  mistakes: v.array(v.string()),
  care: v.string(),
  sources: v.array(v.object({ says: v.string(), source: v.string() })),
  easier: v.optional(named),
  harder: v.optional(named),
  /** The same movement in another form, where neither easier nor harder leads to it. */
  otherForms: v.array(named),
  safety: safetyFacts,
});

export const safety = v.object({
  type: v.literal('safety'),
  facts: safetyFacts,
  /** Why it is shown: before the first routine, or because a movement hurt in the running break. */
  then: v.picklist(['routine', 'home', 'goOn']),
  /** The movement that hurt. */
  movement: v.optional(v.string()),
});

const segment = v.object({
  cue: v.picklist(['ready', 'move', 'hold', 'rest', 'free']),
  item: v.number(),
  side: v.optional(side),
  rep: v.number(),
  reps: v.number(),
  /** Counts from 1; left out where there is only one. */
  set: v.optional(v.number()),
  sets: v.optional(v.number()),
  fromPose: v.string(),
  toPose: v.string(),
  breath,
  /** For a hold that is counted in breaths: how many it is long. */
  breaths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  start: duration,
  length: duration,
  /** What to do now, in the person's language. */
  words: v.string(),
});

export const playhead = v.object({
  /** Milliseconds from the routine's start when the message was sent; the panel runs on from there by its own clock. */
  position: duration,
  playing: v.boolean(),
});

export const routine = v.object({
  type: v.literal('routine'),
  kind,
  /** Breathing along has a player of its own. */
  breathing: v.optional(v.boolean()),
  /** One entry per item, in order; `Segment.item` counts in it. */
  items: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      care: v.string(),
      mirrored: v.boolean(),
      firstSide: v.optional(side),
      /** What could be done instead. */
      easier: v.optional(named),
      harder: v.optional(named),
    }),
  ),
  segments: v.array(segment),
  /** Posture resets that can be put in now. */
  postures: v.array(named),
  length: duration,
  playhead,
  /** What the last press on "not now" and its neighbours did, in one sentence. */
  notice: v.optional(v.object({ words: v.string(), undo: v.optional(leftOut) })),
  safety: safetyFacts,
});

export const done = v.object({
  type: v.literal('done'),
  outcome: v.picklist(['taken', 'partial']),
  title: v.string(),
  /** What was really done, in order. */
  items: v.array(named),
  /** "Two breaks today, day kept." and what else is worth saying, one sentence each. */
  sentences: v.array(v.string()),
  streakDays: v.number(),
  keptToday: v.boolean(),
  /** The panel keeps the facts it saw last; needed only when this is the first view it gets. */
  safety: v.optional(safetyFacts),
  care: v.optional(afterBreak),
});

const offerAnswer = v.picklist(['start', 'later', 'skip', 'more']);

/** A due break, put before the person. */
export const offer = v.object({
  type: v.literal('offer'),
  title: v.string(),
  choices: v.array(v.object({ answer: offerAnswer, label: v.string() })),
});

/** What the person answers to it. */
export const answerOffer = v.object({ type: v.literal('answerOffer'), answer: offerAnswer });

export type OfferAnswer = v.InferOutput<typeof offerAnswer>;
export type OfferView = v.InferOutput<typeof offer>;
export type HomeView = v.InferOutput<typeof home>;
export type MovementView = v.InferOutput<typeof movement>;
export type SafetyView = v.InferOutput<typeof safety>;
export type RoutineView = v.InferOutput<typeof routine>;
export type DoneView = v.InferOutput<typeof done>;
export type View = HomeView | MovementView | SafetyView | RoutineView | DoneView | OfferView | ProgressView | CareView;
export type SafetyFact = v.InferOutput<typeof safetyFact>;
export type SegmentView = v.InferOutput<typeof segment>;
export type Playhead = v.InferOutput<typeof playhead>;
export type LeftOutView = v.InferOutput<typeof leftOut>;
