import * as l10n from '@vscode/l10n';
import type { DayFigures } from '../core/progress/dayFigures';
import type { FeelingTrend } from '../core/progress/feelings';
import { leastRatedWeeks } from '../core/progress/feelings';
import type { JudgedDay } from '../core/progress/streakDays';
import type { WeekFact, WeekReport } from '../core/progress/weekFacts';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import { minute, second } from '../core/time';
import { weeklyGoal } from '../core/week';
import { breaksTaken, daysInARow, minutesLeft, spent } from './words';

const seconds = (length: number): string => spent(length * second);

/** What can be said about a week, in at most three sentences. */
export function reportWords({ which, facts }: WeekReport): { title: string; sentences: string[] } {
  const title = which === 'last' ? l10n.t('Last week') : l10n.t('This week so far');
  if (facts.length > 0) return { title, sentences: facts.map(factWords) };
  return {
    title,
    sentences: [
      which === 'last'
        ? l10n.t('No coding and no breaks. There is more below from the time before.')
        : l10n.t('Three sentences on your week will stand here, once there has been some coding or a break.'),
    ],
  };
}

function factWords(fact: WeekFact): string {
  switch (fact.about) {
    case 'taken':
      if (fact.of === 1)
        return fact.taken === 1 ? l10n.t('You took the one break that came up.') : l10n.t('One break came up.');
      return fact.taken === fact.of
        ? l10n.t('You took all {0} breaks that came up.', fact.of)
        : l10n.t('You took {0} of {1} breaks.', fact.taken, fact.of);
    case 'natural':
      return fact.natural === 1
        ? l10n.t('You rested once without being asked.')
        : l10n.t('You rested {0} times without being asked.', fact.natural);
    case 'longest':
      return longestWords(fact.longest, fact.before);
    case 'kept':
      return fact.kept === 1
        ? l10n.t('You kept 1 day; the goal is {0}.', fact.goal)
        : l10n.t('You kept {0} days; the goal is {1}.', fact.kept, fact.goal);
    case 'coding':
      return fact.days === 1
        ? l10n.t('You coded for {0} on one day.', seconds(fact.coding))
        : l10n.t('You coded for {0} on {1} days.', seconds(fact.coding), fact.days);
  }
}

function longestWords(longest: number, before: number | undefined): string {
  const now = seconds(longest);
  if (before === undefined) return l10n.t('Your longest sit was {0}.', now);
  const earlier = seconds(before);
  if (now === earlier) return l10n.t('Your longest sit was {0}, as in the week before.', now);
  return longest < before
    ? l10n.t('Your longest sit fell from {0} to {1}.', earlier, now)
    : l10n.t('Your longest sit was {0}, after {1} in the week before.', now, earlier);
}

/** What today has been, and what comes next. */
export function todayWords(figures: DayFigures, status: Status): string[] {
  const said = [l10n.t('{0} of coding.', seconds(figures.coding)), breakCounts(figures)];
  const longest = Math.max(figures.longest * second, status.continuousCoding);
  if (longest >= minute) said.push(l10n.t('Longest without a break: {0}.', spent(longest)));
  const next = status.phase === 'coding' ? status.next : undefined;
  if (next) {
    said.push(
      next.kind === 'long'
        ? l10n.t('Long break in {0} min.', minutesLeft(next.in))
        : l10n.t('Short break in {0} min.', minutesLeft(next.in)),
    );
  } else if (status.phase === 'due') said.push(l10n.t('A break is due.'));
  return said;
}

function breakCounts({ taken, partial, natural, skipped }: DayFigures): string {
  const parts = [breaksTaken(taken)];
  if (partial > 0) parts.push(l10n.t('{0} in part', partial));
  if (natural > 0) parts.push(natural === 1 ? l10n.t('1 rest') : l10n.t('{0} rests', natural));
  if (skipped > 0) parts.push(l10n.t('{0} skipped', skipped));
  return l10n.t('{0}.', parts.join(', '));
}

