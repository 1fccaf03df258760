import * as l10n from '@vscode/l10n';
import type { FigureScript, Pose } from '../figure/script';
import { lapArm, sitting, sittingSide } from './basePoses';
import type { Movement, Words } from './movement';

/** One way to breathe along: seconds in and out, no holding in between (NHS breathing). */
export interface BreathingPattern {
  readonly id: string;
  readonly name: Words;
  readonly line: Words;
  readonly inhale: number;
  readonly exhale: number;
}

/**
 * Counts of 1 to 5 in and out, no holding (NHS breathing); 5 and 5 is six breaths a minute, about the pace at which the heart swings most
 * with the breath (Steffen 2017, who also says that it differs from person to person). 4 and 4 to begin with, 4 and 6 for a longer way out.
 */
export const breathingPatterns: readonly BreathingPattern[] = [
  {
    id: '5-5',
    name: () => l10n.t('Even'),
    line: () => l10n.t('5 seconds in, 5 out: six breaths a minute'),
    inhale: 5,
    exhale: 5,
  },
  {
    id: '4-4',
    name: () => l10n.t('To begin with'),
    line: () => l10n.t('4 seconds in, 4 out'),
    inhale: 4,
    exhale: 4,
  },
  {
    id: '4-6',
    name: () => l10n.t('Long way out'),
    line: () => l10n.t('4 seconds in, 6 out'),
    inhale: 4,
    exhale: 6,
  },
];

const side = { ...sittingSide, arm: lapArm };
const start: Pose = { ...sitting, left: side, right: side, thorax: { bend: 2 } };
const raised = { ...side, blade: { up: 0.011, back: 0.004 } };
const full: Pose = {
  ...start,
  left: raised,
  right: raised,
  thorax: { bend: -1.5 },
  neck: { bend: -1.5 },
  breath: 1,
  glow: 0.85,
};

export const breathingFigure: FigureScript = {
  poses: { start, full },
  order: ['start', 'full'],
  view: { yaw: 32, pitch: 8 },
  props: [{ kind: 'stool' }],
  glow: { at: [0, -0.125, 0.05], radius: 0.1 },
};

const idOf = (pattern: string): string => `breathing-${pattern}`;
const leadInSeconds = 6;

/** Breathing along, as something the player can play: one repetition is one breath. */
export function pacedBreathing(pattern: BreathingPattern): Movement {
  return {
    id: idOf(pattern.id),
    name: () => l10n.t('Breathing'),
    why: () => l10n.t('Slow, even breaths for the tension that settles in neck and shoulders.'),
    places: ['chair', 'standing'],
    regions: ['neck', 'shoulders', 'upperBack'],
    level: 1,
    effort: 'mobility',
    mirrored: false,
    leadIn: () => l10n.t('Sit easily, feet on the floor, hands in your lap. Let your shoulders drop.'),
    leadInSeconds,
    parts: [
      {
        cycle: [
          {
            pose: 'full',
            cue: 'move',
            seconds: pattern.inhale,
            breath: 'in',
            words: () => l10n.t('In through the nose'),
          },
          {
            pose: 'start',
            cue: 'move',
            seconds: pattern.exhale,
            breath: 'out',
            words: () => l10n.t('Out through the mouth'),
          },
        ],
        reps: { least: 1, use: breathsIn(pattern, 3), most: breathsIn(pattern, 10) },
      },
    ],
    dosePerDay: 2,
    mistakes: [
      () => l10n.t('The shoulders do the work: let belly and lower ribs widen first.'),
      () => l10n.t('Every breath is a big one: easy is enough.'),
    ],
    care: () => l10n.t('If you feel dizzy, breathe as you normally do. Never hold your breath.'),
    citations: [
      { says: 'Counts of 1–5 in and out, no holding, 3–5 min', source: 'NHS breathing' },
      { says: 'About 6 breaths a minute, differs from person to person', source: 'Steffen 2017' },
      { says: '2–3 times a day', source: 'LPT NHS' },
      { says: '3 min, 4 or 5 s in, 4 to 6 out, 6 s to settle', source: 'judgement' },
    ],
    figure: breathingFigure,
  };
}

/** How many whole breaths fit in so many minutes, getting settled included: never longer than what was asked for. */
export function breathsIn({ inhale, exhale }: BreathingPattern, minutes: number): number {
  return Math.max(1, Math.floor((minutes * 60 - leadInSeconds) / (inhale + exhale)));
}

export const breathings: readonly Movement[] = breathingPatterns.map(pacedBreathing);

/** The pattern that a movement's id stands for. */
export const patternOf = (movement: string): BreathingPattern | undefined =>
  breathingPatterns.find(({ id }) => idOf(id) === movement);

export const breathingId = (pattern: BreathingPattern): string => idOf(pattern.id);
