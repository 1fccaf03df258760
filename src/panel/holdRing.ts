import { LitElement, css, html, nothing, svg } from 'lit';
import { formatNumber } from './locale';
import { baseStyles } from './theme.css';

/** `count`: seconds inside. `breath`: what is slotted inside. Both run down. */
export type RingLook = 'count' | 'breath' | 'ready' | 'empty';

/** A ring that runs down while something is held, the seconds inside. Dashed while getting ready; a bare track otherwise. */
export class HoldRing extends LitElement {
  static override properties = {
    look: { type: String, reflect: true },
    seconds: { type: Number },
    progress: { type: Number },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        aspect-ratio: 1;
        display: grid;
        place-items: center;
      }
      svg,
      .inside {
        grid-area: 1 / 1;
      }
      svg {
        height: 100%;
        overflow: visible;
        transform: rotate(-90deg);
        width: 100%;
      }
      circle {
        fill: none;
        stroke-width: 5;
      }
      .track {
        stroke: var(--track);
        stroke-width: 2.5;
      }
      .arc {
        stroke: var(--accent);
        stroke-linecap: round;
      }
      :host([look='ready']) .track {
        stroke: var(--mark);
        stroke-dasharray: 0.9 1.6;
      }
      .inside {
        font-size: var(--ring-font, 36px);
        font-variant-numeric: tabular-nums;
        line-height: 1;
      }
    `,
  ];

  declare look: RingLook;
  declare seconds: number;
  declare progress: number;

  constructor() {
    super();
    this.look = 'empty';
    this.seconds = 0;
    this.progress = 0;
  }

  protected override render(): unknown {
    const left = 100 * (1 - this.progress);
    const arc = svg`<circle class="arc" cx="50" cy="50" r="46" pathLength="100" stroke-dasharray="${left.toFixed(2)} 200" />`;
    return html`<svg viewBox="0 0 100 100" aria-hidden="true">
        <circle class="track" cx="50" cy="50" r="46" pathLength="100"></circle>
        ${(this.look === 'count' || this.look === 'breath') && left > 0.5 ? arc : nothing}
      </svg>
      <div class="inside">
        ${this.look === 'empty' || this.look === 'breath' ? html`<slot></slot>` : formatNumber(this.seconds)}
      </div>`;
  }
}

customElements.define('unhunch-hold-ring', HoldRing);
