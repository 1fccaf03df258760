import * as l10n from '@vscode/l10n';
import { timesDone } from '../core/dayTotals';
import type { History } from '../core/history';
import { isLeftOut, type Preferences } from '../core/preferences';
import type { Routine } from '../core/routine';
import type { Status } from '../core/status';
import type { Movement } from '../movements/movement';
import type { HomeView } from '../protocol/views';
import { placeName, places, regionName, regions } from './names';
import { safetyWords } from './safetyWords';
import { breaksTaken, daysInARow, spent } from './words';

/** "1 h 52 min coding today, 3 breaks taken, 4 days in a row." */
export function todaySentence(status: Status): string {
  const facts = [l10n.t('{0} coding today', spent(status.today.coding)), breaksTaken(status.today.taken)];
  if (status.streak.days > 0) facts.push(daysInARow(status.streak.days));
  return l10n.t('{0}.', facts.join(', '));
}

/** The panel's first page: what is suggested now, then every movement. */
export function homeView(
  suggested: Routine,
  movements: readonly Movement[],
  history: History,
  status: Status,
  preferences: Preferences,
): HomeView {
  return {
    type: 'home',
    suggestion: {
      kind: suggested.kind,
      length: suggested.length,
      movements: suggested.items.flatMap((item) => {
        const movement = movements.find(({ id }) => id === item.movement);
        return movement ? [{ id: movement.id, name: movement.name() }] : [];
      }),
      why: whySuggested(suggested, status),
    },
    cards: movements.map((movement) => ({
      id: movement.id,
      name: movement.name(),
      why: movement.why(),
      places: [...movement.places],
      regions: [...movement.regions],
      doneToday: timesDone(history, status.today.date, movement.id),
      dosePerDay: movement.dosePerDay,
      leftOut: isLeftOut(preferences, { what: 'movement', id: movement.id }),
    })),
    places: places
      .filter((place) => movements.some((movement) => movement.places.includes(place)))
      .map((place) => ({ id: place, name: placeName(place) })),
    regions: regions
      .filter((region) => movements.some((movement) => movement.regions.includes(region)))
      .map((region) => ({ id: region, name: regionName(region) })),
    leftOut: leftOutNow(movements, preferences),
    today: todaySentence(status),
    safety: safetyWords(),
  };
}

/** What is left out and still known, in the library's order. */
function leftOutNow(movements: readonly Movement[], preferences: Preferences): HomeView['leftOut'] {
  const known = [
    ...movements.map(({ id, name }) => ({ what: 'movement' as const, id, name: name() })),
    ...places.map((place) => ({ what: 'place' as const, id: place, name: placeName(place) })),
  ];
  return known.filter((thing) => isLeftOut(preferences, thing));
}

function whySuggested(suggested: Routine, status: Status): string {
  if (suggested.items.length === 0) {
    return l10n.t(
      'Your settings leave no movement that fits. Allow more places or a higher level, or take the time off your chair.',
    );
  }
  if (status.phase === 'due') return l10n.t('{0} without a break', spent(status.continuousCoding));
  return l10n.t('Picked from what today has had least of');
}
