import * as l10n from '@vscode/l10n';
import type { Arrow, Blade, Pose } from '../figure/script';
import { sitting, sittingSide } from './basePoses';
import type { Movement, Phase } from './movement';

const shouldersAt = (blade: Blade, rest: Partial<Pose>): Pose => ({
  ...sitting,
  left: { ...sittingSide, blade },
  right: { ...sittingSide, blade },
  glow: 1,
  ...rest,
});

const risen: Blade = { up: 0.03 };

/** Most of a circle around the near shoulder: up and over the top towards `ahead` 1 or, backwards, −1. */
const circle = (ahead: 1 | -1): readonly Arrow[] => [
  {
    frame: 'ribs',
    points: [-130, -90, -50, -10, 30, 70, 110, 150].map((angle): [number, number, number] => [
      -0.15,
      0.005 + 0.088 * Math.cos((angle * Math.PI) / 180),
      0.088 * ahead * Math.sin((angle * Math.PI) / 180) || 0,
    ]),
  },
];
const up: Pose = shouldersAt(risen, { arrows: circle(-1) });
const upAhead: Pose = shouldersAt(risen, { arrows: circle(1) });
const back: Pose = shouldersAt({ up: 0.014, back: 0.02 }, { arrows: circle(-1) });
const forward: Pose = shouldersAt({ up: 0.014, back: -0.02 }, { arrows: circle(1) });
const down: Pose = shouldersAt({ up: -0.005, back: 0.004 }, { glow: 0.6 });

const rise: Phase = {
  pose: 'up',
  cue: 'move',
  seconds: 1.5,
  breath: 'in',
  words: () => l10n.t('Lift your shoulders.'),
};
const drop: Phase = { pose: 'down', cue: 'move', seconds: 1.5, breath: 'out', words: () => l10n.t('Let them sink.') };
const rest: Phase = {
  pose: 'start',
  cue: 'rest',
  seconds: 1,
  longest: 2,
  breath: 'easy',
  words: () => l10n.t('Rest.'),
};
const reps = { least: 2, use: 3, most: 4 };

export const shoulderRolls: Movement = {
  id: 'shoulder-rolls',
  name: () => l10n.t('Shoulder rolls'),
  why: () => l10n.t('Loosens shoulders that have crept up towards your ears.'),
  places: ['chair'],
  regions: ['shoulders', 'neck', 'upperBack'],
  level: 1,
  effort: 'mobility',
  harder: 'shoulder-shrugs',
  mirrored: false,
  leadIn: () => l10n.t('Sit tall, a little away from the backrest, and let your arms hang.'),
  leadInSeconds: 5.5,
  parts: [
    {
      cycle: [
        rise,
        { pose: 'back', cue: 'move', seconds: 1.5, breath: 'easy', words: () => l10n.t('Roll them back.') },
        drop,
        rest,
      ],
      reps,
    },
    {
      cycle: [
        { ...rise, pose: 'upAhead' },
        { pose: 'forward', cue: 'move', seconds: 1.5, breath: 'easy', words: () => l10n.t('Roll them forward.') },
        drop,
        rest,
      ],
      reps,
    },
  ],
  dosePerDay: 3,
  mistakes: [
    () => l10n.t('The chin pokes forward: keep your head where it is.'),
    () => l10n.t('The arms swing: let them hang and only ride along.'),
    () => l10n.t('The circles hurry: take a whole breath for each.'),
  ],
  muscles: () => l10n.t('Trapezius, levator scapulae, rhomboids'),
  care: () =>
    l10n.t(
      'With a sore or unstable shoulder or hypermobility, make the circles small. Leave it out after recent surgery.',
    ),
  citations: [
    { says: '2–4 rolls each way, several times a day', source: 'S1' },
    { says: '2–4 rolls', source: 'Kaiser' },
    { says: '3 forward and 3 back', source: 'Newcastle NHS' },
    { says: '3 each way (× 3), at least 2, at most 4; "several times a day" counted as 3 a day', source: 'judgement' },
    { says: '1.5 s for each stretch of the circle, 1 s of rest, up to 2 s', source: 'judgement' },
  ],
  figure: {
    poses: { start: sitting, up, back, down, upAhead, forward },
    order: ['start', 'up', 'back', 'forward'],
    view: { yaw: 54, pitch: 9 },
    props: [{ kind: 'stool' }],
    glow: { at: [-0.03, 0.005, -0.01], radius: 0.14 },
  },
};
