import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing, svg } from 'lit';
import { keyPoses } from '../figure/keyPoses';
import type { FigureMoment } from '../figure/script';
import type { HomeView } from '../protocol/messages';
import './figureElement';
import { currentLocale, formatNumber } from './locale';
import { MotionPreference } from './motion';
import { tellingPose } from './tellingPose';
import { baseStyles } from './theme.css';
import { Ticker } from './ticker';

export type MovementCardView = HomeView['cards'][number];

const poseLength = 1400;
const mostDots = 8;

/** One movement of the library: its picture, name, place and dose. Moves only while pointed at. */
export class MovementCard extends LitElement {
  static override properties = { card: { attribute: false } };

  static override styles = [
    baseStyles,
    css`
      button {
        background: transparent;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        color: inherit;
        cursor: pointer;
        display: grid;
        font: inherit;
        gap: 4px;
        align-content: start;
        height: 100%;
        justify-items: start;
        padding: 16px;
        text-align: start;
        width: 100%;
      }
      button:hover {
        background: var(--hover);
        outline: 1px dashed var(--hover-edge);
      }
      button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      unhunch-figure {
        aspect-ratio: 1;
        margin-bottom: 8px;
        max-height: 168px;
        width: 100%;
      }
      .name {
        font-size: 15px;
        line-height: 20px;
      }
      .place {
        line-height: 20px;
      }
      svg {
        display: block;
        height: 8px;
        margin-top: 4px;
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

  declare card: MovementCardView;

  private readonly motion = new MotionPreference(this);
  private readonly ticker = new Ticker(this);
  private since: number | undefined;

  private wake(): void {
    if (this.motion.still) return;
    this.since ??= performance.now();
    this.ticker.run('smooth');
  }

  private rest(): void {
    this.since = undefined;
    this.ticker.run('off');
    this.requestUpdate();
  }

  private dot(index: number): unknown {
    const kept = index < this.card.doneToday;
    return svg`<circle class=${kept ? 'done' : ''} cx=${4 + index * 14} cy="4" r="3.5" />`;
  }

  private moment(): FigureMoment {
    const order = keyPoses(this.card.figure);
    const shown = tellingPose(this.card.figure);
    if (this.since === undefined || order.length < 2) return { from: shown, to: shown, progress: 0, mirrored: false };
    // There and back, beginning at the pose that was shown.
    const round = [...order, ...order.slice(1, -1).reverse()];
    const pose = (step: number): string => round[(order.indexOf(shown) + step) % round.length] ?? shown;
    const time = (performance.now() - this.since) / poseLength;
    const step = Math.floor(time);
    return { from: pose(step), to: pose(step + 1), progress: time - step, mirrored: false };
  }

  private dose(): unknown {
    const { doneToday, dosePerDay } = this.card;
    if (dosePerDay <= 0) return nothing;
    const text = l10n.t('{0} of {1} today', formatNumber(doneToday), formatNumber(dosePerDay));
    if (dosePerDay > mostDots) return html`<span class="quiet">${text}</span>`;
    return html`<span class="visually-hidden">${text}</span>
      <svg viewBox="0 0 ${dosePerDay * 14} 8" width=${dosePerDay * 14} aria-hidden="true">
        ${Array.from({ length: dosePerDay }, (_, index) => this.dot(index))}
      </svg>`;
  }

  protected override render(): unknown {
    const { card } = this;
    return html`<button
      type="button"
      title=${card.why}
      @pointerenter=${() => this.wake()}
      @pointerleave=${() => this.rest()}
      @focus=${() => this.wake()}
      @blur=${() => this.rest()}
    >
      <unhunch-figure align="start" .script=${card.figure} .moment=${this.moment()}></unhunch-figure>
      <span class="name">${card.name}</span>
      <span class="place quiet">${new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(card.places)}</span>
      ${this.dose()}
    </button>`;
  }
}

customElements.define('unhunch-movement-card', MovementCard);
