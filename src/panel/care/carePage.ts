import * as l10n from '@vscode/l10n';
import { LitElement, css, html, type TemplateResult } from 'lit';
import type { CareView } from '../../protocol/careMessages';
import { controlStyles } from '../controls.css';
import { baseStyles } from '../theme.css';
import './breathingPage';
import './checkInPage';
import './deskPage';
import './habitsPage';
import './overviewPage';
import './posturePage';
import './technologyPage';
import { tell } from './tell';
import './warmthPage';

/** Care: the page the editor sent, under one row with the way back. */
export class CarePage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      .top {
        align-items: center;
        display: flex;
        gap: 16px;
        justify-content: space-between;
        margin: 0 auto;
        max-width: 1120px;
        padding: 16px clamp(16px, 4vw, 48px) 0;
      }
      .way {
        margin-inline-start: -4px;
      }
      .way::before {
        content: '← ';
      }
    `,
  ];

  declare view: CareView;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.body')?.focus();
  }

  private body(view: CareView): TemplateResult {
    switch (view.page) {
      case 'overview':
        return html`<unhunch-care-overview class="body" .view=${view}></unhunch-care-overview>`;
      case 'breathing':
        return html`<unhunch-breathing-page class="body" .view=${view}></unhunch-breathing-page>`;
      case 'warmth':
        return html`<unhunch-warmth-page class="body" .view=${view}></unhunch-warmth-page>`;
      case 'posture':
        return html`<unhunch-posture-page class="body" .view=${view}></unhunch-posture-page>`;
      case 'desk':
        return html`<unhunch-desk-page class="body" .view=${view}></unhunch-desk-page>`;
      case 'habits':
        return html`<unhunch-habits-page class="body" .view=${view}></unhunch-habits-page>`;
      case 'technology':
        return html`<unhunch-technology-page class="body" .view=${view}></unhunch-technology-page>`;
      case 'checkIn':
        return html`<unhunch-check-in class="body" .view=${view}
          ><slot name="facts" slot="facts"></slot
        ></unhunch-check-in>`;
    }
  }

  private way(): TemplateResult {
    const inBreak = this.view.page === 'warmth' && this.view.inBreak;
    if (this.view.page !== 'overview')
      return html`<button class="link way" type="button" @click=${() => tell(this, { type: 'care', to: 'overview' })}>
        ${inBreak ? l10n.t('Back to the break') : l10n.t('All of Care')}
      </button>`;
    return html`<button class="link way" type="button" @click=${() => this.dispatchEvent(new CustomEvent('home'))}>
      ${l10n.t('Stretches')}
    </button>`;
  }

  protected override render(): unknown {
    return html`<div class="top">${this.way()}<slot name="safety"></slot></div>
      ${this.body(this.view)}`;
  }
}

customElements.define('unhunch-care', CarePage);
