import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import { formatNumber } from './locale';
import { baseStyles } from './theme.css';

/** One dot for each movement of the routine; the current one is longer and fills. */
export class RoutineDots extends LitElement {
  static override properties = { count: { type: Number }, current: { type: Number }, progress: { type: Number } };

  static override styles = [
    baseStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      svg {
        display: block;
        height: 8px;
        overflow: visible;
      }
      .dot {
        fill: none;
        stroke: var(--mark);
      }
      .done {
        fill: var(--mark);
      }
      .bar {
        stroke: var(--accent);
        stroke-linecap: round;
        stroke-width: 6;
      }
      .track {
        stroke: var(--track);
        stroke-linecap: round;
        stroke-width: 2.5;
      }
    `,
  ];

  declare count: number;
  declare current: number;
  declare progress: number;

  constructor() {
    super();
    this.count = 0;
    this.current = 0;
    this.progress = 0;
  }

  private dot(index: number): unknown {
    if (index !== this.current) {
      const state = index < this.current ? 'dot done' : 'dot';
      return html`<svg viewBox="0 0 8 8" width="8" aria-hidden="true">
        <circle class=${state} cx="4" cy="4" r="3.5"></circle>
      </svg>`;
    }
    const end = (4 + 24 * this.progress).toFixed(1);
    return html`<svg viewBox="0 0 32 8" width="32" aria-hidden="true">
      <line class="track" x1="4" x2="28" y1="4" y2="4"></line>
      <line class="bar" x1="4" x2=${end} y1="4" y2="4"></line>
    </svg>`;
  }

  protected override render(): unknown {
    const place = Math.min(this.current + 1, this.count);
    return html`<span class="visually-hidden"
        >${l10n.t('Movement {0} of {1}', formatNumber(place), formatNumber(this.count))}</span
      >${Array.from({ length: this.count }, (_, index) => this.dot(index))}`;
  }
}

customElements.define('unhunch-routine-dots', RoutineDots);
