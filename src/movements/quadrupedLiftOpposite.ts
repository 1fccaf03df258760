import * as l10n from '@vscode/l10n';
import type { Pose } from '../figure/script';
import type { Movement } from './movement';
import { armAhead, armArrow, legArrow, legBack, lifted, quadrupedLift } from './quadrupedLift';

const { start } = quadrupedLift.figure.poses;
const bothLifted: Pose = { ...lifted(0, armAhead, legBack), arrows: [armArrow, legArrow] };

export const quadrupedLiftOpposite: Movement = {
  ...quadrupedLift,
  id: 'quadruped-lift.opposite',
  name: () => l10n.t('All-fours raise, arm and opposite leg'),
  why: () => l10n.t('Asks your back to stay level over one hand and one knee.'),
  easier: 'quadruped-lift',
  harder: 'prone-opposite-lift',
  leadIn: () => l10n.t('When arm and leg by turns are steady: come on to all fours, belly lightly tight.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        {
          pose: 'bothLifted',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Reach one arm ahead, the opposite leg back.'),
        },
        {
          pose: 'bothLifted',
          cue: 'hold',
          seconds: 5,
          longest: 10,
          breaths: 1,
          breath: 'easy',
          words: () => l10n.t('Both level, hips even, neck long. Breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Lower both slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, back level.') },
      ],
      reps: { least: 1, use: 6, most: 6 },
    },
  ],
  citations: [
    { says: 'Opposite arm and leg as the harder form', source: 'S1' },
    { says: 'Opposite limbs up to 10 s, 6 a side, at most 3 sets', source: 'Mayo bird dog' },
    {
      says: '5 s, one deep breath, to 10 s, × 6 a side, at least 1, 1 a day, every 2 days',
      source: 'judgement',
    },
    { says: '3 s up, 3 s down, 10 s of rest', source: 'judgement' },
  ],
  figure: { ...quadrupedLift.figure, poses: { start, bothLifted }, order: ['start', 'bothLifted'] },
};
