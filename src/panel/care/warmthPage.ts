import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { announce } from '../announce';
import { focusHeading } from '../headingFocus';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { noCold } from './noCold';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';
import './warmthStart';
import './warmthTurn';

type State = CarePageView<'warmth'>['state'];

const questionOf = (state: State): string | undefined => (state.is === 'running' ? state.question : undefined);

/** A turn of heat or cold, from what to have ready to a clear end. The editor owns the time and its limits. */
export class WarmthPage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      .rests {
        font-size: 16px;
      }
    `,
  ];

  declare view: CarePageView<'warmth'>;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (!before) return;
    const { state } = this.view;
    if (state.is !== before.state.is) this.focus();
    if (questionOf(before.state) === undefined) announce(this, questionOf(state));
  }

  private body(): unknown {
    const { view } = this;
    const { state } = view;
    switch (state.is) {
      case 'ready':
      case 'coldFollows':
        return html`<unhunch-warmth-start .view=${view}></unhunch-warmth-start>`;
      case 'running':
        return html`<unhunch-warmth-turn .turn=${state} .limits=${view.limits}></unhunch-warmth-turn>`;
      case 'over':
        return html`<section class="aside call">
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
          ${state.forgettable ? html`<div class="actions">${noCold(this)}</div>` : nothing}
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
