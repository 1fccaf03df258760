import * as l10n from '@vscode/l10n';
import type { BreakRecord } from '../core/history';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import { number, plural } from '../protocol/language';
import type { DoneView } from '../protocol/views';
import { linkTo, type FindMovement } from './findMovement';
import { safetyWords } from './safetyWords';

/** What is said when a guided break has ended. Facts only; a break cut short is no failure. */
export function doneView(record: BreakRecord, status: Status, settings: Settings, find: FindMovement): DoneView {
  const taken = record.outcome === 'taken';
  const items = (record.movements ?? []).flatMap((id) => linkTo(id, find) ?? []);
  return {
    type: 'done',
    outcome: taken ? 'taken' : 'partial',
    title: taken ? l10n.t('Done') : l10n.t('Stopped early'),
    items,
    sentences: taken
      ? takenSentences(status, settings)
      : [l10n.t('Every bit counts. The next one comes when it comes.')],
    streakDays: status.streak.days,
    keptToday: status.streak.keptToday,
    safety: safetyWords(),
  };
}

function takenSentences(status: Status, settings: Settings): string[] {
  const { taken } = status.today;
  const { days, best, keptToday } = status.streak;
  const sentences = [plural(taken, l10n.t('{0} break today.|{0} breaks today.', number(taken)))];
  if (keptToday) {
    sentences.push(days > 1 && days === best ? l10n.t('Day kept, your best row yet.') : l10n.t('Day kept.'));
  } else if (taken < settings.streakGoal) {
    const missing = settings.streakGoal - taken;
    sentences.push(plural(missing, l10n.t('{0} more keeps the day.|{0} more keep the day.', number(missing))));
  }
  return sentences;
}
