import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { FigureScript } from '../figure/script';
import { controlStyles } from './controls.css';
import { icon } from './icons';
import { MotionPreference } from './motion';
import { loopMoment } from './poseLoop';
import './poseRow';
import { tellingPose } from './tellingPose';
import { baseStyles } from './theme.css';
import { Ticker } from './ticker';
import './turnableFigure';

/** Shows a movement over and over, until it is told to stand still. Without motion: its key poses in a row. */
export class Demonstration extends LitElement {
  static override properties = { script: { attribute: false }, playing: { state: true } };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        position: relative;
      }
      unhunch-turnable-figure,
      unhunch-pose-row {
        height: 100%;
      }
      .tool {
        inset-block-end: 0;
        inset-inline-start: 0;
        position: absolute;
      }
    `,
  ];

  declare script: FigureScript;
  declare private playing: boolean;

  private readonly motion = new MotionPreference(this);
  private readonly ticker = new Ticker(this);
  /** Milliseconds shown, and when the running stretch of them began. */
  private shown = 0;
  private since = performance.now();

  constructor() {
    super();
    this.playing = true;
  }

  private get time(): number {
    return this.shown + (this.playing ? performance.now() - this.since : 0);
  }

  private toggle(): void {
    this.shown = this.time;
    this.since = performance.now();
    this.playing = !this.playing;
  }

  protected override willUpdate(): void {
    this.ticker.run(this.playing && !this.motion.still ? 'smooth' : 'off');
  }

  protected override render(): unknown {
    const { script, playing } = this;
    if (this.motion.still)
      return html`<unhunch-pose-row .script=${script} .current=${tellingPose(script)}></unhunch-pose-row>`;
    const name = playing ? l10n.t('Stand still') : l10n.t('Move');
    return html`<unhunch-turnable-figure
        .script=${script}
        .moment=${loopMoment(script, this.time)}
      ></unhunch-turnable-figure>
      <button class="tool" type="button" aria-label=${name} title=${name} @click=${() => this.toggle()}>
        ${icon(playing ? 'pause' : 'play', 16)}
      </button>`;
  }
}

customElements.define('unhunch-demonstration', Demonstration);
