import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { formatNumber } from '../locale';
import { baseStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { tell } from './tell';

export type Point = CarePageView<'desk'>['points'][number];
type Tick = NonNullable<Point['tick']>;

/** One point of the desk: how it should be, whether it is, and what to change when it is not. */
export class DeskPoint extends LitElement {
  static override properties = { point: { attribute: false }, number: { type: Number } };

  static override styles = [
    baseStyles,
    careStyles,
    css`
      :host {
        container-type: inline-size;
        display: grid;
        gap: 4px 12px;
        grid-template-columns: 16px minmax(0, 1fr);
      }
      .number {
        font-variant-numeric: tabular-nums;
        line-height: 20px;
        text-align: end;
      }
      .point {
        display: grid;
        gap: 8px 24px;
      }
      .ticks {
        align-items: start;
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      @container (min-width: 440px) {
        .point {
          grid-template-columns: minmax(0, 1fr) auto;
          row-gap: 4px;
        }
        .ticks {
          grid-column: 2;
          grid-row: 1 / span 2;
        }
        .change {
          grid-column: 1 / -1;
          margin-top: 4px;
        }
      }
    `,
  ];

  declare point: Point;
  /** Counts from 1. */
  declare number: number;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  /** A second press takes the tick away again. */
  private press(tick: Tick): void {
    const { id } = this.point;
    tell(this, this.point.tick === tick ? { type: 'deskTick', id } : { type: 'deskTick', id, tick });
  }

  private toggle(tick: Tick, words: string): unknown {
    const { point } = this;
    return html`<button
      class="toggle"
      type="button"
      aria-pressed=${point.tick === tick}
      aria-label=${l10n.t('{0}: {1}', point.title, words)}
      @click=${() => this.press(tick)}
    >
      ${words}
    </button>`;
  }

  protected override render(): unknown {
    const { point } = this;
    return html`<span class="number quiet" aria-hidden="true">${formatNumber(this.number)}</span>
      <div class="point">
        <h2>${point.title}</h2>
        <p>${point.good}</p>
        <div class="ticks">${this.toggle('fits', l10n.t('Fits'))} ${this.toggle('change', l10n.t('Not yet'))}</div>
        ${point.tick === 'change' ? html`<p class="aside call change">${point.change}</p>` : nothing}
      </div>`;
  }
}

customElements.define('unhunch-desk-point', DeskPoint);
