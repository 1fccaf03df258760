import * as l10n from '@vscode/l10n';
import { safetyFacts } from '../care/safety';
import { timesDone } from '../core/doses';
import type { History } from '../core/history';
import type { Plan } from '../core/planner';
import type { PlanReason } from '../core/planReason';
import type { Status } from '../core/status';
import type { Movement, Place } from '../movements/movement';
import type { HomeView } from '../protocol/messages';
import { planWords, type NameOf } from './planWords';
import { breaksTaken, daysInARow, spent } from './words';

const placeName = (place: Place): string => {
  switch (place) {
    case 'chair':
      return l10n.t('Chair');
    case 'standing':
      return l10n.t('Standing');
    case 'wall':
      return l10n.t('Wall');
    case 'floor':
      return l10n.t('Floor');
    case 'bar':
      return l10n.t('Bar');
  }
};

/** "1 h 52 min coding today, 3 breaks taken, 4 days in a row." */
export function todaySentence(status: Status): string {
  const facts = [l10n.t('{0} coding today', spent(status.today.coding)), breaksTaken(status.today.taken)];
  if (status.streak.days > 0) facts.push(daysInARow(status.streak.days));
  return l10n.t('{0}.', facts.join(', '));
}

/** The panel's first page: what is suggested now, then every movement. */
export function homeView(suggested: Plan, movements: readonly Movement[], history: History, status: Status): HomeView {
  const nameOf: NameOf = (id) => movements.find((movement) => movement.id === id)?.name();
  const { routine, why } = suggested;
  return {
    type: 'home',
    suggestion: {
      kind: routine.kind,
      length: routine.length,
      movements: routine.items.flatMap((item) => nameOf(item.movement) ?? []),
      why: whySuggested(why, status, nameOf),
    },
    cards: movements.map((movement) => ({
      id: movement.id,
      name: movement.name(),
      why: movement.why(),
      places: movement.places.map(placeName),
      doneToday: timesDone(history, status.today.date, movement.id),
      dosePerDay: movement.dosePerDay,
      figure: movement.figure,
    })),
    today: todaySentence(status),
    safety: safetyFacts().map((fact) => ({ ...fact, signs: [...fact.signs] })),
  };
}

function whySuggested(why: PlanReason, status: Status, nameOf: NameOf): string {
  const due = status.phase === 'due' && why.kind !== 'nothing' && why.kind !== 'tooShort';
  return due ? l10n.t('{0} without a break', spent(status.continuousCoding)) : planWords(why, nameOf);
}
