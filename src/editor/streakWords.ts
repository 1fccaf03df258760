import * as l10n from '@vscode/l10n';
import { keptDaysPerRestDay } from '../core/streakCount';
import type { JudgedDay } from '../core/progress/streakDays';
import { isDayOff } from '../core/schedule';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import { weeklyGoal } from '../core/week';
import { number, plural } from '../protocol/language';
import { breaksTaken, daysInARow, spentSeconds } from './words';

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

/** Why a day counts as it does: "neutral, 12 min coding". */
export function reasonWords({ figures, verdict }: JudgedDay, settings: Settings): string {
  const coding = spentSeconds(figures.coding);
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
      return l10n.t('kept, {0}, {1} coding', breaksTaken(figures.taken), coding);
    case 'rested':
      return l10n.t('a rest day stood in, {0}', done);
    case 'missed':
      return l10n.t('not kept, {0}', done);
    case 'light':
      return l10n.t('neutral, {0} coding', coding);
    case 'off':
      return isDayOff(settings.schedule, figures.date)
        ? l10n.t('neutral, a day without working hours, {0} coding', coding)
        : l10n.t('neutral, {0} coding, too little of it in your working hours', coding);
    case 'free':
      return l10n.t('neutral, no coding');
    case 'open':
      return l10n.t('still open, {0}', done);
  }
}
