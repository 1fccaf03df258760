import * as l10n from '@vscode/l10n';
import { regionName as askedRegionName, type AskedRegion } from '../care/checkInWords';
import type { Equipment, Level, Place, Region } from '../movements/movement';

/** In the order in which they are shown: the easiest to reach from a desk first. */
export const places: readonly Place[] = ['chair', 'standing', 'wall', 'floor', 'bar'];

/** From the neck down. */
export const regions: readonly Region[] = ['neck', 'shoulders', 'upperBack', 'chest', 'core', 'lowerBack', 'legs'];

export function placeName(place: Place): string {
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
}

/** What movements are good for, and what a check-in asks about. */
export function regionName(region: Region | AskedRegion): string {
  switch (region) {
    case 'chest':
      return l10n.t('Chest');
    case 'core':
      return l10n.t('Core');
    case 'legs':
      return l10n.t('Legs');
    default:
      return askedRegionName(region);
  }
}

export function equipmentName(equipment: Equipment): string {
  switch (equipment) {
    case 'fixedChair':
      return l10n.t('A chair that neither rolls nor tilts');
    case 'mat':
      return l10n.t('A mat');
    case 'cushion':
      return l10n.t('A cushion');
    case 'roller':
      return l10n.t('A foam roller');
    case 'ball':
      return l10n.t('A massage ball');
    case 'bar':
      return l10n.t('A bar');
    case 'box':
      return l10n.t('A step or box');
  }
}

export function levelName(level: Level): string {
  switch (level) {
    case 1:
      return l10n.t('Gentle');
    case 2:
      return l10n.t('Moderate');
    case 3:
      return l10n.t('Demanding');
  }
}

/** Where a figure comes from, as a reader knows it. A dagger marks what was recalled from a source and not read again. */
export function sourceName(source: string): string {
  const article = /^S([0-4])$/.exec(source);
  if (article) return l10n.t('Article {0} on upper-back pain', Number(article[1]) + 1);
  if (source === 'judgement') return l10n.t('Our own judgement');
  return source.includes('†') ? l10n.t('{0}, from memory', source.replaceAll('†', '')) : source;
}
