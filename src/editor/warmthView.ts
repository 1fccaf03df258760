import * as l10n from '@vscode/l10n';
import { coldWords, contrastWords, heatWords, skinQuestion, type WarmthWords } from '../care/warmthWords';
import type { Instant } from '../core/time';
import {
  coldMayFollow,
  firstOf,
  mayBeginAt,
  skinCheckDue,
  turnLeft,
  type Warmth,
  type WarmthPlan,
  type WarmthState,
} from '../core/warmth';
import { warmthLimits } from '../core/warmthLimits';
import type { CarePageView } from '../protocol/careMessages';
import { dayAndTime } from './words';

type View = CarePageView<'warmth'>;

export function warmthWords(plan: WarmthPlan): WarmthWords {
  switch (plan) {
    case 'heat':
      return heatWords();
    case 'cold':
      return coldWords();
    case 'contrast':
      return contrastWords();
  }
}

const runningTitle = (warmth: Warmth): string => (warmth === 'heat' ? l10n.t('Heat is on') : l10n.t('Cold is on'));
const overTitle = (warmth: Warmth): string => (warmth === 'heat' ? l10n.t('Heat off') : l10n.t('Cold off'));

/** A page of heat, cold or both. Whatever turn is under way shows on all three: there is only one skin. */
export function warmthView(plan: WarmthPlan, state: WarmthState, now: Instant, locale: string): View {
  const shown = stateView(plan, state, now, locale);
  const { name, why } = warmthWords(plan);
  const next = shown.is === 'coldFollows' ? 'cold' : plan;
  const { prepare, notFor, limits, sources } = warmthWords(next);
  return {
    type: 'care',
    page: 'warmth',
    plan,
    name,
    why,
    prepare: prepare.map((step) => ({ ...step })),
    notFor: [...notFor],
    limits: state.running ? warmthWords(state.running.warmth).limits : limits,
    sources: [...sources],
    lengths: [...warmthLimits[next].lengths],
    length: warmthLimits[next].use,
    state: shown,
  };
}

function stateView(plan: WarmthPlan, state: WarmthState, now: Instant, locale: string): View['state'] {
  const { running, over, coldFrom } = state;
  if (running) {
    const question = skinCheckDue(state, now) ? { question: skinQuestion() } : {};
    const title = runningTitle(running.warmth);
    return { is: 'running', title, left: turnLeft(running, now), length: running.length, ...question };
  }
  if (over) return { is: 'over', title: overTitle(over.warmth), words: warmthWords(over.warmth).over };
  const follows = plan !== 'heat' && coldFrom !== null;
  if (follows && plan === 'contrast' && coldMayFollow(state, now))
    return {
      is: 'coldFollows',
      words: l10n.t('Two hours since the heat. If your skin is back to normal, the cold may follow now.'),
    };
  const from = mayBeginAt(state, follows ? 'cold' : firstOf(plan), now);
  if (from <= now) return { is: 'ready' };
  return { is: 'resting', words: restingWords(follows, state, from, now, locale), forgettable: coldFrom !== null };
}

function restingWords(follows: boolean, state: WarmthState, from: Instant, now: Instant, locale: string): string {
  const time = dayAndTime(from, now, locale);
  if (follows)
    return l10n.t('Your skin rests after the heat. The cold may follow from {0}, and Unhunch will tell you.', time);
  if (mayBeginAt(state, 'cold', now) < from)
    return l10n.t('Three turns of heat are enough for a day. The next one may begin at {0}.', time);
  return l10n.t('Your skin rests. The next turn of heat or cold may begin at {0}.', time);
}
