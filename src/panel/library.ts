import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { HomeView } from '../protocol/views';
import { controlStyles } from './controls.css';
import type { Figures } from './figures';
import './filterBar';
import { filterEvent } from './filterEvent';
import { everything, groupedCards, type CardGroup, type LibraryFilter } from './libraryFilter';
import { formatNumber } from './locale';
import './movementCard';
import type { MovementCard } from './movementCard';
import { baseStyles } from './theme.css';

/** Every movement on a card of its own, by place. */
export class Library extends LitElement {
  static override properties = {
    view: { attribute: false },
    figures: { attribute: false },
    filter: { attribute: false },
  };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 20px;
      }
      section {
        display: grid;
        gap: 8px;
      }
      h3 {
        color: var(--quiet);
        font-size: 13px;
        line-height: 20px;
      }
      ul {
        display: grid;
        gap: 8px;
        grid-template-columns: repeat(auto-fill, minmax(min(128px, 100%), 1fr));
        margin: 0 var(--outdent);
      }
      @media (min-width: 640px) {
        ul {
          grid-template-columns: repeat(auto-fill, minmax(164px, 1fr));
        }
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
  declare figures: Figures;
  declare filter: LibraryFilter;

  focusCard(id: string): void {
    const cards = [...this.renderRoot.querySelectorAll<MovementCard>('unhunch-movement-card')];
    cards.find(({ card }) => card.id === id)?.focus({ preventScroll: true });
  }

  private clear(): void {
    this.dispatchEvent(filterEvent(everything));
  }

  private group({ place, cards }: CardGroup): unknown {
    return html`<section>
      <h3 id=${`place-${place.id}`}>${place.name}</h3>
      <ul aria-labelledby=${`place-${place.id}`}>
        ${cards.map(
          (card) =>
            html`<li>
              <unhunch-movement-card .card=${card} .script=${this.figures.get(card.id)}></unhunch-movement-card>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  protected override render(): unknown {
    const { view, filter } = this;
    const groups = groupedCards(view, filter);
    const found = groups.reduce((sum, { cards }) => sum + cards.length, 0);
    const count =
      found === view.cards.length
        ? formatNumber(found)
        : l10n.t('{0} of {1}', formatNumber(found), formatNumber(view.cards.length));
    return html`<h2>${l10n.t('Movements')} <span class="quiet" role="status">${count}</span></h2>
      <unhunch-filter-bar .places=${view.places} .regions=${view.regions} .filter=${filter}></unhunch-filter-bar>
      ${groups.map((group) => this.group(group))}
      ${
        found > 0
          ? ''
          : html`<p class="quiet">
              ${l10n.t('No movement is like that.')}
              <button class="link" type="button" @click=${() => this.clear()}>${l10n.t('Show all')}</button>
            </p>`
      }`;
  }
}

customElements.define('unhunch-library', Library);
