import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import '../figureElement';
import { focusHeading } from '../headingFocus';
import { formatLength } from '../locale';
import { stillMoment } from '../poseLoop';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

/** The guided half-minutes: drawn, with what to know, each a press away. */
export class PosturePage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      ul {
        display: grid;
        gap: 40px 32px;
        grid-template-columns: repeat(auto-fit, minmax(min(208px, 100%), 1fr));
      }
      li {
        align-content: start;
        display: grid;
        gap: 12px;
        grid-template-rows: auto auto 1fr auto;
        max-width: 360px;
      }
      .text {
        align-content: start;
      }
      unhunch-figure {
        height: 220px;
      }
    `,
  ];

  declare view: CarePageView<'posture'>;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override render(): unknown {
    return html`<div class="page">
      <div class="text">
        <h1 tabindex="-1">${l10n.t('Posture')}</h1>
        <p>${this.view.why}</p>
      </div>
      <ul>
        ${this.view.cards.map(
          (card) =>
            html`<li>
              <unhunch-figure align="start" .script=${card.figure} .moment=${stillMoment(card.pose)}></unhunch-figure>
              <h2>${card.name}</h2>
              <div class="text">
                <p>${card.why}</p>
                <p class="quiet">${card.care}</p>
              </div>
              <div class="actions">
                <vscode-button
                  aria-label=${l10n.t('Start {0}', card.name)}
                  @click=${() => tell(this, { type: 'posture', id: card.id, alone: true })}
                  >${l10n.t('Start {0}', formatLength(card.length))}</vscode-button
                >
                <vscode-button
                  secondary
                  aria-label=${l10n.t('Begin a break with {0}', card.name)}
                  @click=${() => tell(this, { type: 'posture', id: card.id, alone: false })}
                  >${l10n.t('Begin a break with it')}</vscode-button
                >
              </div>
            </li>`,
        )}
      </ul>
      ${sourcesLine(this.view.sources)}
    </div>`;
  }
}

customElements.define('unhunch-posture-page', PosturePage);
