import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import '../figureElement';
import { focusHeading } from '../headingFocus';
import { formatLength } from '../locale';
import { MotionPreference } from '../motion';
import { stillMoment } from '../poseLoop';
import { pageViewStyles } from '../theme.css';
import { Ticker } from '../ticker';
import { careStyles } from './careStyles.css';
import { choice } from './choice';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

/** Where breathing along is chosen: how, how long. The figure breathes in the chosen way. */
export class BreathingPage extends LitElement {
  static override properties = { view: { attribute: false }, pattern: { state: true }, minutes: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      unhunch-figure {
        height: clamp(200px, 34vh, 320px);
      }
      .minutes {
        align-items: center;
        display: flex;
        gap: 12px;
        max-width: 360px;
      }
      input[type='range'] {
        accent-color: var(--accent);
        flex: 1;
        min-width: 0;
      }
      output {
        font-variant-numeric: tabular-nums;
        min-width: 76px;
      }
      .choices {
        align-content: start;
        display: grid;
        gap: 24px;
      }
      @media (min-width: 760px) {
        .page {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        }
        .wide {
          grid-column: 1 / -1;
        }
        unhunch-figure {
          height: clamp(280px, 52vh, 480px);
        }
      }
    `,
  ];

  declare view: CarePageView<'breathing'>;
  declare private pattern: string;
  declare private minutes: number;

  private readonly motion = new MotionPreference(this);
  private readonly ticker = new Ticker(this);
  private readonly since = performance.now();

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) {
      this.pattern = this.view.pattern;
      this.minutes = this.view.minutes;
    }
    this.ticker.run(this.motion.still ? 'off' : 'smooth');
  }

  private moment(): unknown {
    const chosen = this.view.patterns.find(({ id }) => id === this.pattern);
    if (!chosen || this.motion.still) return stillMoment('full');
    const { inhale, exhale } = chosen;
    const at = ((performance.now() - this.since) / 1000) % (inhale + exhale);
    return at < inhale
      ? { from: 'start', to: 'full', progress: at / inhale, mirrored: false }
      : { from: 'full', to: 'start', progress: (at - inhale) / exhale, mirrored: false };
  }

  protected override render(): unknown {
    const { view, pattern, minutes } = this;
    const line = view.patterns.find(({ id }) => id === pattern)?.line;
    return html`<div class="page">
      <div class="wide text">
        <h1 tabindex="-1">${l10n.t('Breathing')}</h1>
        <p>${view.why}</p>
      </div>
      <unhunch-figure .script=${view.figure} .moment=${this.moment()}></unhunch-figure>
      <div class="choices">
        <div class="text">
          ${choice({
            legend: l10n.t('Pace'),
            options: view.patterns.map(({ id, name }) => ({ value: id, name })),
            value: pattern,
            choose: (value) => (this.pattern = value),
          })}
          ${line === undefined ? nothing : html`<p class="quiet">${line}</p>`}
        </div>
        <label class="minutes"
          ><span>${l10n.t('How long')}</span
          ><input
            type="range"
            min=${view.least}
            max=${view.most}
            .value=${String(minutes)}
            aria-valuetext=${formatLength(minutes * 60_000)}
            @input=${(event: Event) => (this.minutes = Number((event.target as HTMLInputElement).value))}
          /><output>${formatLength(minutes * 60_000)}</output></label
        >
        <div class="actions">
          <vscode-button @click=${() => tell(this, { type: 'breathe', pattern, minutes })}
            >${l10n.t('Start')}</vscode-button
          >
        </div>
        <p>${view.care}</p>
        ${sourcesLine(view.sources)}
      </div>
    </div>`;
  }
}

customElements.define('unhunch-breathing-page', BreathingPage);
