import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { formatLength } from '../locale';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { choice } from './choice';
import { drawing } from './drawings';
import { noCold } from './noCold';
import { tell } from './tell';

/** Before a turn of heat or cold: what to have ready, who must not, how long. */
export class WarmthStart extends LitElement {
  static override properties = { view: { attribute: false }, length: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      :host {
        display: grid;
        gap: 32px;
      }
      .prepare {
        display: grid;
        gap: 20px 32px;
        grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
      }
      .prepare li {
        align-items: center;
        display: grid;
        font-size: 15px;
        gap: 16px;
        grid-template-columns: auto minmax(0, 1fr);
      }
      .drawing {
        color: var(--far);
      }
      .accent {
        stroke: var(--accent);
      }
    `,
  ];

  declare view: CarePageView<'warmth'>;
  declare private length: number;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const { lengths, length, plan } = this.view;
    if (!lengths.includes(this.length) || changed.get('view')?.plan !== plan) this.length = length;
  }

  /** It is the cold half's turn. */
  private get follows(): boolean {
    return this.view.state.is === 'coldFollows';
  }

  private legend(): string {
    if (this.follows) return l10n.t('How long the cold');
    return this.view.plan === 'contrast' ? l10n.t('How long the heat') : l10n.t('How long');
  }

  private start(): void {
    tell(this, { type: 'warmth', plan: this.follows ? 'cold' : this.view.plan, length: this.length });
  }

  protected override render(): unknown {
    const { view, length } = this;
    return html`<section>
        <h2>${l10n.t('Before you begin')}</h2>
        <ul class="prepare">
          ${view.prepare.map((step) => html`<li>${drawing(step.drawing, 56)}<span>${step.words}</span></li>`)}
        </ul>
      </section>
      <section>
        <h2>${l10n.t('Not for')}</h2>
        <ul class="bullets">
          ${view.notFor.map((words) => html`<li>${words}</li>`)}
        </ul>
      </section>
      <section>
        ${choice({
          legend: this.legend(),
          options: view.lengths.map((value) => ({ value, name: formatLength(value) })),
          value: length,
          choose: (value) => (this.length = value),
        })}
        <p class="quiet">${view.limits}</p>
        <div class="actions">
          <vscode-button @click=${() => this.start()}>${l10n.t('Start {0}', formatLength(length))}</vscode-button>
          ${this.follows ? noCold(this) : nothing}
        </div>
      </section>`;
  }
}

customElements.define('unhunch-warmth-start', WarmthStart);