/** The streak in a line, and what is worth knowing about it. A broken one says what was kept, and goes on. */
export function streakWords(
  { days, best, restDays, keptToday }: Status['streak'],
  lastRow: number,
  keptThisWeek: number,
): { title: string; sentences: string[] } {
  const sentences: string[] = [];
  if (days > 0) {
    if (best > days) sentences.push(l10n.t('Your best row: {0} days.', best));
    else if (days > 1) sentences.push(l10n.t('Your best row yet.'));
    if (!keptToday) sentences.push(l10n.t('Today is still open.'));
  } else if (lastRow > 0) {
    sentences.push(l10n.t('Today starts the next row.'));
    if (best > lastRow) sentences.push(l10n.t('Your best row: {0} days.', best));
  }
  if (restDays > 0) {
    sentences.push(
      restDays === 1
        ? l10n.t('1 rest day in hand. It is spent by itself when a day is missed.')
        : l10n.t('{0} rest days in hand. They are spent by themselves when a day is missed.', restDays),
    );
  }
  sentences.push(
    keptThisWeek >= weeklyGoal
      ? l10n.t('This week: {0} days kept, the goal of {1} is reached.', keptThisWeek, weeklyGoal)
      : l10n.t('This week: {0} of {1} days kept.', keptThisWeek, weeklyGoal),
  );
  return { title: streakTitle(days, best, lastRow), sentences };
}

function streakTitle(days: number, best: number, lastRow: number): string {
  if (days > 0) return daysInARow(days);
  if (lastRow === 0) return l10n.t('The first day you keep starts a row');
  if (lastRow === 1) return l10n.t('1 day kept');
  return lastRow === best
    ? l10n.t('{0} days kept in a row, your best yet', lastRow)
    : l10n.t('{0} days kept in a row', lastRow);
}

/** Why a day counts as it does: "Thu, 12 Mar: neutral, 12 min coding". */
export function reasonWords({ figures, verdict }: JudgedDay, date: string, settings: Settings): string {
  const coding = seconds(figures.coding);
  const done = l10n.t('{0} of {1} breaks, {2} coding', figures.taken, settings.streakGoal, coding);
  switch (verdict) {
    case 'kept':
      return l10n.t('{0}: kept, {1}, {2} coding', date, breaksTaken(figures.taken), coding);
    case 'rested':
      return l10n.t('{0}: a rest day stood in, {1}', date, done);
    case 'missed':
      return l10n.t('{0}: not kept, {1}', date, done);
    case 'light':
      return l10n.t('{0}: neutral, {1} coding', date, coding);
    case 'off':
      return l10n.t('{0}: neutral, a day without working hours, {1} coding', date, coding);
    case 'free':
      return l10n.t('{0}: neutral, no coding', date);
    case 'open':
      return l10n.t('{0}: still open, {1}', date, done);
  }
}

/** What the ratings show. They and the breaks stand side by side; neither is said to cause the other. */
export function feelingWords(trend: FeelingTrend, nameOf: (region: string) => string, locale: string): string {
  const rated = trend.weeks.filter(({ ratings }) => ratings > 0).length;
  if (rated === 0) {
    return l10n.t(
      'Say now and then how you feel, and your ratings will stand here week by week, above the breaks you took.',
    );
  }
  if (!trend.enough || trend.changes.length === 0) {
    return rated === 1
      ? l10n.t('Too little to tell anything yet: ratings from 1 week. {0} weeks are the least.', leastRatedWeeks)
      : l10n.t(
          'Too little to tell anything yet: ratings from {0} weeks. {1} weeks are the least.',
          rated,
          leastRatedWeeks,
        );
  }
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const changes = trend.changes.map(({ region, first, last }) =>
    l10n.t('{0} from {1} to {2}', nameOf(region), number.format(first), number.format(last)),
  );
  return l10n.t(
    '{0}; 0 is fine, 10 is bad. Much else changes in such a time: this cannot tell what the breaks did.',
    new Intl.ListFormat(locale, { style: 'long', type: 'unit' }).format(changes),
  );
}
