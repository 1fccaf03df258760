import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import { listed } from '../protocol/language';
import type { ToEditor } from '../protocol/messages';
import type { HomeView } from '../protocol/views';
import './figureElement';
import type { Figures } from './figures';
import { focusHeading } from './headingFocus';
import { formatLength } from './locale';
import { stillMoment } from './poseLoop';
import { tellingPose } from './tellingPose';
import { pageViewStyles } from './theme.css';

/** What to do now, and why. */
export class Suggestion extends LitElement {
  static override properties = { view: { attribute: false }, figures: { attribute: false } };

  static override styles = [
    pageViewStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      .movements {
        font-size: 16px;
      }
      .pictures {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      unhunch-figure {
        height: 104px;
        width: 88px;
      }
    `,
  ];

  declare view: HomeView['suggestion'];
  declare figures: Figures;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private start(kind: 'short' | 'long'): void {
    const detail: ToEditor = { type: 'start', kind };
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail, bubbles: true, composed: true }));
  }

  private picture(id: string): unknown {
    const script = this.figures.get(id);
    if (!script) return nothing;
    const moment = stillMoment(tellingPose(script));
    return html`<unhunch-figure align="start" .script=${script} .moment=${moment}></unhunch-figure>`;
  }

  protected override render(): unknown {
    const { kind, length, movements, why } = this.view;
    const names = listed(movements.map(({ name }) => name));
    const other = kind === 'short' ? 'long' : 'short';
    return html`<h1 tabindex="-1">${why}</h1>
      <p class="movements">${names === '' ? formatLength(length) : l10n.t('{0}: {1}', formatLength(length), names)}</p>
      ${movements.length === 0 ? nothing : html`<div class="pictures">${movements.map(({ id }) => this.picture(id))}</div>`}
      <div class="actions">
        <vscode-button @click=${() => this.start(kind)}>${l10n.t('Start')}</vscode-button>
        <vscode-button secondary @click=${() => this.start(other)}>
          ${other === 'long' ? l10n.t('Long break') : l10n.t('Short break')}
        </vscode-button>
      </div>`;
  }
}

customElements.define('unhunch-suggestion', Suggestion);
