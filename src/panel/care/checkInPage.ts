import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { formatNumber } from '../locale';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import './markedFigure';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

const most = 10;

type Region = CarePageView<'checkIn'>['regions'][number];

/** How each region feels, 0 to 10: by pressing on the body or by sliders. Nothing is asked twice. */
export class CheckInPage extends LitElement {
  static override properties = { view: { attribute: false }, ratings: { state: true }, flags: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      unhunch-marked-figure {
        display: flex;
        height: clamp(400px, 50vh, 480px);
        justify-content: center;
      }
      .side,
      .sliders {
        align-content: start;
        display: grid;
        gap: 24px;
      }
      .sliders {
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
      @media (min-width: 760px) {
        .page:not(.words) {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
        }
        .wide {
          grid-column: 1 / -1;
        }
        unhunch-marked-figure {
          height: clamp(320px, 60vh, 560px);
        }
      }
    `,
  ];

  declare view: CarePageView<'checkIn'>;
  declare private ratings: Readonly<Record<string, number>>;
  declare private flags: readonly string[];

  constructor() {
    super();
    this.ratings = {};
    this.flags = [];
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view') && changed.get('view') && this.view.answer) this.focus();
  }

  private rate(id: string, rating: number): void {
    this.ratings = { ...this.ratings, [id]: rating };
  }

  /** Every press is a point more; after the last it begins again. */
  private press(id: string): void {
    const now = this.ratings[id] ?? 0;
    this.rate(id, now === most ? 0 : now + 1);
  }

  private figure(ratings: Readonly<Record<string, number>>, answered = false): unknown {
    const shown = this.view.regions.filter(({ id }) => !answered || (ratings[id] ?? 0) > 0);
    const marks = shown.map(({ id, name, at }) => {
      const rating = ratings[id] ?? 0;
      const label = l10n.t('{0}: {1} of {2}', name, formatNumber(rating), formatNumber(most));
      return { id, at, label, sign: rating === 0 ? '+' : formatNumber(rating), strength: rating / most };
    });
    return html`<unhunch-marked-figure
      .script=${this.view.figure}
      .marks=${marks}
      ?still=${answered}
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
        max=${most}
        .value=${String(rating)}
        @input=${(event: Event) => this.rate(id, Number((event.target as HTMLInputElement).value))}
      /><output>${formatNumber(rating)}</output></label
    >`;
  }

  private toggleFlag(id: string, on: boolean): void {
    this.flags = on ? [...this.flags, id] : this.flags.filter((flag) => flag !== id);
  }

  private send(): void {
    const ratings = Object.fromEntries(this.view.regions.map(({ id }) => [id, this.ratings[id] ?? 0]));
    tell(this, { type: 'checkIn', ratings, flags: [...this.flags] });
  }

  private offer(): unknown {
    return html`<label class="check"
      ><input
        type="checkbox"
        .checked=${this.view.offered}
        @change=${(event: Event) =>
          tell(this, { type: 'careOffer', what: 'checkIn', on: (event.target as HTMLInputElement).checked })}
      /><span>${l10n.t('Ask me at the end of a break, once a day at most')}</span></label
    >`;
  }

  private answered(answer: NonNullable<CarePageView<'checkIn'>['answer']>): unknown {
    // Where help is needed now, nothing stands before the words.
    return html`<div class="page ${answer.safety ? 'words' : ''}">
      <h1 class="wide" tabindex="-1">${answer.title}</h1>
      ${answer.safety ? nothing : this.figure(answer.ratings, true)}
      <div class="side">
        <div class="text">${answer.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
        <slot name="facts"></slot>
        <div class="actions">
          <vscode-button @click=${() => tell(this, { type: 'care', to: 'overview' })}>${l10n.t('Done')}</vscode-button>
        </div>
        ${answer.safety ? nothing : html`${this.offer()} ${sourcesLine(this.view.sources)}`}
      </div>
    </div>`;
  }

  protected override render(): unknown {
    const { view } = this;
    if (view.answer) return this.answered(view.answer);
    return html`<div class="page">
      <div class="wide text">
        <h1 tabindex="-1">${l10n.t('How do you feel?')}</h1>
        <p>${l10n.t('0 is nothing, 10 the worst there is. Press on the body, or slide. What is fine stays at 0.')}</p>
      </div>
      ${this.figure(this.ratings)}
      <div class="side">
        <div class="sliders">${view.regions.map((region) => this.slider(region))}</div>
        <details ?open=${this.flags.length > 0}>
          <summary>${l10n.t('Any of these signs?')}</summary>
          <div class="flags">
            ${view.flags.map(
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
        </details>
        <div class="actions">
          <vscode-button @click=${() => this.send()}>${l10n.t('Note it')}</vscode-button>
        </div>
        ${this.offer()}
        <div>
          ${this.flags.length > 0 ? nothing : html`<p class="sources">${view.privacy}</p>`} ${sourcesLine(view.sources)}
        </div>
      </div>
    </div>`;
  }
}

customElements.define('unhunch-check-in', CheckInPage);
