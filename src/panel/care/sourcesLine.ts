import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';

/** Where a page's facts come from. Many a source has commas of its own. */
export function sourcesLine(sources: readonly string[]): TemplateResult {
  return html`<p class="sources">${l10n.t('Sources: {0}', sources.join('\u00a0· '))}</p>`;
}
