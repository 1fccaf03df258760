import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { HomeView } from '../protocol/views';
import { controlStyles } from './controls.css';
import { filterEvent } from './filterEvent';
import type { LibraryFilter } from './libraryFilter';
import { baseStyles } from './theme.css';

/** What to look for in the library: a text, a place, a region. Says what was asked for; the library filters. */
export class FilterBar extends LitElement {
  static override properties = {
    places: { attribute: false },
    regions: { attribute: false },
    filter: { attribute: false },
  };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      input {
        background: var(--vscode-input-background, transparent);
        border: 1px solid var(--chip-edge);
        border-radius: var(--radius);
        color: var(--vscode-input-foreground, var(--ink));
        font: inherit;
        font-size: 14px;
        height: 32px;
        max-width: 360px;
        padding: 4px 10px;
        width: 100%;
      }
      input::placeholder {
        color: var(--quiet);
        opacity: 1;
      }
      input:focus-visible {
        border-color: var(--focus);
        outline: 1px solid var(--focus);
      }
      .group {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  declare places: HomeView['places'];
  declare regions: HomeView['regions'];
  declare filter: LibraryFilter;

  private change(change: Partial<LibraryFilter>): void {
    this.dispatchEvent(filterEvent({ ...this.filter, ...change }));
  }

  private chips(by: 'place' | 'region', label: string, all: HomeView['places']): unknown {
    const chosen = this.filter[by];
    return html`<div class="group" role="group" aria-label=${label}>
      ${all.map(
        ({ id, name }) =>
          html`<button
            class="chip"
            type="button"
            aria-pressed=${id === chosen ? 'true' : 'false'}
            @click=${() => this.change({ [by]: id === chosen ? '' : id })}
          >
            ${name}
          </button>`,
      )}
    </div>`;
  }

  protected override render(): unknown {
    return html`<input
        type="search"
        aria-label=${l10n.t('Search movements')}
        placeholder=${l10n.t('Search movements')}
        .value=${this.filter.text}
        @input=${(event: Event) => this.change({ text: (event.target as HTMLInputElement).value })}
      />
      ${this.chips('place', l10n.t('Place'), this.places)} ${this.chips('region', l10n.t('Region'), this.regions)}`;
  }
}

customElements.define('unhunch-filter-bar', FilterBar);
