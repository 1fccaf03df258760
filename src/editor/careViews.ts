import * as l10n from '@vscode/l10n';
import { checkInFigure, checkInMarks } from '../care/checkInFigure';
import { checkInSources, regionName, whereItIsKept } from '../care/checkInWords';
import { deskPoints, deskSources, deskVariants, variantName, type DeskVariant } from '../care/desk';
import { deskFigure, deskMark } from '../care/deskFigures';
import { habits, strengthWords } from '../care/habits';
import { redFlags } from '../care/redFlags';
import { sourceNames } from '../care/sources';
import { technology } from '../care/technology';
import {
  breathingMinutes,
  habitOfTheDay,
  tickedHere,
  type CareChoices,
  type DeskCheck,
  type HabitMarks,
} from '../core/careChoices';
import type { LocalDay } from '../core/localDay';
import { itemLength } from '../core/timeline';
import { breathingFigure, breathingPatterns } from '../movements/pacedBreathing';
import { postures } from '../movements/postures';
import { number, plural } from '../protocol/language';
import type { CarePageView, HabitView } from '../protocol/careMessages';

const type = 'care';

export function breathingView({ breathing }: CareChoices): CarePageView<'breathing'> {
  const known = breathingPatterns.some(({ id }) => id === breathing.pattern);
  return {
    type,
    page: 'breathing',
    why: l10n.t('A few slow breaths for the tension that stress puts into neck and shoulders. It counts as a break.'),
    patterns: breathingPatterns.map(({ id, name, line, inhale, exhale }) => ({
      id,
      name: name(),
      line: line(),
      inhale,
      exhale,
    })),
    pattern: known ? breathing.pattern : (breathingPatterns[0]?.id ?? ''),
    minutes: breathing.minutes,
    least: breathingMinutes.least,
    most: breathingMinutes.most,
    figure: breathingFigure,
    care: l10n.t('No holding, no force. If you feel dizzy, breathe as you normally do.'),
    sources: sourceNames('S0', 'S1', 'S2', 'S4', 'NHS breathing', 'Steffen 2017', 'Shao 2024'),
  };
}

export function postureView(): CarePageView<'posture'> {
  return {
    type,
    page: 'posture',
    why: l10n.t('There is no one right posture, and the next one is the best. These bring you back to the middle.'),
    cards: postures.map((posture) => ({
      id: posture.id,
      name: posture.name(),
      why: posture.why(),
      care: posture.care(),
      length: itemLength({ movement: posture.id, reps: [1] }, posture),
      figure: posture.figure,
      pose: posture.figure.order.at(-1) ?? 'start',
    })),
    sources: sourceNames('S0', 'S1', 'S4', l10n.t('our judgement')),
  };
}

const variantOf = (check: DeskCheck): DeskVariant =>
  deskVariants.find((variant) => variant === check.variant) ?? 'desktop';

/** "4 of 9 fit, 1 to change." */
export function deskSummary(check: DeskCheck): string {
  const points = deskPoints(variantOf(check));
  const ticks = tickedHere(check);
  const ticked = (tick: 'fits' | 'change'): number => points.filter(({ id }) => ticks[id] === tick).length;
  const [fits, change] = [ticked('fits'), ticked('change')];
  if (fits === points.length) return l10n.t('Everything fits. Look again when something moves.');
  const fit = plural(fits, l10n.t('{0} of {1} fits|{0} of {1} fit', number(fits), number(points.length)));
  return change === 0 ? l10n.t('{0}.', fit) : l10n.t('{0}, {1} to change.', fit, number(change));
}

export function deskView(check: DeskCheck): CarePageView<'desk'> {
  const variant = variantOf(check);
  const ticks = tickedHere(check);
  return {
    type,
    page: 'desk',
    variants: deskVariants.map((id) => ({ id, name: variantName(id) })),
    variant,
    figure: deskFigure(variant),
    points: deskPoints(variant).map((point) => {
      const tick = ticks[point.id];
      return { ...point, at: [...deskMark(variant, point.id)], ...(tick ? { tick } : {}) };
    }),
    summary:
      Object.keys(ticks).length === 0 ? l10n.t('Work as you always do, and tick what fits.') : deskSummary(check),
    sources: deskSources(),
  };
}

export const habitViews = (marks: HabitMarks): HabitView[] =>
  habits().map(({ id, title, text, care, strength, sources }) => {
    const mark = marks[id];
    return {
      id,
      title,
      text: [...text],
      care,
      strength: strengthWords(strength),
      sources: [...sources],
      ...(mark ? { mark } : {}),
    };
  });

/** The habit for today; none when none is for this person. */
export function todaysHabit(marks: HabitMarks, today: LocalDay): HabitView | undefined {
  const views = habitViews(marks);
  const chosen = habitOfTheDay(
    views.map(({ id }) => id),
    marks,
    today,
  );
  return views.find(({ id }) => id === chosen);
}

export function habitsView(marks: HabitMarks, today: LocalDay, offered: boolean): CarePageView<'habits'> {
  const cards = habitViews(marks);
  const first = todaysHabit(marks, today)?.id ?? cards[0]?.id ?? '';
  return { type, page: 'habits', cards, first, offered };
}

/** `scheme`: of links that this editor opens. */
export function technologyView(scheme: string): CarePageView<'technology'> {
  const { text, steps, sources, ...rest } = technology(scheme);
  return { type, page: 'technology', ...rest, text: [...text], steps: [...steps], sources: [...sources] };
}

export type CheckInAnswerView = NonNullable<CarePageView<'checkIn'>['answer']>;

export function checkInView(offered: boolean, answer: CheckInAnswerView | undefined): CarePageView<'checkIn'> {
  return {
    type,
    page: 'checkIn',
    figure: checkInFigure,
    regions: checkInMarks.map(({ region, at }) => ({ id: region, name: regionName(region), at: [...at] })),
    flags: redFlags().map(({ id, words }) => ({ id, words })),
    offered,
    privacy: whereItIsKept(),
    sources: checkInSources(),
    ...(answer ? { answer } : {}),
  };
}
