import * as l10n from '@vscode/l10n';
import { timesDone } from '../core/doses';
import type { History } from '../core/history';
import { isLeftOut, type LeftOut } from '../core/leftOut';
import type { Plan } from '../core/planner';
import type { PlanReason } from '../core/planReason';
import type { Status } from '../core/status';
import type { Movement } from '../movements/movement';
import { listed } from '../protocol/language';
import type { HomeView } from '../protocol/views';
import { everyMovement } from './findMovement';
import { leftOutList } from './leftOutList';
import { placeName, places, regionName, regions } from './names';
import { planWords, type NameOf } from './planWords';
import { safetyWords } from './safetyWords';
import { breaksTaken, daysInARow, spent } from './words';

/** "1 h 52 min coding today, 3 breaks taken, 4 days in a row." */
export function todaySentence(status: Status): string {
  const facts = [l10n.t('{0} coding today', spent(status.today.coding)), breaksTaken(status.today.taken)];
  if (status.streak.days > 0) facts.push(daysInARow(status.streak.days));
  return l10n.t('{0}.', listed(facts));
}

/** The panel's first page: what is suggested now, then every movement. */
export function homeView(
  suggested: Plan,
  movements: readonly Movement[],
  history: History,
  status: Status,
  leftOut: LeftOut,
): HomeView {
  const { routine, why } = suggested;
  const today = status.today.date;
  const nameOf: NameOf = (id) => movements.find((movement) => movement.id === id)?.name();
  return {
    type: 'home',
    suggestion: {
      kind: routine.kind,
      length: routine.length,
      movements: routine.items.flatMap(({ movement: id }) => {
        const name = nameOf(id);
        return name === undefined ? [] : [{ id, name }];
      }),
      why: whySuggested(why, status, nameOf),
    },
    cards: movements.map((movement) => ({
      id: movement.id,
      name: movement.name(),
      why: movement.why(),
      places: [...movement.places],
      regions: [...movement.regions],
      doneToday: timesDone(history, today, movement.id),
      dosePerDay: movement.dosePerDay,
      leftOut: isLeftOut(leftOut, movement.id, today),
    })),
    places: places
      .filter((place) => movements.some((movement) => movement.places.includes(place)))
      .map((place) => ({ id: place, name: placeName(place) })),
    regions: regions
      .filter((region) => movements.some((movement) => movement.regions.includes(region)))
      .map((region) => ({ id: region, name: regionName(region) })),
    leftOut: leftOutList(leftOut, everyMovement, today),
    today: todaySentence(status),
    safety: safetyWords(),
  };
}

function whySuggested(why: PlanReason, status: Status, nameOf: NameOf): string {
  const due = status.phase === 'due' && why.kind !== 'nothing' && why.kind !== 'tooShort';
  return due ? l10n.t('{0} without a break', spent(status.continuousCoding)) : planWords(why, nameOf);
}
