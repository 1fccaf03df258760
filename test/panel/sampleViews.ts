import { beginBreak } from '../../src/core/runningBreak';
import { routineView } from '../../src/editor/routineView';
import { movements } from '../../src/movements/catalogue';
import type { Movement } from '../../src/movements/movement';
import type {
  DoneView,
  HomeView,
  Playhead,
  RoutineView,
  SafetyFact,
  SafetyView,
  SegmentView,
} from '../../src/protocol/messages';

export const facts: SafetyFact[] = [
  {
    urgency: 'soon',
    title: 'See somebody in the next days',
    signs: ['Pain that stays longer than six weeks', 'Pain that wakes you at night'],
  },
  {
    urgency: 'emergency',
    title: 'Call an ambulance now',
    signs: [
      'Pressure or pain in the chest, in the jaw or down an arm',
      'Weakness or numbness in an arm or a leg that came suddenly',
      'Numbness between the legs, or trouble holding water',
      'A sudden headache unlike any before',
    ],
  },
  {
    urgency: 'today',
    title: 'See a doctor today',
    signs: ['Back pain with fever', 'Back pain after a fall or a blow'],
  },
  {
    urgency: 'stop',
    title: 'Stop the movement',
    signs: ['Sharp pain, dizziness, tingling that runs into an arm. A pull is fine, pain is not.'],
  },
];

export const home: HomeView = {
  type: 'home',
  suggestion: {
    kind: 'short',
    length: 90_000,
    movements: ['Shoulder rolls', 'Seated twist'],
    why: '30 minutes at the keyboard. 90 seconds for your shoulders?',
  },
  cards: movements.map((movement, index) => ({
    id: movement.id,
    name: movement.name(),
    why: movement.why(),
    places: movement.places.map((place) => `${place.charAt(0).toUpperCase()}${place.slice(1)}`),
    doneToday: index % 3,
    dosePerDay: movement.dosePerDay,
    figure: movement.figure,
  })),
  today: '1 h 52 min coding today, 3 breaks taken.',
  safety: facts,
};

export const safety: SafetyView = { type: 'safety', facts, then: 'routine' };

const items = [
  { movement: 'shoulder-rolls', reps: [3, 3] },
  { movement: 'seated-twist', reps: [1] },
];
const running = beginBreak('sample', { kind: 'short', items, length: 110_000 }, 0);

/** A short break as the editor sends it: shoulder rolls, a seated twist to each side, a little free time. */
export function routine(playhead: Playhead): RoutineView {
  const find = (id: string): Movement | undefined => movements.find((movement) => movement.id === id);
  const view = routineView(running, find, 0);
  return { ...view, playhead, safety: facts };
}

const inside = (fits: (segment: SegmentView) => boolean, share = 0.4): number => {
  const found = routine({ position: 0, playing: false }).segments.find(fits);
  if (!found) throw new Error('The sample routine has no such segment.');
  return found.start + found.length * share;
};

/** Places in that break worth a picture, in milliseconds. */
export const moments = {
  ready: inside(({ cue }) => cue === 'ready'),
  move: inside(({ cue, rep }) => cue === 'move' && rep === 2, 0.6),
  hold: inside(({ cue, side }) => cue === 'hold' && side === 'left'),
  otherSide: inside(({ cue, side }) => cue === 'hold' && side === 'right'),
  free: inside(({ cue }) => cue === 'free'),
} as const;

export const done: DoneView = {
  type: 'done',
  outcome: 'taken',
  title: 'Done: shoulder rolls, seated twist.',
  sentences: ['Two breaks today, day kept.', 'The twist is still open twice today.'],
  streakDays: 4,
  keptToday: true,
};
