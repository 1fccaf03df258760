import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { OfferAnswer, OfferView } from '../protocol/views';
import { focusHeading } from './headingFocus';
import { pageViewStyles } from './theme.css';

/** A break that is due, put before the person. Has no keys of its own: it opens by itself, beside what somebody may be typing in. */
export class OfferPageElement extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    pageViewStyles,
    css`
      .page {
        align-content: center;
        max-width: 640px;
        min-height: 100vh;
      }
      .safety {
        inset-block-start: 24px;
        inset-inline-end: clamp(16px, 4vw, 48px);
        position: absolute;
      }
    `,
  ];

  declare view: OfferView;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private answer(answer: OfferAnswer): void {
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail: { type: 'answerOffer', answer } }));
  }

  protected override render(): unknown {
    const { title, choices } = this.view;
    return html`<div class="safety"><slot name="safety"></slot></div>
      <div class="page">
        <h1 tabindex="-1">${title}</h1>
        <div class="actions">
          ${choices.map(
            ({ answer, label }) =>
              html`<vscode-button ?secondary=${answer !== 'start'} @click=${() => this.answer(answer)}
                >${label}</vscode-button
              >`,
          )}
        </div>
      </div>`;
  }
}

customElements.define('unhunch-offer', OfferPageElement);
