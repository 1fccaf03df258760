import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { formatNumber } from '../locale';
import { checkInStyles } from './checkInStyles.css';
import './markedFigure';
import { offerCheckIn } from './offerChoice';
import { mostRating, ratingMark, type Ratings, type Region } from './ratings';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

/** How each region feels, 0 to 10: by pressing on the body or by sliders. Nothing is asked twice. */
export class CheckInForm extends LitElement {
  static override properties = { view: { attribute: false }, ratings: { state: true }, flags: { state: true } };

  static override styles = [
    checkInStyles,
    css`
      .sliders {
        display: grid;
        gap: 12px;
      }
      .sliders label {
        align-items: center;
        display: grid;
        font-size: 15px;
        gap: 12px;
        grid-template-columns: minmax(84px, 104px) minmax(0, 1fr) 24px;
      }
      input[type='range'] {
        accent-color: var(--accent);
        margin: 0;
        min-width: 0;
      }
      output {
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
      summary {
        cursor: pointer;
        font-size: 15px;
        line-height: 24px;
      }
      .flags {
        display: grid;
        gap: 12px;
        padding-top: 12px;
      }
      .foot {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  declare view: CarePageView<'checkIn'>;
  declare private ratings: Ratings;
  declare private flags: readonly string[];

  constructor() {
    super();
    this.ratings = {};
    this.flags = [];
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private rate(id: string, rating: number): void {
    this.ratings = { ...this.ratings, [id]: rating };
  }

  /** Every press is a point more; after the last it begins again. */
  private press(id: string): void {
    const now = this.ratings[id] ?? 0;
    this.rate(id, now === mostRating ? 0 : now + 1);
  }

  private toggleFlag(id: string, on: boolean): void {
    this.flags = on ? [...this.flags, id] : this.flags.filter((flag) => flag !== id);
  }

  private send(): void {
    const ratings = Object.fromEntries(this.view.regions.map(({ id }) => [id, this.ratings[id] ?? 0]));
    tell(this, { type: 'checkIn', ratings, flags: [...this.flags] });
  }

  private body(): unknown {
    const { figure, regions } = this.view;
    return html`<unhunch-marked-figure
      .script=${figure}
      .marks=${regions.map((region) => ratingMark(region, this.ratings))}
      @mark=${(event: CustomEvent<string>) => this.press(event.detail)}
    ></unhunch-marked-figure>`;
  }

  private slider({ id, name }: Region): unknown {
    const rating = this.ratings[id] ?? 0;
    return html`<label
      ><span>${name}</span
      ><input
        type="range"
        min="0"
        max=${mostRating}
        .value=${String(rating)}
        @input=${(event: Event) => this.rate(id, Number((event.target as HTMLInputElement).value))}
      /><output>${formatNumber(rating)}</output></label
    >`;
  }

  private signs(): unknown {
    return html`<details ?open=${this.flags.length > 0}>
      <summary>${l10n.t('Any of these signs?')}</summary>
      <div class="flags">
        ${this.view.flags.map(
          ({ id, words }) =>
            html`<label class="check"
              ><input
                type="checkbox"
                .checked=${this.flags.includes(id)}
                @change=${(event: Event) => this.toggleFlag(id, (event.target as HTMLInputElement).checked)}
              /><span>${words}</span></label
            >`,
        )}
      </div>
    </details>`;
  }

  protected override render(): unknown {
    const { view } = this;
    return html`<div class="page">
      <div class="wide text">
        <h1 tabindex="-1">${l10n.t('How do you feel?')}</h1>
        <p>${l10n.t('0 is nothing, 10 the worst there is. Press on the body, or slide. What is fine stays at 0.')}</p>
      </div>
      ${this.body()}
      <div class="side">
        <div class="sliders">${view.regions.map((region) => this.slider(region))}</div>
        ${this.signs()}
        <div class="actions">
          <vscode-button @click=${() => this.send()}>${l10n.t('Note it')}</vscode-button>
        </div>
        ${offerCheckIn(this, view.offered)}
        <div class="foot">
          ${this.flags.length > 0 ? nothing : html`<p class="sources">${view.privacy}</p>`} ${sourcesLine(view.sources)}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('unhunch-check-in-form', CheckInForm);
