import * as l10n from '@vscode/l10n';

export function sideName(side: 'left' | 'right'): string {
  return side === 'left' ? l10n.t('Left side') : l10n.t('Right side');
}
