import * as l10n from '@vscode/l10n';

/** A region of the body as one says it; one that a newer version knows is shown by its id. */
export function regionName(region: string): string {
  switch (region) {
    case 'neck':
      return l10n.t('Neck');
    case 'shoulders':
      return l10n.t('Shoulders');
    case 'upperBack':
      return l10n.t('Upper back');
    case 'lowerBack':
      return l10n.t('Lower back');
    case 'chest':
      return l10n.t('Chest');
    case 'core':
      return l10n.t('Core');
    case 'legs':
      return l10n.t('Legs');
    default:
      return region;
  }
}
