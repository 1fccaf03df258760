import * as v from 'valibot';
import type { FigureScript } from '../figure/script';
import { afterBreak, careView, fromCare } from './careMessages';

/**
 * Messages between the editor and the panel. The panel says `ready`; the editor answers with `setting` and then with one of the
 * views. A view message is always the whole view: the panel keeps nothing the editor could not send again.
 */

const duration = v.pipe(v.number(), v.finite(), v.minValue(0));
const side = v.picklist(['left', 'right']);
const breath = v.picklist(['in', 'out', 'easy']);
const kind = v.picklist(['short', 'long']);
const sound = v.picklist(['off', 'tones', 'voice']);

/** Drawn data made by our own catalogue: checked to be an object with poses, the rest is typed by `FigureScript`. */
const figure = v.custom<FigureScript>(
  (input) => typeof input === 'object' && input !== null && 'poses' in input,
  'a figure script with poses',
);

const safetyFact = v.object({
  urgency: v.picklist(['emergency', 'today', 'soon', 'stop', 'note']),
  title: v.string(),
  signs: v.array(v.string()),
  sources: v.optional(v.pipe(v.array(v.string()), v.readonly())),
});

const card = v.object({
  id: v.string(),
  name: v.string(),
  why: v.string(),
  /** "Chair", "Standing", … already in the person's language. */
  places: v.array(v.string()),
  /** Done today, and how often a day the source asks for it. */
  doneToday: v.number(),
  dosePerDay: v.number(),
  figure,
});

const segment = v.object({
  cue: v.picklist(['ready', 'move', 'hold', 'rest', 'free']),
  item: v.number(),
  side: v.optional(side),
  rep: v.number(),
  reps: v.number(),
  fromPose: v.string(),
  toPose: v.string(),
  breath,
  start: duration,
  length: duration,
  /** What to do now, in the person's language. */
  words: v.string(),
});

const playhead = v.object({
  /** Milliseconds from the routine's start when the message was sent; the panel runs on from there by its own clock. */
  position: duration,
  playing: v.boolean(),
});

const home = v.object({
  type: v.literal('home'),
  suggestion: v.object({ kind, length: duration, movements: v.array(v.string()), why: v.string() }),
  cards: v.array(card),
  /** One sentence on today: "1 h 52 min coding today, 3 breaks taken." */
  today: v.string(),
  safety: v.array(safetyFact),
});

const safety = v.object({
  type: v.literal('safety'),
  facts: v.array(safetyFact),
  /** What follows when the person has read it. */
  then: v.picklist(['routine', 'home']),
});

const routine = v.object({
  type: v.literal('routine'),
  kind,
  /** Breathing along has a player of its own. */
  breathing: v.optional(v.boolean()),
  /** One entry per item, in order; `Segment.item` counts in it. */
  items: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      why: v.string(),
      care: v.string(),
      mirrored: v.boolean(),
      firstSide: v.optional(side),
      figure,
    }),
  ),
  segments: v.array(segment),
  length: duration,
  playhead,
  safety: v.array(safetyFact),
});

const done = v.object({
  type: v.literal('done'),
  outcome: v.picklist(['taken', 'partial']),
  /** "Done: shoulder rolls, seated twist." */
  title: v.string(),
  /** "Two breaks today, day kept." and what else is worth saying, one sentence each. */
  sentences: v.array(v.string()),
  streakDays: v.number(),
  keptToday: v.boolean(),
  /** The panel keeps the facts it saw last; needed only when this is the first view it gets. */
  safety: v.optional(v.array(safetyFact)),
  care: v.optional(afterBreak),
});

const setting = v.object({
  type: v.literal('setting'),
  /** BCP 47, for numbers and speech. */
  locale: v.string(),
  /** Translations of the panel's own words, as `vscode.l10n.bundle`. */
  bundle: v.optional(v.record(v.string(), v.unknown())),
  sound,
});

export const toPanelSchema = v.variant('type', [
  setting,
  home,
  safety,
  routine,
  v.object({ type: v.literal('playhead'), playhead }),
  done,
  careView,
  v.object({ type: v.literal('safetyFacts'), facts: v.array(safetyFact) }),
]);

export const toEditorSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  /** Start a break of this kind, with this movement first if one is named. */
  v.object({ type: v.literal('start'), kind, first: v.optional(v.string()) }),
  v.object({ type: v.literal('acceptSafety') }),
  v.object({ type: v.picklist(['pause', 'resume', 'back', 'next', 'finish', 'home', 'backToCode']) }),
  v.object({ type: v.literal('sound'), sound }),
  ...fromCare,
  /** Something went wrong in the panel; goes to the log. */
  v.object({ type: v.literal('problem'), message: v.pipe(v.string(), v.maxLength(2000)) }),
]);

export type ToPanel = v.InferOutput<typeof toPanelSchema>;
export type ToEditor = v.InferOutput<typeof toEditorSchema>;
export type HomeView = v.InferOutput<typeof home>;
export type SafetyView = v.InferOutput<typeof safety>;
export type RoutineView = v.InferOutput<typeof routine>;
export type DoneView = v.InferOutput<typeof done>;
export type SafetyFact = v.InferOutput<typeof safetyFact>;
export type SegmentView = v.InferOutput<typeof segment>;
export type Playhead = v.InferOutput<typeof playhead>;
