import * as l10n from '@vscode/l10n';
import { sourceNames } from './sources';

/** The drawings of the preparation list, by name; the panel has the lines. */
export type Drawing = 'cloth' | 'awake' | 'clock' | 'skin' | 'pack' | 'rest';

export interface Preparation {
  readonly drawing: Drawing;
  readonly words: string;
}

export interface WarmthWords {
  readonly name: string;
  readonly why: string;
  readonly prepare: readonly Preparation[];
  readonly notFor: readonly string[];
  /** When the time is up. */
  readonly over: string;
  readonly limits: string;
  readonly sources: readonly string[];
}

const awake = (): Preparation => ({
  drawing: 'awake',
  words: l10n.t('Stay awake. Never while napping or asleep, and not lying on it.'),
});

const notForAnybody = (): string[] => [
  l10n.t('Numb skin, poor circulation, or broken or inflamed skin'),
  l10n.t('The front of the neck, or a pregnant belly'),
  l10n.t('With diabetes, an active infection or a heart condition, ask a doctor first'),
];

/** Words for heat, cold and one after the other: movement-evidence §4, the cautious figure wherever sources differ. */
export function heatWords(): WarmthWords {
  return {
    name: l10n.t('Heat'),
    why: l10n.t(
      'Warmth can loosen tight muscles for a while. A heating pad, a hot-water bottle, a warm shower or bath.',
    ),
    prepare: [
      { drawing: 'cloth', words: l10n.t('A towel between the heat and your skin. Warm, never hot.') },
      awake(),
      { drawing: 'clock', words: l10n.t('15 minutes are enough, 20 the end. Three times a day at most, hours apart.') },
    ],
    notFor: [l10n.t('An injury of the last two days, or anything swollen or hot'), ...notForAnybody()],
    over: l10n.t('Time to take the heat off. Let your skin come back to normal.'),
    limits: l10n.t('Ends at 20 minutes at the latest. The next turn of heat or cold comes 2 hours later.'),
    sources: sourceNames('S0', 'S1', 'S2', 'S4', 'Mayo Press', 'Healthwise', 'Sherwood Forest NHS'),
  };
}

export function coldWords(): WarmthWords {
  return {
    name: l10n.t('Cold'),
    why: l10n.t(
      'Cold can calm a sore spot and inflammation, above all in the first two or three days after an injury.',
    ),
    prepare: [
      {
        drawing: 'pack',
        words: l10n.t('A cold pack, a bag of frozen peas, or a damp towel in a bag after 15 minutes in the freezer.'),
      },
      { drawing: 'cloth', words: l10n.t('A thin damp towel between the cold and your skin. Never on bare skin.') },
      awake(),
      { drawing: 'skin', words: l10n.t('Look at your skin after 5 minutes: bright red or numb means off.') },
    ],
    notFor: [l10n.t('Raynaud’s, or hands and feet that go white in the cold'), ...notForAnybody()],
    over: l10n.t('Time to take the cold off. Let your skin warm up by itself.'),
    limits: l10n.t('Ends at 10 minutes at the latest. The next turn of heat or cold comes 2 hours later.'),
    sources: sourceNames('S0', 'S1', 'S2', 'S4', 'Mayo Press', 'Healthwise', 'Oxford Osteopaths', 'Training Matters'),
  };
}

export function contrastWords(): WarmthWords {
  const [heat, cold] = [heatWords(), coldWords()];
  return {
    name: l10n.t('Heat, later cold'),
    why: l10n.t('Heat first, and cold hours later, when your skin is back to normal. Find out what suits you.'),
    prepare: [
      { drawing: 'cloth', words: l10n.t('A towel between you and the heat now, and a damp one for the cold later.') },
      awake(),
      {
        drawing: 'rest',
        words: l10n.t('At least 2 hours between them. Unhunch reminds you when the cold may follow.'),
      },
      {
        drawing: 'skin',
        words: l10n.t('With the cold, look at your skin after 5 minutes: bright red or numb means off.'),
      },
    ],
    notFor: [...new Set([...heat.notFor, ...cold.notFor])],
    over: heat.over,
    limits: l10n.t('Heat ends at 15 minutes at the latest, cold at 10. In between, 2 hours at least.'),
    sources: sourceNames('S2', 'S4', 'Mayo Press'),
  };
}

/** The look at the skin half-way through a turn of cold (Oxford Osteopaths: after 5 min). */
export const skinQuestion = (): string => l10n.t('5 minutes of cold. Look at your skin: bright red or numb means off.');
