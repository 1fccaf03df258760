import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { FigureScript } from '../figure/script';
import type { ToEditor } from '../protocol/messages';
import type { HomeView } from '../protocol/views';
import { pressableStyles } from './controls.css';
import './dose';
import './figureElement';
import { MotionPreference } from './motion';
import { loopMoment, stillMoment } from './poseLoop';
import { Seen } from './seen';
import { tellingPose } from './tellingPose';
import { baseStyles } from './theme.css';
import { Ticker } from './ticker';

/** One movement of the library: its picture, name and dose. Drawn when it comes near the screen, moves only while pointed at. */
export class MovementCard extends LitElement {
  static override properties = { card: { attribute: false }, script: { attribute: false } };

  static override styles = [
    baseStyles,
    pressableStyles,
    css`
      button {
        display: grid;
        gap: 4px;
        align-content: start;
        height: 100%;
        justify-items: start;
        padding: 12px;
        text-align: start;
        width: 100%;
      }
      unhunch-figure {
        aspect-ratio: 1;
        margin-bottom: 8px;
        max-height: 160px;
        width: 100%;
      }
      .name {
        font-size: 15px;
        line-height: 20px;
      }
      .out unhunch-figure {
        opacity: 0.6;
      }
    `,
  ];

  declare card: HomeView['cards'][number];
  declare script: FigureScript | undefined;

  private readonly motion = new MotionPreference(this);
  private readonly ticker = new Ticker(this);
  private readonly seen = new Seen(this);
  private since: number | undefined;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

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

  private open(): void {
    const detail: ToEditor = { type: 'open', movement: this.card.id };
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail, bubbles: true, composed: true }));
  }

  protected override render(): unknown {
    const { card, since } = this;
    const script = this.seen.yet ? this.script : undefined;
    const moment =
      script &&
      (since === undefined ? stillMoment(tellingPose(script)) : loopMoment(script, performance.now() - since));
    return html`<button
      type="button"
      class="pressable ${card.leftOut ? 'out' : ''}"
      title=${card.why}
      @click=${() => this.open()}
      @pointerenter=${() => this.wake()}
      @pointerleave=${() => this.rest()}
      @focus=${() => this.wake()}
      @blur=${() => this.rest()}
    >
      <unhunch-figure align="start" .script=${script} .moment=${moment}></unhunch-figure>
      <span class="name">${card.name}</span>
      ${
        card.leftOut
          ? html`<span class="quiet">${l10n.t('Left out')}</span>`
          : html`<unhunch-dose .done=${card.doneToday} .of=${card.dosePerDay}></unhunch-dose>`
      }
    </button>`;
  }
}

customElements.define('unhunch-movement-card', MovementCard);
