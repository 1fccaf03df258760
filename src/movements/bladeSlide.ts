import * as l10n from '@vscode/l10n';
import type { Arrow, Pose } from '../figure/script';
import { standing, standingSide } from './basePoses';
import type { Movement } from './movement';

/** Shoulders a little up and ahead, as a desk leaves them, so that the way down and back shows. */
const deskSide = { ...standingSide, blade: { up: 0.018, back: -0.018 } };
const start: Pose = {
  ...standing,
  thorax: { bend: 6 },
  neck: { bend: -4 },
  left: deskSide,
  right: deskSide,
};
const slidSide = { ...standingSide, blade: { up: -0.01, back: 0.016 } };
const downTheBack: readonly Arrow[] = [1, -1].map((side) => ({
  frame: 'ribs',
  points: [
    [side * 0.054, -0.14, -0.09],
    [side * 0.046, -0.2, -0.09],
    [side * 0.034, -0.275, -0.09],
  ],
}));
const slid: Pose = { ...standing, left: slidSide, right: slidSide, glow: 1, arrows: downTheBack };

export const bladeSlide: Movement = {
  id: 'blade-slide',
  name: () => l10n.t('Shoulder-blade slide'),
  why: () => l10n.t('Takes shoulders that a desk has pulled up and forward back to their place.'),
  places: ['standing', 'chair'],
  regions: ['upperBack', 'shoulders'],
  level: 1,
  effort: 'strength',
  easier: 'shoulder-rolls',
  harder: 'shoulder-blade-squeeze',
  mirrored: false,
  leadIn: () => l10n.t('Stand or sit tall and let your arms hang loose.'),
  leadInSeconds: 5,
  parts: [
    {
      cycle: [
        {
          pose: 'slid',
          cue: 'move',
          seconds: 2.5,
          breath: 'out',
          words: () => l10n.t('Slide your blades down, towards your back pockets.'),
        },
        {
          pose: 'slid',
          cue: 'hold',
          seconds: 5,
          breath: 'easy',
          words: () => l10n.t('Hold lightly, a third of your strength, arms loose, and breathe.'),
        },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'in', words: () => l10n.t('Let go slowly.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest your shoulders.') },
      ],
      reps: { least: 1, use: 3, most: 5 },
    },
  ],
  dosePerDay: 8,
  mistakes: [
    () => l10n.t('The arms press down: leave them loose, only the blades move.'),
    () => l10n.t('The low back arches: keep your ribs where they are.'),
    () => l10n.t('It turns into hard work: a third of your strength is enough.'),
  ],
  muscles: () => l10n.t('Lower trapezius, serratus anterior'),
  care: () =>
    l10n.t(
      'With shoulder pain or hypermobility, slide lightly and stop below the ache. Leave it out after recent surgery.',
    ),
  citations: [
    { says: 'Blades down and back, a few seconds, at intervals through the day', source: 'S3' },
    { says: '5 s × 5', source: 'The Physio Company' },
    { says: 'A posture reset of at least 10 s every half hour', source: 'SIRA' },
    { says: '5 s × 3, at least 1, at most 5; "each hour" of a working day counted as 8 a day', source: 'judgement' },
    { says: '2.5 s in, 2 s out, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start, slid },
    order: ['start', 'slid'],
    view: { yaw: 172, pitch: 8 },
    secondView: { yaw: 70, pitch: 8 },
    props: [],
    glow: { at: [0, -0.13, -0.06], radius: 0.11 },
  },
};
