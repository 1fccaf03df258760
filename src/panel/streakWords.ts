import * as l10n from '@vscode/l10n';
import { formatNumber } from './locale';

/** "1 day in a row", "4 days in a row"; nothing before the first kept day. */
export function streakWords(days: number): string | undefined {
  if (days < 1) return undefined;
  return days === 1 ? l10n.t('1 day in a row') : l10n.t('{0} days in a row', formatNumber(days));
}
