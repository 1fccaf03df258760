import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import type { DoneView } from '../protocol/messages';
import { streakWords } from './streakWords';
import { baseStyles, buttonStyles, pageViewStyles } from './theme.css';

/** The end of a break: what was done, and the way back. */
export class DonePage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    baseStyles,
    buttonStyles,
    pageViewStyles,
    css`
      :host {
        min-height: 100%;
      }
      .page {
        align-content: center;
        max-width: 640px;
        min-height: 100vh;
      }
      .text {
        display: grid;
        font-size: 16px;
        gap: 4px;
      }
      .streak {
        align-items: center;
        display: flex;
        font-size: 16px;
        gap: 12px;
      }
      circle {
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
      }
      .kept {
        fill: var(--accent);
      }
      .safety {
        inset-block-start: 24px;
        inset-inline-end: clamp(16px, 4vw, 48px);
        position: absolute;
      }
    `,
  ];

  declare view: DoneView;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private leave(to: 'backToCode' | 'home'): void {
    this.dispatchEvent(new CustomEvent('leave', { detail: to }));
  }

  private streak(): unknown {
    const words = streakWords(this.view.streakDays);
    if (words === undefined) return nothing;
    return html`<p class="streak">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle class=${this.view.keptToday ? 'kept' : 'open'} cx="8" cy="8" r="6"></circle>
      </svg>
      ${words}
    </p>`;
  }

  protected override render(): unknown {
    return html`<div class="safety"><slot name="safety"></slot></div>
      <div class="page">
        <h1 tabindex="-1">${this.view.title}</h1>
        <div class="text">${this.view.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${this.streak()}
        <div class="actions">
          <vscode-button @click=${() => this.leave('backToCode')}>${l10n.t('Back to code')}</vscode-button>
          <vscode-button secondary @click=${() => this.leave('home')}>${l10n.t('Stretches')}</vscode-button>
        </div>
        <slot name="care"></slot>
      </div>`;
  }
}

customElements.define('unhunch-done', DonePage);
