import * as l10n from '@vscode/l10n';
import type { FootContact, Pose, SidePose } from '../figure/script';
import { forearmOnFloor } from './basePoses';
import { modifiedPlank } from './modifiedPlank';
import type { Movement } from './movement';

const toes: FootContact = { stand: [0.056, -0.347], turn: 0, knee: [0.04, 0, 1], lift: 74, bend: 1 };
const side: SidePose = { arm: forearmOnFloor(0.106, 0.492), leg: toes };
const { poses } = modifiedPlank.figure;
const kneelingSide: SidePose = { arm: side.arm, leg: { kneel: [0.056, 0], tucked: true } };
const start: Pose = { ...poses.start, left: kneelingSide, right: kneelingSide };
/** One line from the heels to the head. */
const full: Pose = {
  pelvis: { at: [0, 0.17, 0.22], bend: 78 },
  neck: { bend: -4 },
  left: side,
  right: side,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.01, 0.12],
        [0, 0.09, 0.12],
      ],
    },
  ],
};
const { harder: _, ...hardest } = modifiedPlank;

export const modifiedPlankFull: Movement = {
  ...hardest,
  id: 'modified-plank.full',
  name: () => l10n.t('Full plank'),
  why: () => l10n.t('One long line from heels to head, held by belly and blades.'),
  level: 3,
  easier: 'modified-plank.pull',
  leadIn: () => l10n.t('When 30 s on your knees are easy, never with a sore back: on forearms, toes tucked.'),
  parts: [
    {
      cycle: [
        {
          pose: 'full',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Lift hips and knees.'),
        },
        {
          pose: 'full',
          cue: 'hold',
          seconds: 10,
          longest: 20,
          breath: 'easy',
          words: () => l10n.t('One line, belly firm, eyes down. Breathe. Knees down when it sags.'),
        },
        { pose: 'start', cue: 'move', seconds: 2.5, breath: 'in', words: () => l10n.t('Knees down, then hips.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, and breathe.') },
      ],
      reps: { least: 1, use: 3, most: 3 },
    },
  ],
  citations: [
    { says: 'Not a full plank with a sore back', source: 'S1' },
    { says: '15 s, rest 30–60 s, repeat', source: 'Harvard plank' },
    { says: '10 s × 3, at least 1, never over 20 s, 1 a day, every 2 days', source: 'judgement' },
    { says: '2.5 s up, 2.5 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    ...modifiedPlank.figure,
    poses: { start, full },
    order: ['start', 'full'],
    props: [{ kind: 'mat', back: -0.45, front: 0.8 }],
  },
};
