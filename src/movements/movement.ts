import type { FigureScript } from '../figure/script';

/** Text in the person's language. A function, so that it is looked up after the language is known. */
export type Words = () => string;

export type Place = 'chair' | 'standing' | 'wall' | 'floor' | 'bar';

export type Region = 'neck' | 'shoulders' | 'upperBack' | 'lowerBack' | 'chest' | 'core' | 'legs';

/** 1 gentle, 2 moderate, 3 demanding: the difficulty column of movement-evidence §3. */
export type Level = 1 | 2 | 3;

/** What a movement needs besides its place; `fixedChair` neither rolls nor tilts. */
export type Equipment = 'fixedChair' | 'mat' | 'cushion' | 'roller' | 'ball' | 'bar' | 'box';

/** What the phase asks of the body: go somewhere, stay there, or let go for a moment. */
export type Cue = 'move' | 'hold' | 'rest';

export type Breath = 'in' | 'out' | 'easy';

/** One leg of a repetition: from the pose before it into `pose`. */
export interface Phase {
  /** A key of `figure.poses`. Equal to the phase before it while holding. */
  readonly pose: string;
  readonly cue: Cue;
  /** Seconds. */
  readonly seconds: number;
  /** Seconds a hold may grow to when there is time, from the same sources as `seconds`. */
  readonly longest?: number;
  /** Where the source counts the hold in deep breaths: how many. */
  readonly breaths?: number;
  readonly breath: Breath;
  /** At most 90 characters, second person, verb first. */
  readonly words: Words;
}

/** Repetitions of one cycle; a movement that turns round half-way (rolls back, then forward) has two parts. */
export interface Part {
  readonly cycle: readonly Phase[];
  /** Repetitions a side: the least that is worth doing, the recommended dose ("Use"), the most. */
  readonly reps: { readonly least: number; readonly use: number; readonly most: number };
}

/** Where a figure comes from: S0–S4 are the source articles, other names as in the evidence file; `judgement` is our own estimate, with no source behind it. */
export interface Citation {
  readonly says: string;
  readonly source: string;
}

/** One drawn exercise. Data and words, nothing else. */
export interface Movement {
  /** In kebab case. A form of a movement, with its own place, steps and drawing, has a dot and a name after the movement's id. */
  readonly id: string;
  readonly name: Words;
  /** One line: what it is good for. */
  readonly why: Words;
  readonly places: readonly Place[];
  readonly equipment?: readonly Equipment[];
  readonly regions: readonly Region[];
  readonly level: Level;
  readonly effort: 'mobility' | 'stretch' | 'strength';
  /** Ids of neighbours. */
  readonly easier?: string;
  readonly harder?: string;
  /** True: done on one side, then mirrored on the other. The poses show the side named by `firstSide`. */
  readonly mirrored: boolean;
  readonly firstSide?: 'left' | 'right';
  /** Seconds to get ready on the other side, where that takes more than 4: rolling over, moving a ball. */
  readonly changeSideSeconds?: number;
  /** How to get ready, ≤ 90 characters, and the seconds it takes. */
  readonly leadIn: Words;
  readonly leadInSeconds: number;
  readonly parts: readonly Part[];
  /** All parts (and sides) again after `restSeconds`, where the sources count in sets; one set if left out. */
  readonly sets?: { readonly use: number; readonly most: number; readonly restSeconds: number };
  /** How often a day the source asks for the movement. */
  readonly dosePerDay: number;
  /** Where the source asks for it less than daily: once in so many days, on which `dosePerDay` holds. Daily if left out. */
  readonly everyDays?: number;
  readonly mistakes: readonly Words[];
  /** Proper names of what works or is stretched, for the details. */
  readonly muscles?: Words;
  /** Who should leave it out or change it. */
  readonly care: Words;
  readonly citations: readonly Citation[];
  readonly figure: FigureScript;
}
