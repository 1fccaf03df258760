import { LitElement, css, html, svg } from 'lit';
import { breathFill, type Breath } from './breath';

/** A disc that fills and empties with the breath. The word stands beside it, in the player. */
export class BreathCue extends LitElement {
  static override properties = { breath: { type: String }, progress: { type: Number }, still: { type: Boolean } };

  static override styles = css`
    :host {
      display: block;
      height: 100%;
      width: 100%;
    }
    svg {
      display: block;
      height: 100%;
      width: 100%;
    }
    .disc {
      fill: color-mix(in srgb, var(--accent) 28%, var(--paper));
      stroke: var(--accent);
      stroke-width: 2;
    }
    .arrow {
      fill: none;
      stroke: var(--ink);
      stroke-linecap: round;
      stroke-linejoin: round;
      stroke-width: 3;
    }
  `;

  declare breath: Breath;
  declare progress: number;
  declare still: boolean;

  constructor() {
    super();
    this.breath = 'easy';
    this.progress = 0;
    this.still = false;
  }

  protected override render(): unknown {
    const fill = this.still ? 0.5 : breathFill(this.breath, this.progress);
    const arrow =
      this.breath === 'in'
        ? 'M50 60V40m-7 7 7-7 7 7'
        : this.breath === 'out'
          ? 'M50 40v20m-7-7 7 7 7-7'
          : 'M38 50c4-7 8-7 12 0s8 7 12 0';
    return html`<svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="disc" cx="50" cy="50" r=${(18 + 18 * fill).toFixed(2)}></circle>
      ${svg`<path class="arrow" d=${arrow} />`}
    </svg>`;
  }
}

customElements.define('unhunch-breath-cue', BreathCue);
