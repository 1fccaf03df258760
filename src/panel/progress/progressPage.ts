import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, html, nothing } from 'lit';
import type { ToEditor } from '../../protocol/messages';
import type { ProgressPeriod, ProgressView } from '../../protocol/progressView';
import { formatCount, formatNumber } from '../locale';
import { controlStyles } from '../controls.css';
import { pageViewStyles } from '../theme.css';
import './chartElement';
import type { PictureWish } from './chartElement';
import type { ChartModel } from './chartModel';
import { feelingsChart } from './feelingsChart';
import { heatmapChart } from './heatmapChart';
import { hoursChart } from './hoursChart';
import { pictureOf } from './picture';
import { progressStyles } from './progress.css';
import { sharesChart } from './sharesChart';
import { sitChart } from './sitChart';
import { streakChart } from './streakChart';
import { timelineChart } from './timelineChart';
import { weeksChart } from './weeksChart';
import { unbroken } from './words';
import { yearsChart } from './yearsChart';

const mostDots = 8;

/** What the person did, and whether it helps. */
export class ProgressPage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [pageViewStyles, controlStyles, progressStyles];

  declare view: ProgressView;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private post(detail: ToEditor): void {
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail }));
  }

  private async save(wish: PictureWish): Promise<void> {
    this.post(await pictureOf(wish));
  }

  private chart(model: ChartModel, css = '', period?: ProgressPeriod): unknown {
    return html`<unhunch-chart class=${css} .model=${model} .period=${period}></unhunch-chart>`;
  }

  private report(): unknown {
    const { title, sentences } = this.view.report;
    return html`<section class="report" aria-labelledby="report">
      <h2 id="report">${title}</h2>
      ${sentences.map((sentence) => html`<p>${unbroken(sentence)}</p>`)}
    </section>`;
  }

  private today(): unknown {
    const { doses } = this.view.today;
    return html`<section class="part">
      ${this.chart(timelineChart(this.view))}
      ${
        doses.length === 0
          ? nothing
          : html`<ul class="doses" aria-label=${l10n.t('Movements done today')}>
              ${doses.map(
                ({ name, done, dose }) =>
                  html`<li>
                    <span>${name}</span>
                    <span class="dots" aria-hidden="true">
                      ${Array.from(
                        { length: Math.min(mostDots, Math.max(dose, done)) },
                        (_, index) => html`<i class=${index < done ? 'done' : ''}></i>`,
                      )}
                    </span>
                    <span class="quiet"
                      >${done > dose ? l10n.t('{0} times', formatNumber(done)) : formatCount(done, dose)}</span
                    >
                  </li>`,
              )}
            </ul>`
      }
    </section>`;
  }

  private streak(): unknown {
    const { title, sentences } = this.view.streak;
    return html`<section class="part streak" aria-labelledby="streak">
      <div>
        <h2 id="streak">${title}</h2>
        ${sentences.map((sentence) => html`<p class="quiet">${unbroken(sentence)}</p>`)}
      </div>
      ${this.chart(streakChart(this.view))}
    </section>`;
  }

  private periods(): unknown {
    const { period, years } = this.view.past;
    const choose = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      const chosen: ProgressPeriod = value === 'recent' || value === 'all' ? value : Number(value);
      this.post({ type: 'progressPeriod', period: chosen });
    };
    const option = (value: ProgressPeriod, name: string): unknown =>
      html`<option value=${value} ?selected=${value === period}>${name}</option>`;
    return html`<label class="period">
      <span class="visually-hidden">${l10n.t('Period')}</span>
      <select .value=${String(period)} @change=${choose}>
        ${option('recent', l10n.t('Last 12 months'))} ${years.map((year) => option(year, String(year)))}
        ${option('all', l10n.t('All years'))}
      </select>
    </label>`;
  }

  private past(): unknown {
    const { view } = this;
    const chart = (model: ChartModel, css = ''): unknown => this.chart(model, css, view.past.period);
    if (
      view.past.buckets.every(({ days, taken, natural }) => days + taken + natural === 0) &&
      view.past.years.length === 1
    )
      return html`<section class="part" aria-labelledby="past">
        <h2 id="past">${l10n.t('Weeks and months')}</h2>
        <p class="quiet">
          ${l10n.t('After your first day there will be charts here: kept days, coding and breaks by week, your longest sits, and the hours in which breaks are skipped.')}
        </p>
      </section>`;
    return html`<section class="part" aria-labelledby="past">
      <div class="head">
        <h2 id="past">${l10n.t('Weeks and months')}</h2>
        ${this.periods()}
      </div>
      <div class="charts">
        ${chart(view.past.bucket === 'month' ? yearsChart(view) : heatmapChart(view), 'wide')}
        ${chart(weeksChart(view), 'wide')} ${chart(sitChart(view))} ${chart(hoursChart(view))}
        ${chart(sharesChart(view), 'wide')}
      </div>
    </section>`;
  }

  private feelings(): unknown {
    return html`<section class="part" aria-labelledby="feelings">
      <div class="head">
        <h2 id="feelings">${l10n.t('Does it help?')}</h2>
        <vscode-button secondary @click=${() => this.post({ type: 'care', to: 'checkIn' })}>
          ${l10n.t('How do you feel?')}
        </vscode-button>
      </div>
      ${this.chart(feelingsChart(this.view))}
    </section>`;
  }

  private data(): unknown {
    return html`<section class="part" aria-labelledby="data">
      <h2 id="data">${l10n.t('Your data')}</h2>
      <p class="quiet">
        ${l10n.t("It stays in VS Code's own storage on your machine. If you use Settings Sync, it carries your days to your other machines, where they add up. Take them with you as JSON or CSV whenever you like.")}
      </p>
      <div class="actions">
        <vscode-button secondary @click=${() => this.post({ type: 'exportData' })}>${l10n.t('Export…')}</vscode-button>
        <vscode-button secondary @click=${() => this.post({ type: 'importData' })}>${l10n.t('Import…')}</vscode-button>
        <vscode-button secondary @click=${() => this.post({ type: 'deleteData' })}>${l10n.t('Delete…')}</vscode-button>
      </div>
    </section>`;
  }

  protected override render(): unknown {
    return html`<div class="page" @picture=${(event: CustomEvent<PictureWish>) => void this.save(event.detail)}>
      <header>
        <div class="top">
          <button class="link back" type="button" @click=${() => this.post({ type: 'home' })}>
            ${l10n.t('Stretches')}
          </button>
          <slot name="safety"></slot>
        </div>
        <h1 tabindex="-1">${l10n.t('My progress')}</h1>
      </header>
      ${this.report()} ${this.today()} ${this.streak()} ${this.past()} ${this.feelings()} ${this.data()}
    </div>`;
  }
}

customElements.define('unhunch-progress', ProgressPage);
