import * as l10n from '@vscode/l10n';
import { safetyFacts } from '../care/safety';
import type { BreakRecord } from '../core/history';
import type { Settings } from '../core/settings';
import type { Status } from '../core/status';
import type { Movement } from '../movements/movement';
import type { DoneView } from '../protocol/messages';

/** What is said when a guided break has ended. Facts only; a break cut short is no failure. */
export function doneView(
  record: BreakRecord,
  status: Status,
  settings: Settings,
  movements: readonly Movement[],
  locale: string,
): DoneView {
  const taken = record.outcome === 'taken';
  const names = (record.movements ?? []).flatMap(
    (id) => movements.find((movement) => movement.id === id)?.name() ?? [],
  );
  const title = !taken
    ? l10n.t('Stopped early')
    : names.length === 0
      ? l10n.t('Done')
      : l10n.t('Done: {0}', new Intl.ListFormat(locale, { style: 'long', type: 'unit' }).format(names));
  return {
    type: 'done',
    outcome: taken ? 'taken' : 'partial',
    title,
    sentences: taken
      ? takenSentences(status, settings)
      : [l10n.t('Every bit counts. The next one comes when it comes.')],
    streakDays: status.streak.days,
    keptToday: status.streak.keptToday,
    safety: safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] })),
  };
}

function takenSentences(status: Status, settings: Settings): string[] {
  const { taken } = status.today;
  const { days, best, keptToday } = status.streak;
  const sentences = [taken === 1 ? l10n.t('1 break today.') : l10n.t('{0} breaks today.', taken)];
  if (keptToday) {
    sentences.push(days > 1 && days === best ? l10n.t('Day kept, your best row yet.') : l10n.t('Day kept.'));
  } else if (taken < settings.streakGoal) {
    const missing = settings.streakGoal - taken;
    sentences.push(missing === 1 ? l10n.t('1 more keeps the day.') : l10n.t('{0} more keep the day.', missing));
  }
  return sentences;
}
