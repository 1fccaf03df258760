import { emptyHistory } from '../../src/core/history';
import { nothingLeftOut, withHurting } from '../../src/core/leftOut';
import { beginBreak } from '../../src/core/runningBreak';
import { freshSession } from '../../src/core/session';
import { defaultSettings } from '../../src/core/settings';
import { statusAt } from '../../src/core/status';
import { everyMovement } from '../../src/editor/findMovement';
import { homeView } from '../../src/editor/homeView';
import { movementView } from '../../src/editor/movementView';
import { routineView } from '../../src/editor/routineView';
import { movements } from '../../src/movements/catalogue';
import { postures } from '../../src/movements/postures';
import type { Movement } from '../../src/movements/movement';
import type { ToPanel } from '../../src/protocol/messages';
import type {
  DoneView,
  HomeView,
  MovementView,
  OfferView,
  Playhead,
  RoutineView,
  SafetyFact,
  SafetyView,
  SegmentView,
} from '../../src/protocol/views';

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

const find = (id: string): Movement | undefined => movements.find((movement) => movement.id === id);
const status = statusAt(freshSession, emptyHistory, new Date(2026, 2, 2, 10).getTime(), defaultSettings);
const items = [
  { movement: 'shoulder-rolls', reps: [3, 3] },
  { movement: 'seated-twist', reps: [1] },
];
const sampleRoutine = { kind: 'short', items, length: 124_000 } as const;

/** Every drawing, as the editor sends them ahead of the first view. */
export const figures: ToPanel = {
  type: 'figures',
  figures: Object.fromEntries(everyMovement.map((movement) => [movement.id, movement.figure])),
};

const plan = { routine: sampleRoutine, why: { kind: 'gentle' } } as const;
const freshHome = homeView(plan, movements, emptyHistory, status, nothingLeftOut);

export const home: HomeView = {
  ...freshHome,
  suggestion: {
    ...freshHome.suggestion,
    length: 90_000,
    why: '30 minutes at the keyboard. 90 seconds for your shoulders?',
  },
  cards: freshHome.cards.map((card, index) => ({ ...card, doneToday: index % 3 })),
  today: '1 h 52 min coding today, 3 breaks taken.',
  safety: facts,
};

/** The library of somebody whom a twist hurt, and who has no wall today. */
export const homeLeftOut: HomeView = {
  ...home,
  ...homeView(plan, movements, emptyHistory, status, {
    ...withHurting(nothingLeftOut, 'seated-twist'),
    notHere: { day: status.today.date, places: ['wall'], movements: [] },
  }),
  safety: facts,
};

/** As many cards as the library will ever have. */
export const largeHome: HomeView = {
  ...home,
  cards: Array.from({ length: 33 }, (_, index) => home.cards[index % home.cards.length] ?? fail('No cards.')),
};

export function movement(id: string): MovementView {
  const known = find(id) ?? fail(`No movement "${id}".`);
  return { ...movementView(known, find, emptyHistory, status, nothingLeftOut), safety: facts };
}

export const safety: SafetyView = { type: 'safety', facts, then: 'routine' };
export const hurt: SafetyView = { type: 'safety', facts, then: 'goOn', movement: 'Seated twist' };

const running = beginBreak('sample', sampleRoutine, 0);

/** A short break as the editor sends it: shoulder rolls, a seated twist to each side, a little free time. */
export function routine(playhead: Playhead): RoutineView {
  const view = routineView(running, find, 0, {
    neighboursAt: () => ({ easier: 'shoulder-blade-squeeze', harder: 'trapezius-stretch' }),
    postures: postures.map(({ id, name }) => ({ id, name: name() })),
  });
  return { ...view, playhead, safety: facts };
}

/** The same break, its holds counted in breaths and in sets. */
export function breathing(playhead: Playhead): RoutineView {
  const view = routine(playhead);
  const segments = view.segments.map((segment) =>
    segment.cue === 'hold' ? { ...segment, breaths: 3, set: 1, sets: 2 } : segment,
  );
  return { ...view, segments };
}

function fail(problem: string): never {
  throw new Error(problem);
}

const inside = (fits: (segment: SegmentView) => boolean, share = 0.4): number => {
  const found =
    routine({ position: 0, playing: false }).segments.find(fits) ?? fail('The sample routine has no such segment.');
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

export const offer: OfferView = {
  type: 'offer',
  title: '30 min at the keyboard. 90 seconds for your shoulders?',
  choices: [
    { answer: 'start', label: 'Start' },
    { answer: 'later', label: 'In 5 min' },
    { answer: 'skip', label: 'Skip' },
    { answer: 'more', label: 'More…' },
  ],
};

export const done: DoneView = {
  type: 'done',
  outcome: 'taken',
  title: 'Done',
  items: [
    { id: 'shoulder-rolls', name: 'Shoulder rolls' },
    { id: 'seated-twist', name: 'Seated twist' },
  ],
  sentences: ['Two breaks today, day kept.', 'The twist is still open twice today.'],
  streakDays: 4,
  keptToday: true,
};
