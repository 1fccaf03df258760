import * as l10n from '@vscode/l10n';
import type { ArmContact, Pose, SidePose } from '../figure/script';
import type { Vector } from '../figure/vector';
import { lapArm, sitting } from './basePoses';
import type { Movement } from './movement';

/**
 * A hand where neck and skull meet, which it carries. Lower on the neck the drawn arm would have to bend beyond its limit; so the upper arms
 * stand higher than the 110° of movement-evidence §3.
 */
const behindNeck = (elbow: Vector): ArmContact => ({
  touch: 'head',
  at: [0.03, -0.012, -0.05],
  elbow,
  fingers: [-0.9, 0.1, -0.3],
  palm: [-0.5, 0.2, 0.8],
  curl: 24,
});
const leg: SidePose['leg'] = { stand: [0.07, 0.185], turn: 8, knee: [0.1, 0.6, 1] };
const resting: SidePose = { arm: lapArm, leg };
const cradling: SidePose = { arm: behindNeck([0.45, -0.5, 1]), leg };
/** Elbows wide, hands beside the head: the way there and back goes around it. */
const wide: SidePose = { arm: { raise: 88, plane: 15, rotation: 78, elbow: 115, pronation: 10, curl: 20 }, leg };
const opening: SidePose = { arm: behindNeck([0.5, -0.4, 1]), leg };

/** Seat deep, the low back against the backrest. */
const deep: Pose = { ...sitting, pelvis: { at: [0, 0.285, -0.062], bend: -2 }, left: resting, right: resting };
const lifted: Pose = { ...deep, left: wide, right: wide, glow: 0.2 };
const ready: Pose = { ...deep, thorax: { bend: 8 }, neck: { bend: -2 }, left: cradling, right: cradling, glow: 0.4 };
const arched: Pose = {
  ...deep,
  thorax: { bend: -15 },
  neck: { bend: -8 },
  left: opening,
  right: opening,
  glow: 1,
  arrows: [
    {
      frame: 'world',
      points: [
        [0, 0.72, 0.2],
        [0, 0.79, 0.12],
        [0, 0.81, 0.0],
        [0, 0.78, -0.11],
      ],
    },
  ],
};

export const thoracicExtension: Movement = {
  id: 'thoracic-extension',
  name: () => l10n.t('Upper-back extension'),
  why: () => l10n.t('Bends a rounded upper back the other way.'),
  places: ['chair'],
  equipment: ['fixedChair'],
  regions: ['upperBack', 'chest'],
  level: 2,
  effort: 'mobility',
  harder: 'foam-roll',
  mirrored: false,
  leadIn: () => l10n.t('Take a chair that neither rolls nor tilts, its back at blade height. Sit deep.'),
  leadInSeconds: 8,
  parts: [
    {
      cycle: [
        { pose: 'lifted', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Lift your elbows wide.') },
        {
          pose: 'ready',
          cue: 'move',
          seconds: 3,
          breath: 'in',
          words: () => l10n.t('Clasp both hands behind neck and head, elbows forward.'),
        },
        {
          pose: 'arched',
          cue: 'move',
          seconds: 3,
          breath: 'out',
          words: () => l10n.t('Lean your upper back over the edge, elbows up.'),
        },
        {
          pose: 'arched',
          cue: 'hold',
          seconds: 3,
          breath: 'easy',
          words: () => l10n.t('Pause. Let your hands carry your head.'),
        },
        { pose: 'ready', cue: 'move', seconds: 3, breath: 'in', words: () => l10n.t('Come back up slowly.') },
        { pose: 'lifted', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Open your elbows wide.') },
        { pose: 'start', cue: 'move', seconds: 2, breath: 'easy', words: () => l10n.t('Lower your hands.') },
        { pose: 'start', cue: 'rest', seconds: 10, breath: 'easy', words: () => l10n.t('Rest, hands on your thighs.') },
      ],
      reps: { least: 1, use: 5, most: 5 },
    },
  ],
  dosePerDay: 1,
  mistakes: [
    () => l10n.t('The head falls back: let your hands carry it, neck long.'),
    () => l10n.t('The low back hinges: bend only above the edge.'),
    () => l10n.t('The chair tilts or rolls: use one that stands firmly.'),
  ],
  muscles: () => l10n.t('Thoracic joints; stretches the front of the chest'),
  care: () =>
    l10n.t(
      'Leave it out with osteoporosis, a disc problem, hypermobility, or a painful or newly operated shoulder, unless a clinician cleared it. Stop if you feel dizzy. Gentler: hands on your thighs, lift your breastbone.',
    ),
  citations: [
    { says: 'Over the back of the chair, repetitions set by the physiotherapist', source: 'CUH NHS' },
    { says: 'Hands behind the head, elbows back, 10 s', source: 'Newcastle NHS' },
    { says: '3 s × 5, at least 1, 1 a day', source: 'judgement' },
    { says: '2 s and 3 s to get ready, 3 s back, 3 s up, 2 s and 2 s to let go, 10 s of rest', source: 'judgement' },
  ],
  figure: {
    poses: { start: deep, lifted, ready, arched },
    order: ['start', 'ready', 'arched'],
    view: { yaw: 70, pitch: 8 },
    props: [{ kind: 'chair' }],
    glow: { at: [0, -0.08, -0.03], radius: 0.11 },
  },
};
