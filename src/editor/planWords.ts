import * as l10n from '@vscode/l10n';
import type { HiddenBy } from '../core/allowance';
import type { PlanReason } from '../core/planReason';
import { listed } from '../protocol/language';
import type { Region } from '../movements/movement';

/** The name of a movement in the person's language; `undefined` for one this version does not know. */
export type NameOf = (movement: string) => string | undefined;

/** One line on why a routine is as it is. */
export function planWords(why: PlanReason, nameOf: NameOf): string {
  switch (why.kind) {
    case 'picked':
      return l10n.t('Starts with your choice');
    case 'lacking':
      return lackingWords(why.movements.flatMap((movement) => nameOf(movement) ?? []));
    case 'focus':
      return l10n.t('For what you work on: {0}', listed(why.regions.map(regionName)));
    case 'variety':
      return l10n.t('Another start than yesterday');
    case 'gentle':
      return l10n.t('A gentle mix to begin the day');
    case 'taste':
      return l10n.t('A short break: one easy repetition');
    case 'tastes':
      return l10n.t('A short break: a few easy repetitions');
    case 'tooShort':
      return l10n.t(
        'Too short for a movement. Look far away, or allow a little more time for {0}.',
        nameOf(why.nearest) ?? '…',
      );
    case 'nothing':
      return nothingWords(why.hiddenBy, why.nearest === undefined ? undefined : nameOf(why.nearest));
  }
}

function lackingWords(names: readonly string[]): string {
  if (names.length === 0) return l10n.t('Picked from what today has had least of');
  return l10n.t('Not yet today: {0}', listed(names.slice(0, 2)));
}

function nothingWords(hiddenBy: readonly HiddenBy[], nearest: string | undefined): string {
  if (nearest === undefined) return l10n.t('Every movement is left out for now. Take the time off your chair instead.');
  const settings = listed(hiddenBy.map(hiddenByName));
  return l10n.t('Nothing is left to begin with. {0} would come back with: {1}.', nearest, settings);
}

function hiddenByName(reason: HiddenBy): string {
  switch (reason) {
    case 'notHere':
      return l10n.t('what you cannot do here');
    case 'focus':
      return l10n.t('more regions');
    case 'equipment':
      return l10n.t('more equipment');
    case 'places':
      return l10n.t('more places');
    case 'level':
      return l10n.t('a higher level');
    case 'exclude':
      return l10n.t('fewer movements excluded');
    case 'hurts':
      return l10n.t('movements that hurt');
  }
}

function regionName(region: string): string {
  switch (region as Region) {
    case 'neck':
      return l10n.t('neck');
    case 'shoulders':
      return l10n.t('shoulders');
    case 'upperBack':
      return l10n.t('upper back');
    case 'lowerBack':
      return l10n.t('lower back');
    case 'chest':
      return l10n.t('chest');
    case 'core':
      return l10n.t('core');
    case 'legs':
      return l10n.t('legs');
  }
}
