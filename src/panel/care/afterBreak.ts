import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { AfterBreakView } from '../../protocol/careMessages';
import { baseStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import './habitCard';
import { tell } from './tell';

/** What Care adds to the end of a break: a check-in, once a day, and a habit, for those who want one. */
export class AfterBreak extends LitElement {
  static override properties = { offer: { attribute: false }, gone: { state: true } };

  static override styles = [
    baseStyles,
    careStyles,
    css`
      :host {
        display: grid;
        gap: 32px;
      }
      .ask {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 8px 12px;
      }
      p:focus {
        outline: none;
      }
      .ask p {
        font-size: 15px;
      }
      .habit {
        border-top: 1px solid var(--line);
        padding-top: 24px;
      }
    `,
  ];

  declare offer: AfterBreakView;
  declare private gone: boolean;

  constructor() {
    super();
    this.gone = false;
  }

  private never(): void {
    this.gone = true;
    tell(this, { type: 'careOffer', what: 'checkIn', on: false });
    // The pressed button is gone: what it did is read from where it was.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex]')?.focus());
  }

  private checkIn(): unknown {
    if (this.gone)
      return html`<p class="quiet" tabindex="-1">
        ${l10n.t('Not asked again. You can check in from Care whenever you like.')}
      </p>`;
    if (!this.offer.checkIn) return nothing;
    return html`<div class="ask">
      <p>${l10n.t('How do you feel? Ten seconds.')}</p>
      <button class="toggle" type="button" @click=${() => tell(this, { type: 'care', to: 'checkIn' })}>
        ${l10n.t('Check in')}
      </button>
      <button class="toggle" type="button" @click=${() => this.never()}>${l10n.t('Don’t ask again')}</button>
    </div>`;
  }

  protected override render(): unknown {
    const { habit } = this.offer;
    return html`${this.checkIn()}${habit ? html`<unhunch-habit-card class="habit" .habit=${habit}></unhunch-habit-card>` : nothing}`;
  }
}

customElements.define('unhunch-after-break', AfterBreak);
