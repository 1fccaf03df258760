import type {
  DoneView,
  HomeView,
  Playhead,
  RoutineView,
  SafetyFact,
  SafetyView,
  SegmentView,
} from '../../src/protocol/messages';
import { sampleFigure } from './sampleFigures';

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

const names: readonly (readonly [string, string, string, string, number, number])[] = [
  ['shoulder-rolls', 'Shoulder rolls', 'Chair', 'Loosens the shoulders after typing.', 1, 3],
  ['shoulder-blade-squeeze', 'Shoulder-blade squeeze', 'Chair', 'Wakes the muscles between the shoulder blades.', 0, 3],
  ['seated-twist', 'Seated twist', 'Chair', 'Turns the upper back, which sitting keeps still.', 2, 2],
  ['cross-body-arm-stretch', 'Cross-body arm stretch', 'Standing', 'Stretches the back of the shoulder.', 0, 2],
  ['trapezius-stretch', 'Trapezius stretch', 'Chair', 'Lets go of the side of the neck.', 1, 2],
  ['wall-push-up', 'Wall push-up', 'Wall', 'Makes the chest and shoulders stronger.', 0, 1],
];

export const home: HomeView = {
  type: 'home',
  suggestion: {
    kind: 'short',
    length: 90_000,
    movements: ['Shoulder rolls', 'Seated twist'],
    why: '30 minutes at the keyboard. 90 seconds for your shoulders?',
  },
  cards: names.map(([id, name, place, why, doneToday, dosePerDay]) => ({
    id,
    name,
    why,
    places: [place],
    doneToday,
    dosePerDay,
    figure: sampleFigure(id).figure,
  })),
  today: '1 h 52 min coding today, 3 breaks taken.',
  safety: facts,
};

export const safety: SafetyView = { type: 'safety', facts, then: 'routine' };

type Step = readonly [
  SegmentView['cue'],
  number,
  'left' | 'right' | undefined,
  number,
  number,
  0 | 1,
  0 | 1,
  SegmentView['breath'],
  number,
  string,
];

const steps: readonly Step[] = [
  ['ready', 0, undefined, 0, 2, 0, 0, 'easy', 5, 'Sit tall, both feet on the floor, arms hanging.'],
  ['move', 0, undefined, 1, 2, 0, 1, 'in', 3, 'Lift your shoulders towards your ears.'],
  ['move', 0, undefined, 1, 2, 1, 0, 'out', 3, 'Roll them back and let them down.'],
  ['move', 0, undefined, 2, 2, 0, 1, 'in', 3, 'Lift your shoulders towards your ears.'],
  ['move', 0, undefined, 2, 2, 1, 0, 'out', 3, 'Roll them back and let them down.'],
  ['ready', 1, 'left', 0, 1, 0, 0, 'easy', 5, 'Sit sideways on the front half of the chair.'],
  ['move', 1, 'left', 1, 1, 0, 1, 'out', 4, 'Turn from the waist, hand on the backrest.'],
  ['hold', 1, 'left', 1, 1, 1, 1, 'easy', 20, 'Stay there, grow a little taller with every breath in.'],
  ['rest', 1, 'left', 1, 1, 1, 0, 'out', 4, 'Come back to the middle.'],
  ['move', 1, 'right', 1, 1, 0, 1, 'out', 4, 'Turn from the waist, hand on the backrest.'],
  ['hold', 1, 'right', 1, 1, 1, 1, 'easy', 20, 'Stay there, grow a little taller with every breath in.'],
  ['rest', 1, 'right', 1, 1, 1, 0, 'out', 4, 'Come back to the middle.'],
  ['free', -1, undefined, 0, 0, 0, 0, 'easy', 12, 'The rest is yours: look out of a window, drink some water.'],
];

/** A short break of 90 seconds: two shoulder rolls, a seated twist to each side, a little free time. */
export function routine(playhead: Playhead): RoutineView {
  const chosen = [sampleFigure('shoulder-rolls'), sampleFigure('seated-twist')];
  let start = 0;
  const segments = steps.map(([cue, item, side, rep, reps, from, to, breath, seconds, words]): SegmentView => {
    const poses = chosen[item]?.poses ?? ['', ''];
    const segment: SegmentView = {
      cue,
      item,
      rep,
      reps,
      breath,
      words,
      fromPose: poses[from],
      toPose: poses[to],
      start,
      length: seconds * 1000,
      ...(side ? { side } : {}),
    };
    start += seconds * 1000;
    return segment;
  });
  return {
    type: 'routine',
    kind: 'short',
    items: [
      {
        id: 'shoulder-rolls',
        name: 'Shoulder rolls',
        why: 'Loosens the shoulders after typing.',
        care: 'Make the circles small if a shoulder clicks or hurts.',
        mirrored: false,
        figure: sampleFigure('shoulder-rolls').figure,
      },
      {
        id: 'seated-twist',
        name: 'Seated twist',
        why: 'Turns the upper back, which sitting keeps still.',
        care: 'Leave it out with a fresh back injury or brittle bones.',
        mirrored: true,
        firstSide: 'left',
        figure: sampleFigure('seated-twist').figure,
      },
    ],
    segments,
    length: start,
    playhead,
    safety: facts,
  };
}

/** Places in that break worth a picture, in milliseconds. */
export const moments = { ready: 1_500, move: 6_500, hold: 32_000, otherSide: 60_000, free: 84_000 } as const;

export const done: DoneView = {
  type: 'done',
  outcome: 'taken',
  title: 'Done: shoulder rolls, seated twist.',
  sentences: ['Two breaks today, day kept.', 'The twist is still open twice today.'],
  streakDays: 4,
  keptToday: true,
};
