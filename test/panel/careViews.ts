import { answerWords } from '../../src/care/checkInWords';
import { defaultChoices } from '../../src/core/careChoices';
import { beginBreak } from '../../src/core/runningBreak';
import { itemLength } from '../../src/core/timeline';
import { minute } from '../../src/core/time';
import { beginTurn, noWarmth, settled, type WarmthState } from '../../src/core/warmth';
import { careOverview } from '../../src/editor/careOverview';
import * as views from '../../src/editor/careViews';
import { findMovement } from '../../src/editor/findMovement';
import { routineView } from '../../src/editor/routineView';
import { warmthView } from '../../src/editor/warmthView';
import { breathings } from '../../src/movements/pacedBreathing';
import type { CarePageView, CareView } from '../../src/protocol/careMessages';
import type { Playhead, RoutineView } from '../../src/protocol/views';
import { done, facts } from './sampleViews';

/** Care's pages as the editor sends them. */

const now = new Date(2026, 2, 2, 10).getTime();
const cold = beginTurn(noWarmth, 'cold', 10 * minute, 'id', now) ?? noWarmth;
const heat = beginTurn(noWarmth, 'heat', 15 * minute, 'id', now) ?? noWarmth;
const contrast = beginTurn(noWarmth, 'contrast', 15 * minute, 'id', now) ?? noWarmth;
const at = (plan: 'heat' | 'cold' | 'contrast', state: WarmthState, minutes: number): CarePageView<'warmth'> =>
  warmthView(plan, settled(state, now + minutes * minute), now + minutes * minute, 'en');

const desk = {
  variant: 'desktop',
  points: {
    desktop: { screen: 'fits', distance: 'fits', elbows: 'change', feet: 'fits' },
    laptop: { screen: 'change' },
  },
} as const;
const { safety: _, ...risen } = answerWords('risen', 'Upper back');
const emergency = answerWords('emergency', '');
const ratings = { neck: 3, shoulders: 6, upperBack: 7, lowerBack: 0, wrists: 1, eyes: 4 };

export const care = {
  overview: careOverview({ warmth: heat, desk, habit: 'Sleep on your back or side', now: now + minute }),
  breathing: views.breathingView(defaultChoices),
  heat: at('heat', noWarmth, 0),
  cold: at('cold', noWarmth, 0),
  contrast: at('contrast', noWarmth, 0),
  heatRunning: at('heat', heat, 3),
  coldQuestion: at('cold', cold, 6),
  coldOver: at('cold', cold, 11),
  resting: at('contrast', { ...settled(contrast, now + 20 * minute), over: null }, 20),
  coldFollows: at('contrast', { ...settled(contrast, now + 140 * minute), over: null }, 140),
  posture: views.postureView(),
  desk: views.deskView(desk),
  deskLaptop: views.deskView({ ...desk, variant: 'laptop' }),
  deskStanding: views.deskView({ variant: 'standing', points: {} }),
  deskTwoScreens: views.deskView({ variant: 'twoScreens', points: {} }),
  habits: views.habitsView({ sleep: 'done' }, '2026-03-02', false),
  technology: views.technologyView('vscode'),
  checkIn: views.checkInView(true, undefined),
  checkInRisen: views.checkInView(true, { ...risen, sentences: [...risen.sentences], safety: false, ratings }),
  checkInEmergency: views.checkInView(true, { ...emergency, sentences: [...emergency.sentences], ratings }),
} satisfies Record<string, CareView>;

const even = breathings[0];
if (!even) throw new Error('No breathing to show.');
const item = { movement: even.id, reps: [18] };
const running = beginBreak('sample', { kind: 'short', items: [item], length: itemLength(item, even) }, 0);

/** Three minutes of breathing along. */
export function breathingRoutine(playhead: Playhead): RoutineView {
  return {
    ...routineView(running, findMovement, 0, { neighboursAt: () => ({}), postures: [] }),
    playhead,
    safety: facts,
  };
}

const habit = views.todaysHabit({}, '2026-03-02');
export const doneWithCare = { ...done, care: { checkIn: true, ...(habit ? { habit } : {}) } };
