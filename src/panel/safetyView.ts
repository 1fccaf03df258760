import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html } from 'lit';
import type { SafetyFact } from '../protocol/messages';
import './safetyFacts';
import { baseStyles, buttonStyles, pageViewStyles } from './theme.css';

/** What to know before moving. Emergencies first. Read once before the first routine (`accept`), or looked up (`close`). */
export class SafetyPage extends LitElement {
  static override properties = { facts: { attribute: false }, lookup: { type: Boolean } };

  static override styles = [
    baseStyles,
    buttonStyles,
    pageViewStyles,
    css`
      .page {
        max-width: 720px;
      }
    `,
  ];

  declare facts: readonly SafetyFact[];
  declare lookup: boolean;

  constructor() {
    super();
    this.facts = [];
    this.lookup = false;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent(this.lookup ? 'close' : 'accept'));
  }

  protected override render(): unknown {
    return html`<div class="page">
      <h1 tabindex="-1">${this.lookup ? l10n.t('Safety') : l10n.t('Before you begin')}</h1>
      <unhunch-safety-facts .facts=${this.facts}></unhunch-safety-facts>
      <div class="actions">
        <vscode-button @click=${() => this.leave()}
          >${this.lookup ? l10n.t('Close') : l10n.t("I've read this")}</vscode-button
        >
      </div>
    </div>`;
  }
}

customElements.define('unhunch-safety', SafetyPage);
