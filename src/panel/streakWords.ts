import * as l10n from '@vscode/l10n';
import { plural } from '../protocol/language';
import { formatNumber } from './locale';

/** "1 day in a row", "4 days in a row"; nothing before the first kept day. */
export function streakWords(days: number): string | undefined {
  if (days < 1) return undefined;
  return plural(days, l10n.t('{0} day in a row|{0} days in a row', formatNumber(days)));
}
