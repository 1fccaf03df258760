import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, html, nothing } from 'lit';
import type { FigureScript } from '../figure/script';
import type { ToEditor } from '../protocol/messages';
import type { MovementView } from '../protocol/views';
import { controlStyles } from './controls.css';
import './demonstration';
import './dose';
import { focusHeading } from './headingFocus';
import { movementPageStyles } from './movementPage.css';
import { pageViewStyles } from './theme.css';

/** Everything there is to know about one movement, beside its moving figure. */
export class MovementPage extends LitElement {
  static override properties = { view: { attribute: false }, script: { attribute: false } };

  static override styles = [pageViewStyles, controlStyles, movementPageStyles];

  declare view: MovementView;
  declare script: FigureScript | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.ask({ type: 'home' });
  };

  private ask(detail: ToEditor): void {
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail }));
  }

  private actions(): unknown {
    const { id, leftOut } = this.view;
    return html`<div class="actions">
      <vscode-button @click=${() => this.ask({ type: 'play', movement: id })}>${l10n.t('Do it now')}</vscode-button>
      <vscode-button
        secondary
        @click=${() => this.ask({ type: leftOut ? 'allow' : 'leaveOut', thing: { what: 'movement', id } })}
        >${leftOut ? l10n.t('Allow again') : l10n.t('Leave out')}</vscode-button
      >
    </div>`;
  }

  private steps(): unknown {
    const { leadIn, parts } = this.view;
    return html`<section>
      <h2>${l10n.t('How to do it')}</h2>
      <p>${leadIn}</p>
      ${parts.map(
        ({ steps, times }) =>
          html`<ol class="steps">
              ${steps.map(({ words, about }) => html`<li>${words} <span class="quiet">${about}</span></li>`)}
            </ol>
            <p class="quiet">${l10n.t('Repeat: {0}', times)}</p>`,
      )}
    </section>`;
  }

  private neighbours(): unknown {
    const { easier, harder, otherForms } = this.view;
    const link = (label: string, to: MovementView['easier']): unknown =>
      to &&
      html`<p>
        ${label}
        <button class="link" type="button" @click=${() => this.ask({ type: 'open', movement: to.id })}>
          ${to.name}
        </button>
      </p>`;
    if (!easier && !harder && otherForms.length === 0) return nothing;
    return html`<section>
      <h2>${l10n.t('Related movements')}</h2>
      <div>
        ${link(l10n.t('Easier:'), easier)} ${link(l10n.t('Harder:'), harder)}
        ${otherForms.map((form) => link(l10n.t('Another form:'), form))}
      </div>
    </section>`;
  }

  private facts(): unknown {
    return html`<section>
      <h2>${l10n.t('At a glance')}</h2>
      <dl>
        ${this.view.facts.map(
          ({ name, value }) =>
            html`<dt class="quiet">${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </section>`;
  }

  protected override render(): unknown {
    const { view } = this;
    return html`<div class="page">
      <div class="top">
        <p>
          <button class="link back" type="button" title=${l10n.t('Esc')} @click=${() => this.ask({ type: 'home' })}>
            ${l10n.t('All movements')}
          </button>
        </p>
        <slot name="safety"></slot>
      </div>
      <div class="columns">
        <div class="shown">
          ${this.script ? html`<unhunch-demonstration .script=${this.script}></unhunch-demonstration>` : nothing}
        </div>
        <div class="told">
          <header>
            <h1 tabindex="-1">${view.name}</h1>
            <p class="why">${view.why}</p>
            ${
              view.leftOut
                ? html`<p>${l10n.t('Left out: not suggested until you allow it again.')}</p>`
                : html`<unhunch-dose .done=${view.doneToday} .of=${view.dosePerDay}></unhunch-dose>`
            }
            ${this.actions()}
          </header>
          <section class="care">
            <h2>${l10n.t('Take care')}</h2>
            <p>${view.care}</p>
          </section>
          ${this.steps()}
          <section>
            <h2>${l10n.t('Often goes wrong')}</h2>
            <ul class="mistakes">
              ${view.mistakes.map((words) => html`<li>${words}</li>`)}
            </ul>
          </section>
          ${this.facts()} ${this.neighbours()}
          <section>
            <h2>${l10n.t('Where the figures come from')}</h2>
            <ul class="sources quiet">
              ${view.sources.map(({ says, source }) => html`<li>${l10n.t('{0}: {1}', source, says)}</li>`)}
            </ul>
          </section>
        </div>
      </div>
    </div>`;
  }
}

customElements.define('unhunch-movement', MovementPage);
