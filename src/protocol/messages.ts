import * as v from 'valibot';
import type { FigureScript } from '../figure/script';
import { carePage, careView, fromCare } from './careMessages';
import { period, progress } from './progressView';
import {
  answerOffer,
  done,
  home,
  kind,
  leftOut,
  movement,
  offer,
  playhead,
  routine,
  safety,
  safetyFact,
} from './views';

/**
 * Messages between the editor and the panel. The panel says `ready`; the editor answers with `setting` and then with one of the
 * views. The panel keeps nothing the editor could not send again.
 */

/** 8 MB of text: far more than a picture takes. */
const longestPicture = 8 * 1024 * 1024;

const sound = v.picklist(['off', 'tones', 'voice']);
const id = v.pipe(v.string(), v.maxLength(200));

/** Drawn data made by our own catalogue: checked to be an object with poses, the rest is typed by `FigureScript`. */
const figure = v.custom<FigureScript>(
  (input) => typeof input === 'object' && input !== null && 'poses' in input,
  'a figure script with poses',
);

/** A chart to be saved: as SVG, and as PNG in base 64. */
const savePicture = v.object({
  type: v.literal('savePicture'),
  name: v.pipe(v.string(), v.maxLength(100)),
  svg: v.pipe(v.string(), v.maxLength(longestPicture)),
  png: v.pipe(v.string(), v.maxLength(longestPicture), v.base64()),
});

const setting = v.object({
  type: v.literal('setting'),
  /** BCP 47, the language that the texts are in: for numbers and speech. */
  locale: v.string(),
  /** Translations of the panel's own words, as `vscode.l10n.bundle`. */
  bundle: v.optional(v.record(v.string(), v.unknown())),
  sound,
});

export const toPanelSchema = v.variant('type', [
  setting,
  /** Drawings by movement, to keep until the page is loaded anew. */
  v.object({ type: v.literal('figures'), figures: v.record(v.string(), figure) }),
  home,
  movement,
  safety,
  routine,
  v.object({ type: v.literal('playhead'), playhead }),
  done,
  offer,
  progress,
  careView,
  /** Ahead of a page of Care, which carries none. */
  v.object({ type: v.literal('safetyFacts'), facts: v.array(safetyFact) }),
]);

export const toEditorSchema = v.variant('type', [
  /** The page was (re)loaded; it had this movement, the progress page or a page of Care open when it was last shown. */
  v.object({
    type: v.literal('ready'),
    movement: v.optional(id),
    progress: v.optional(v.literal(true)),
    care: v.optional(carePage),
  }),
  /** Start a break of this kind. */
  v.object({ type: v.literal('start'), kind }),
  /** Play this movement alone. */
  v.object({ type: v.literal('play'), movement: id }),
  /** Show all there is to know about this movement. */
  v.object({ type: v.literal('open'), movement: id }),
  v.object({ type: v.literal('acceptSafety') }),
  v.object({ type: v.picklist(['home', 'backToCode']) }),
  v.object({
    type: v.picklist(['pause', 'resume', 'back', 'next', 'finish']),
    /** By a key wherever the focus was, which may have been meant for the code; not by a button. */
    byKey: v.optional(v.literal(true)),
  }),
  /** In the running break: leave this movement out of it; its place from now on; the movement itself from now on, for it hurt. */
  v.object({ type: v.picklist(['notNow', 'notHere', 'hurts']), movement: id }),
  /** In the running break: do the other one instead. */
  v.object({ type: v.literal('swap'), movement: id, to: id }),
  /** In the running break: do this now, then go on. */
  v.object({ type: v.literal('insert'), movement: id }),
  v.object({ type: v.picklist(['leaveOut', 'allow']), thing: leftOut }),
  v.object({ type: v.literal('sound'), sound }),
  v.object({ type: v.literal('showProgress') }),
  v.object({ type: v.picklist(['exportData', 'importData', 'deleteData']) }),
  v.object({ type: v.literal('progressPeriod'), period }),
  answerOffer,
  savePicture,
  ...fromCare,
  /** Something went wrong in the panel; goes to the log. */
  v.object({ type: v.literal('problem'), message: v.pipe(v.string(), v.maxLength(2000)) }),
]);

export type ToPanel = v.InferOutput<typeof toPanelSchema>;
export type SavePicture = v.InferOutput<typeof savePicture>;
export type ToEditor = v.InferOutput<typeof toEditorSchema>;
