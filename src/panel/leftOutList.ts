import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { HomeView } from '../protocol/views';
import { controlStyles } from './controls.css';
import { baseStyles } from './theme.css';

/** What the person left out while practising, each with the way back. */
export class LeftOutList extends LitElement {
  static override properties = { things: { attribute: false } };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      ul {
        display: grid;
        gap: 4px;
      }
      li {
        align-items: baseline;
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
      }
    `,
  ];

  declare things: HomeView['leftOut'];

  private allow({ what, id }: HomeView['leftOut'][number]): void {
    const detail: ToEditor = { type: 'allow', thing: { what, id } };
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail, bubbles: true, composed: true }));
  }

  protected override render(): unknown {
    return html`<h2 id="left-out">${l10n.t('Left out')}</h2>
      <ul aria-labelledby="left-out">
        ${this.things.map(
          (thing) =>
            html`<li>
              <span>${thing.name} <span class="quiet">${thing.why}</span></span>
              <button
                class="link"
                type="button"
                aria-label=${l10n.t('Allow again: {0}', thing.name)}
                @click=${() => this.allow(thing)}
              >
                ${l10n.t('Allow again')}
              </button>
            </li>`,
        )}
      </ul>`;
  }
}

customElements.define('unhunch-left-out', LeftOutList);
