import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import { modifiedPlank, plank } from './modifiedPlank';
import type { Movement } from './movement';

const { start } = modifiedPlank.figure.poses;
const up: Pose = { ...plank, glow: 0.5 };
/** Nothing moves: two arrows along the floor tell where elbows and knees would go. */
const pulled: Pose = {
  ...plank,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.012, 0.07],
        [0, 0.012, 0.19],
      ],
    },
    {
      frame: 'world',
      points: [
        [0, 0.012, 0.42],
        [0, 0.012, 0.3],
      ],
    },
  ],
};

export const modifiedPlankPull: Movement = {
  ...modifiedPlank,
  id: 'modified-plank.pull',
  name: () => l10n.t('Modified plank with a pull'),
  why: () => l10n.t('Makes the plank stronger without moving: the belly pulls both ends together.'),
  level: 3,
  easier: 'modified-plank',
  harder: 'modified-plank.full',
  leadIn: () => l10n.t('When 30 s of the plain plank are easy: lie on your forearms, knees down.'),
  parts: [
    {
      cycle: [
        { pose: 'up', cue: 'move', seconds: 2, breath: 'out', words: () => l10n.t('Lift your hips into one line.') },
        {
          pose: 'pulled',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Draw elbows and knees together; nothing slides.'),
        },
        {
          pose: 'pulled',
          cue: 'hold',
          seconds: 12,
          longest: 30,
          breaths: 3,
          breath: 'easy',
          words: () => l10n.t('Keep pulling, eyes between your hands. Breathe. Come down when it sags.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Lower your hips slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  citations: [
    {
      says: 'Pulling elbows and knees together as the harder form of the plank; at least 3 deep breaths',
      source: 'S1',
    },
    { says: '3 breaths as 12 s × 3, at least 1, never over 30 s, 1 a day, every 2 days', source: 'judgement' },
    { says: '2 s up, 3 s to pull, 2 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: { ...modifiedPlank.figure, poses: { start, up, pulled }, order: ['start', 'up', 'pulled'] },
};
