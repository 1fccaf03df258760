import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { announce } from '../announce';
import { focusHeading } from '../headingFocus';
import '../holdRing';
import { formatLength } from '../locale';
import { pageViewStyles } from '../theme.css';
import { Ticker } from '../ticker';
import { careStyles } from './careStyles.css';
import { choice } from './choice';
import { drawing } from './drawings';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

const minute = 60_000;

type State = CarePageView<'warmth'>['state'];
type Running = Extract<State, { is: 'running' }>;

/** A turn of heat or cold: what to have ready, the time, and a clear end. The editor owns the time and its limits. */
export class WarmthPage extends LitElement {
  static override properties = { view: { attribute: false }, length: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      .prepare {
        display: grid;
        gap: 20px 32px;
        grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
      }
      .prepare li {
        align-items: center;
        display: grid;
        font-size: 15px;
        gap: 16px;
        grid-template-columns: auto minmax(0, 1fr);
      }
      .drawing {
        color: var(--far);
      }
      .accent {
        stroke: var(--accent);
      }
      .time {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 24px;
      }
      .time .text {
        flex: 1 1 200px;
      }
      unhunch-hold-ring {
        --ring-font: 48px;
        flex: none;
        width: 136px;
      }
      .question,
      .over {
        border-inline-start: 3px solid var(--accent);
        display: grid;
        gap: 12px;
        padding-inline-start: 16px;
      }
      .question p,
      .over p,
      .rests {
        font-size: 16px;
      }
    `,
  ];

  declare view: CarePageView<'warmth'>;
  declare private length: number;

  private readonly ticker = new Ticker(this);
  private arrived = 0;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const before = changed.get('view');
    this.arrived = performance.now();
    if (!this.view.lengths.includes(this.length) || before?.plan !== this.view.plan) this.length = this.view.length;
    this.ticker.run(this.view.state.is === 'running' ? 'coarse' : 'off');
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!before) return;
    const now = this.view.state;
    if (now.is !== before.state.is) this.focus();
    const question = now.is === 'running' ? now.question : undefined;
    const asked = before.state.is === 'running' ? before.state.question : undefined;
    if (asked === undefined) announce(this, question);
  }

  /** `follows`: it is the cold half's turn. */
  private ready(follows: boolean): unknown {
    const { view, length } = this;
    const text = formatLength(length);
    const legends = { contrast: l10n.t('How long the heat'), heat: l10n.t('How long'), cold: l10n.t('How long') };
    return html`<section>
        <h2>${l10n.t('Before you begin')}</h2>
        <ul class="prepare">
          ${view.prepare.map((step) => html`<li>${drawing(step.drawing, 56)}<span>${step.words}</span></li>`)}
        </ul>
      </section>
      <section>
        <h2>${l10n.t('Not for')}</h2>
        <ul class="bullets">
          ${view.notFor.map((words) => html`<li>${words}</li>`)}
        </ul>
      </section>
      <section>
        ${choice({
          legend: follows ? l10n.t('How long the cold') : legends[view.plan],
          options: view.lengths.map((value) => ({ value, name: formatLength(value) })),
          value: length,
          choose: (value) => (this.length = value),
        })}
        <p class="quiet">${view.limits}</p>
        <div class="actions">
          <vscode-button @click=${() => tell(this, { type: 'warmth', plan: follows ? 'cold' : view.plan, length })}
            >${l10n.t('Start {0}', text)}</vscode-button
          >
          ${follows ? this.noCold() : nothing}
        </div>
      </section>`;
  }

  private noCold(): unknown {
    return html`<vscode-button secondary @click=${() => tell(this, { type: 'turn', do: 'forgetCold' })}
      >${l10n.t('No cold later')}</vscode-button
    >`;
  }

  private running(state: Running): unknown {
    const left = Math.max(0, state.left - (performance.now() - this.arrived));
    return html`<div class="time">
        <unhunch-hold-ring
          look="count"
          .seconds=${Math.ceil(left / minute)}
          .progress=${1 - left / state.length}
        ></unhunch-hold-ring>
        <div class="text">
          <p>${l10n.t('{0} left', formatLength(Math.ceil(left / minute) * minute))}</p>
          <p class="quiet">${l10n.t('You can go back to work. The status bar counts along and tells you the end.')}</p>
        </div>
      </div>
      ${
        state.question === undefined
          ? nothing
          : html`<section class="question">
              <p>${state.question}</p>
              <div class="actions">
                <vscode-button @click=${() => tell(this, { type: 'turn', do: 'skinIsFine' })}
                  >${l10n.t('My skin is fine')}</vscode-button
                >
                <vscode-button secondary @click=${() => tell(this, { type: 'turn', do: 'stop' })}
                  >${l10n.t('I take it off')}</vscode-button
                >
              </div>
            </section>`
      }
      ${
        state.question === undefined
          ? html`<div class="actions">
              <vscode-button secondary @click=${() => tell(this, { type: 'turn', do: 'stop' })}
                >${l10n.t('Stop now')}</vscode-button
              >
            </div>`
          : nothing
      }
      <p class="quiet">${this.view.limits}</p>`;
  }

  private body(): unknown {
    const { state } = this.view;
    switch (state.is) {
      case 'ready':
        return this.ready(false);
      case 'coldFollows':
        return this.ready(true);
      case 'running':
        return this.running(state);
      case 'over':
        return html`<section class="over">
          <p>${state.words}</p>
          <div class="actions">
            <vscode-button @click=${() => tell(this, { type: 'turn', do: 'takenOff' })}
              >${l10n.t('It is off')}</vscode-button
            >
          </div>
        </section>`;
      case 'resting':
        return html`<section>
          <p class="rests">${state.words}</p>
          ${state.forgettable ? html`<div class="actions">${this.noCold()}</div>` : nothing}
        </section>`;
    }
  }

  protected override render(): unknown {
    const { view } = this;
    const { state } = view;
    const title = state.is === 'running' || state.is === 'over' ? state.title : view.name;
    return html`<div class="page narrow">
      <div class="text">
        <h1 tabindex="-1">${title}</h1>
        ${state.is === 'ready' || state.is === 'resting' ? html`<p>${view.why}</p>` : nothing}
        ${state.is === 'coldFollows' ? html`<p>${state.words}</p>` : nothing}
      </div>
      ${this.body()} ${sourcesLine(view.sources)}
    </div>`;
  }
}

customElements.define('unhunch-warmth-page', WarmthPage);
