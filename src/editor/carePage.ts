import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import type { LocalDay } from '../core/localDay';
import type { Instant } from '../core/time';
import type { WarmthState } from '../core/warmth';
import { carePages, type CarePage, type CareView } from '../protocol/careMessages';
import { careOverview } from './careOverview';
import type { CareStore } from './careStore';
import * as views from './careViews';
import { warmthView } from './warmthView';

/** The page a command's argument asks for; the overview without one. Throws on an argument that is none. */
export function asCarePage(argument: unknown): CarePage {
  if (argument === undefined) return 'overview';
  const page = carePages.find((name) => name === argument);
  if (page) return page;
  throw new Error(l10n.t('unhunch.openCare takes one of {0}, not {1}', carePages.join(', '), JSON.stringify(argument)));
}

/** What the pages show. */
export interface CareNow {
  readonly store: CareStore;
  readonly warmth: WarmthState;
  readonly now: Instant;
  readonly today: LocalDay;
  /** A break stands still behind a page of heat or cold. */
  readonly inBreak: boolean;
  /** How the check-in just made is answered. */
  readonly answer: views.CheckInAnswerView | undefined;
}

export function carePageView(page: CarePage, { store, warmth, now, today, inBreak, answer }: CareNow): CareView {
  const { choices, desk, habits } = store;
  switch (page) {
    case 'overview':
      return careOverview({ warmth, desk, habit: views.todaysHabit(habits, today)?.title, now });
    case 'breathing':
      return views.breathingView(choices);
    case 'heat':
    case 'cold':
    case 'contrast':
      return { ...warmthView(page, warmth, now, vscode.env.language), ...(inBreak ? { inBreak } : {}) };
    case 'posture':
      return views.postureView();
    case 'desk':
      return views.deskView(desk);
    case 'habits':
      return views.habitsView(habits, today, choices.offerHabit);
    case 'technology':
      return views.technologyView(vscode.env.uriScheme);
    case 'checkIn':
      return views.checkInView(choices.offerCheckIn, answer);
  }
}
