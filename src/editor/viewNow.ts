import type { BreakRecord } from '../core/history';
import type { BreakKind } from '../core/kinds';
import type { LeftOut } from '../core/leftOut';
import type { Plan } from '../core/planner';
import type { Routine } from '../core/routine';
import type { Settings } from '../core/settings';
import type { Instant } from '../core/time';
import { movements } from '../movements/catalogue';
import type { ProgressView } from '../protocol/progressView';
import type { RoutineView, View } from '../protocol/views';
import type { Care } from './care';
import { doneView } from './doneView';
import { findMovement } from './findMovement';
import { homeView } from './homeView';
import type { BreakKeeper } from './keeper';
import { movementView } from './movementView';
import type { OfferPage } from './offerPage';
import { routineView, type OtherWays } from './routineView';
import { safetyWords } from './safetyWords';

/** Where the panel is; what it shows follows from this and the keeper. */
export interface PanelState {
  /** A break that waits for the safety facts to be read. */
  readonly waiting?: (() => Routine) | undefined;
  /** The break that has just ended, until the person moves on. */
  readonly ended?: BreakRecord | undefined;
  /** A due break that is put before the person, and when it was. */
  readonly offer?: { readonly page: OfferPage; readonly at: Instant } | undefined;
  /** The movement whose page is open; the library if none. */
  readonly opened?: string | undefined;
  /** The progress page is open. */
  readonly progress?: true | undefined;
  /** The movement that hurt, until the person goes on or ends the break. */
  readonly hurt?: string | undefined;
  /** What the last press in the player did. */
  readonly notice?: RoutineView['notice'];
}

export interface ViewParts {
  readonly keeper: BreakKeeper;
  readonly settings: () => Settings;
  readonly now: () => Instant;
  readonly leftOut: LeftOut;
  readonly progress: () => ProgressView;
  readonly care: Pick<Care, 'isOpen' | 'goesFirst' | 'view' | 'afterBreak'>;
  readonly suggested: () => Plan;
  readonly otherWays: () => OtherWays;
}

/** The whole view that belongs to the state of things. */
export function viewNow(state: PanelState, parts: ViewParts): View {
  const { keeper, leftOut, care } = parts;
  const { running } = keeper.current;
  const hurt = state.hurt === undefined ? undefined : findMovement(state.hurt);
  if (running && care.goesFirst) return care.view();
  if (running && hurt) return { type: 'safety', facts: safetyWords(), then: 'goOn', movement: hurt.name() };
  if (running) return routineView(running, findMovement, parts.now(), parts.otherWays(), state.notice);
  if (state.waiting) return { type: 'safety', facts: safetyWords(), then: 'routine' };
  if (state.offer) return state.offer.page.view;
  if (care.isOpen) return care.view();
  if (state.ended) {
    const offer = care.afterBreak(state.ended);
    const view = doneView(state.ended, keeper.status, parts.settings(), findMovement);
    return offer ? { ...view, care: offer } : view;
  }
  if (state.progress) return parts.progress();
  const opened = state.opened === undefined ? undefined : findMovement(state.opened);
  if (opened) return movementView(opened, findMovement, keeper.facts, keeper.status, leftOut);
  return homeView(parts.suggested(), movements, keeper.facts, keeper.status, leftOut);
}

/** The kind of break to suggest: the one that is offered or due, a short one else. */
export function suggestedKind(keeper: BreakKeeper): BreakKind {
  const { phase, next } = keeper.status;
  return keeper.current.offered?.kind ?? (phase === 'due' && next ? next.kind : 'short');
}
