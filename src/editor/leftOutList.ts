import * as l10n from '@vscode/l10n';
import { notHereOn, type LeftOut } from '../core/leftOut';
import type { LocalDay } from '../core/localDay';
import type { Movement } from '../movements/movement';
import type { HomeView } from '../protocol/views';
import { placeName, places } from './names';

/** Everything that is left out on `day` and why, in the library's order; what this version does not know is not shown. */
export function leftOutList(leftOut: LeftOut, movements: readonly Movement[], day: LocalDay): HomeView['leftOut'] {
  const notHere = notHereOn(leftOut, day);
  const own = movements.flatMap(({ id, name }) => {
    const hurts = leftOut.hurts.includes(id);
    if (!hurts && !notHere.movements.includes(id)) return [];
    const why = hurts ? l10n.t('until you allow it again') : l10n.t('for today');
    return [{ what: 'movement' as const, id, name: name(), why }];
  });
  const missing = places
    .filter((place) => notHere.places.includes(place))
    .map((place) => ({ what: 'place' as const, id: place, name: placeName(place), why: l10n.t('for today') }));
  return [...own, ...missing];
}
