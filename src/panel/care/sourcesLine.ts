import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import { currentLocale } from '../locale';

/** Where a page's facts come from. */
export function sourcesLine(sources: readonly string[]): TemplateResult {
  const names = new Intl.ListFormat(currentLocale(), { type: 'unit', style: 'long' }).format(sources);
  return html`<p class="sources">${l10n.t('Sources: {0}.', names)}</p>`;
}
