import { LitElement, css, html, nothing } from 'lit';
import type { HomeView } from '../protocol/views';
import type { Figures } from './figures';
import './leftOutList';
import './library';
import type { Library } from './library';
import { everything, type LibraryFilter } from './libraryFilter';
import './suggestion';
import { pageViewStyles } from './theme.css';

/** Where breaks start: one suggestion, and below it everything there is. */
export class HomePage extends LitElement {
  static override properties = {
    view: { attribute: false },
    figures: { attribute: false },
    filter: { attribute: false },
  };

  static override styles = [
    pageViewStyles,
    css`
      .page {
        gap: 40px;
      }
      .ways {
        display: flex;
        gap: 12px;
      }
    `,
  ];

  declare view: HomeView;
  declare figures: Figures;
  declare filter: LibraryFilter;

  constructor() {
    super();
    this.filter = everything;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('unhunch-suggestion')?.focus();
  }

  focusCard(id: string): void {
    this.renderRoot.querySelector<Library>('unhunch-library')?.focusCard(id);
  }

  protected override render(): unknown {
    const { view, figures, filter } = this;
    return html`<div class="page">
      <div class="top">
        <p class="quiet">${view.today}</p>
        <div class="ways"><slot name="care"></slot><slot name="safety"></slot></div>
      </div>
      <unhunch-suggestion .view=${view.suggestion} .figures=${figures}></unhunch-suggestion>
      ${view.leftOut.length === 0 ? nothing : html`<unhunch-left-out .things=${view.leftOut}></unhunch-left-out>`}
      <unhunch-library .view=${view} .figures=${figures} .filter=${filter}></unhunch-library>
    </div>`;
  }
}

customElements.define('unhunch-home', HomePage);
