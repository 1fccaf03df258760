import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing, svg } from 'lit';
import { formatNumber } from './locale';
import { baseStyles } from './theme.css';

const mostDots = 8;

/** How often a movement was done today, of how often the source asks: dots, and the same in words. */
export class Dose extends LitElement {
  static override properties = { done: { type: Number }, of: { type: Number } };

  static override styles = [
    baseStyles,
    css`
      :host {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0 8px;
        line-height: 20px;
      }
      svg {
        display: block;
        height: 8px;
      }
      circle {
        fill: none;
        stroke: var(--mark);
      }
      .done {
        fill: var(--mark);
      }
    `,
  ];

  declare done: number;
  declare of: number;

  constructor() {
    super();
    this.done = 0;
    this.of = 0;
  }

  private dot(index: number): unknown {
    return svg`<circle class=${index < this.done ? 'done' : ''} cx=${4 + index * 12} cy="4" r="3.5" />`;
  }

  protected override render(): unknown {
    if (this.of <= 0) return nothing;
    const width = this.of * 12 - 4;
    const dots = html`<svg viewBox="0 0 ${width} 8" width=${width} aria-hidden="true">
      ${Array.from({ length: this.of }, (_, index) => this.dot(index))}
    </svg>`;
    return html`${this.of > mostDots ? nothing : dots}<span class="quiet"
        >${l10n.t('{0} of {1} today', formatNumber(this.done), formatNumber(this.of))}</span
      >`;
  }
}

customElements.define('unhunch-dose', Dose);
