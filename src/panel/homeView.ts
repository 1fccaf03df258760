import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html } from 'lit';
import type { HomeView, ToEditor } from '../protocol/messages';
import { currentLocale, formatLength } from './locale';
import './movementCard';
import { baseStyles, buttonStyles, pageViewStyles } from './theme.css';

type Start = Extract<ToEditor, { type: 'start' }>;

/** Where breaks start: one suggestion, and below it everything there is. */
export class HomePage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    baseStyles,
    buttonStyles,
    pageViewStyles,
    css`
      .suggestion {
        display: grid;
        gap: 16px;
      }
      .ways {
        display: flex;
        gap: 12px;
      }
      .movements {
        font-size: 16px;
      }
      .library {
        display: grid;
        gap: 12px;
      }
      ul {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 100%), 1fr));
        margin: 0 var(--outdent);
      }
      li {
        max-width: none;
      }
      unhunch-movement-card {
        height: 100%;
      }
    `,
  ];

  declare view: HomeView;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private start(kind: Start['kind'], first?: string): void {
    const detail: Start = first === undefined ? { type: 'start', kind } : { type: 'start', kind, first };
    this.dispatchEvent(new CustomEvent<Start>('start', { detail }));
  }

  private suggestion(): unknown {
    const { kind, length, movements, why } = this.view.suggestion;
    const names = new Intl.ListFormat(currentLocale(), { type: 'unit', style: 'short' }).format(movements);
    const other = kind === 'short' ? 'long' : 'short';
    return html`<section class="suggestion">
      <h1 tabindex="-1">${why}</h1>
      <p class="movements">${names === '' ? formatLength(length) : l10n.t('{0}: {1}', formatLength(length), names)}</p>
      <div class="actions">
        <vscode-button @click=${() => this.start(kind)}>${l10n.t('Start')}</vscode-button>
        <vscode-button secondary @click=${() => this.start(other)}>
          ${other === 'long' ? l10n.t('Long break') : l10n.t('Short break')}
        </vscode-button>
      </div>
    </section>`;
  }

  private library(): unknown {
    const { cards, suggestion } = this.view;
    return html`<section class="library">
      <h2 id="movements">${l10n.t('Movements')}</h2>
      ${
        cards.length === 0
          ? html`<p class="quiet">
              ${l10n.t('Movements for your places appear here. Choose places in the settings.')}
            </p>`
          : html`<ul aria-labelledby="movements">
              ${cards.map(
                (card) =>
                  html`<li>
                    <unhunch-movement-card
                      .card=${card}
                      @click=${() => this.start(suggestion.kind, card.id)}
                    ></unhunch-movement-card>
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  protected override render(): unknown {
    return html`<div class="page">
      <div class="top">
        <p class="quiet">${this.view.today}</p>
        <div class="ways"><slot name="care"></slot><slot name="safety"></slot></div>
      </div>
      ${this.suggestion()} ${this.library()}
    </div>`;
  }
}

customElements.define('unhunch-home', HomePage);
