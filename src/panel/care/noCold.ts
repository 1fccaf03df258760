import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { html, type TemplateResult } from 'lit';
import { tell } from './tell';

/** The way out of the cold half that is to follow. */
export function noCold(page: HTMLElement): TemplateResult {
  return html`<vscode-button secondary @click=${() => tell(page, { type: 'turn', do: 'forgetCold' })}
    >${l10n.t('No cold later')}</vscode-button
  >`;
}
