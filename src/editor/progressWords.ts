import * as l10n from '@vscode/l10n';
import { keptDaysPerRestDay } from '../core/explainStreak';
import type { DayFigures } from '../core/progress/dayFigures';
import type { FeelingTrend } from '../core/progress/feelings';
import { leastRatedWeeks } from '../core/progress/feelings';
import type { JudgedDay } from '../core/progress/streakDays';
import type { WeekFact, WeekReport } from '../core/progress/weekFacts';
import type { Settings } from '../core/settings';
import { detailedDays } from '../core/shrinkHistory';
import type { Status } from '../core/status';
import { minute, second } from '../core/time';
import { weeklyGoal } from '../core/week';
import { language, listed, number, plural } from '../protocol/language';
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
      return fact.taken === fact.of
        ? plural(
            fact.of,
            l10n.t('You took {0} break and skipped none.|You took {0} breaks and skipped none.', number(fact.of)),
          )
        : plural(
            fact.of,
            l10n.t('You took {0} of {1} break.|You took {0} of {1} breaks.', number(fact.taken), number(fact.of)),
          );
    case 'natural':
      return plural(
        fact.natural,
        l10n.t(
          'You rested {0} time without being asked.|You rested {0} times without being asked.',
          number(fact.natural),
        ),
      );
    case 'longest':
      return longestWords(fact.longest, fact.before);
    case 'kept':
      return plural(
        fact.kept,
        l10n.t(
          'You kept {0} day; the goal is {1}.|You kept {0} days; the goal is {1}.',
          number(fact.kept),
          number(fact.goal),
        ),
      );
    case 'coding':
      return plural(
        fact.days,
        l10n.t('You coded for {0} on {1} day.|You coded for {0} on {1} days.', seconds(fact.coding), number(fact.days)),
      );
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
        ? l10n.t('Long break in {0} min.', number(minutesLeft(next.in)))
        : l10n.t('Short break in {0} min.', number(minutesLeft(next.in))),
    );
  } else if (status.phase === 'due') said.push(l10n.t('A break is due.'));
  return said;
}

function breakCounts({ taken, partial, natural, skipped }: DayFigures): string {
  const parts = [breaksTaken(taken)];
  if (partial > 0) parts.push(l10n.t('{0} in part', number(partial)));
  if (natural > 0) parts.push(plural(natural, l10n.t('{0} rest|{0} rests', number(natural))));
  if (skipped > 0) parts.push(l10n.t('{0} skipped', number(skipped)));
  return l10n.t('{0}.', listed(parts));
}

/** The streak in a line, and what is worth knowing about it. A broken one says what was kept, and goes on. */
export function streakWords(
  { days, best, restDays, keptToday }: Status['streak'],
  lastRow: number,
  keptThisWeek: number,
): { title: string; sentences: string[] } {
  const sentences: string[] = [];
  if (days > 0) {
    if (best > days) sentences.push(bestRow(best));
    else if (days > 1) sentences.push(l10n.t('Your best row yet.'));
    if (!keptToday) sentences.push(l10n.t('Today is still open.'));
  } else if (lastRow > 0) {
    sentences.push(l10n.t('Today starts the next row.'));
    if (best > lastRow) sentences.push(bestRow(best));
  }
  sentences.push(restDaysInHand(restDays));
  sentences.push(
    keptThisWeek >= weeklyGoal
      ? plural(
          keptThisWeek,
          l10n.t(
            'This week: {0} day kept, the goal of {1} is reached.|This week: {0} days kept, the goal of {1} is reached.',
            number(keptThisWeek),
            number(weeklyGoal),
          ),
        )
      : plural(
          weeklyGoal,
          l10n.t(
            'This week: {0} of {1} day kept.|This week: {0} of {1} days kept.',
            number(keptThisWeek),
            number(weeklyGoal),
          ),
        ),
  );
  return { title: streakTitle(days, best, lastRow), sentences };
}

const bestRow = (days: number): string =>
  plural(days, l10n.t('Your best row: {0} day.|Your best row: {0} days.', number(days)));

function restDaysInHand(count: number): string {
  if (count === 0) return l10n.t('No rest day in hand: every {0} kept days earn one.', number(keptDaysPerRestDay));
  return plural(
    count,
    l10n.t(
      '{0} rest day in hand. It is spent by itself when a day is missed.|{0} rest days in hand. They are spent by themselves when a day is missed.',
      number(count),
    ),
  );
}

function streakTitle(days: number, best: number, lastRow: number): string {
  if (days > 0) return daysInARow(days);
  if (lastRow === 0) return l10n.t('The first day you keep starts a row');
  if (lastRow === 1) return l10n.t('1 day kept');
  return lastRow === best
    ? plural(
        lastRow,
        l10n.t('{0} day kept in a row, your best yet|{0} days kept in a row, your best yet', number(lastRow)),
      )
    : plural(lastRow, l10n.t('{0} day kept in a row|{0} days kept in a row', number(lastRow)));
}

/** Why a day counts as it does: "Thu, 12 Mar: neutral, 12 min coding". */
export function reasonWords({ figures, verdict }: JudgedDay, date: string, settings: Settings): string {
  const coding = seconds(figures.coding);
  const done = plural(
    settings.streakGoal,
    l10n.t(
      '{0} of {1} break, {2} coding|{0} of {1} breaks, {2} coding',
      number(figures.taken),
      number(settings.streakGoal),
      coding,
    ),
  );
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
export function feelingWords(trend: FeelingTrend, nameOf: (region: string) => string): string {
  const rated = trend.weeks.filter(({ ratings }) => ratings > 0).length;
  if (rated === 0) {
    return l10n.t(
      'Say now and then how you feel, and your ratings will stand here week by week, above the breaks you took.',
    );
  }
  if (!trend.enough || trend.changes.length === 0) {
    return plural(
      rated,
      l10n.t(
        'Too little to tell anything yet: ratings from {0} week. {1} weeks are the least.|Too little to tell anything yet: ratings from {0} weeks. {1} weeks are the least.',
        number(rated),
        number(leastRatedWeeks),
      ),
    );
  }
  const mean = new Intl.NumberFormat(language(), { maximumFractionDigits: 1 });
  const changes = trend.changes.map(({ region, first, last }) =>
    l10n.t('{0} from {1} to {2}', nameOf(region), mean.format(first), mean.format(last)),
  );
  const sentences = [
    l10n.t('{0}; 0 is fine, 10 is bad.', listed(changes)),
    ...(trend.thinned
      ? [
          l10n.t(
            'Of what is older than your last {0} days with breaks, one check-in a month is kept: those points are single days, not weeks.',
            number(detailedDays),
          ),
        ]
      : []),
    l10n.t('Much else changes in such a time: this cannot tell what the breaks did.'),
  ];
  return sentences.join(' ');
}
