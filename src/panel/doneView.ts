import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { DoneView } from '../protocol/views';
import './figureElement';
import type { Figures } from './figures';
import { focusHeading } from './headingFocus';
import { stillMoment } from './poseLoop';
import { streakWords } from './streakWords';
import { tellingPose } from './tellingPose';
import { pageViewStyles } from './theme.css';

/** The end of a break: what was done, and the way back. */
export class DonePage extends LitElement {
  static override properties = { view: { attribute: false }, figures: { attribute: false } };

  static override styles = [
    pageViewStyles,
    css`
      :host {
        min-height: 100%;
      }
      .page {
        align-content: center;
        max-width: 640px;
        min-height: 100vh;
      }
      .text {
        display: grid;
        font-size: 16px;
        gap: 4px;
      }
      .streak {
        align-items: center;
        display: flex;
        font-size: 16px;
        gap: 12px;
      }
      ul {
        display: grid;
        gap: 16px;
        grid-template-columns: repeat(auto-fill, minmax(104px, 1fr));
      }
      li {
        display: grid;
        gap: 8px;
      }
      unhunch-figure {
        height: 112px;
      }
      circle {
        fill: none;
        stroke: var(--accent);
        stroke-width: 2;
      }
      .kept {
        fill: var(--accent);
      }
      .safety {
        inset-block-start: 24px;
        inset-inline-end: clamp(16px, 4vw, 48px);
        position: absolute;
      }
    `,
  ];

  declare view: DoneView;
  declare figures: Figures;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private leave(to: 'backToCode' | 'home'): void {
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail: { type: to } }));
  }

  private streak(): unknown {
    const words = streakWords(this.view.streakDays);
    if (words === undefined) return nothing;
    return html`<p class="streak">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle class=${this.view.keptToday ? 'kept' : 'open'} cx="8" cy="8" r="6"></circle>
      </svg>
      ${words}
    </p>`;
  }

  private items(): unknown {
    const { items } = this.view;
    if (items.length === 0) return nothing;
    return html`<ul aria-label=${l10n.t('What you did')}>
      ${items.map(({ id, name }) => {
        const script = this.figures.get(id);
        const moment = script && stillMoment(tellingPose(script));
        return html`<li>
          <unhunch-figure align="start" .script=${script} .moment=${moment}></unhunch-figure>
          ${name}
        </li>`;
      })}
    </ul>`;
  }

  protected override render(): unknown {
    return html`<div class="safety"><slot name="safety"></slot></div>
      <div class="page">
        <h1 tabindex="-1">${this.view.title}</h1>
        ${this.items()}
        <div class="text">${this.view.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
        ${this.streak()}
        <div class="actions">
          <vscode-button @click=${() => this.leave('backToCode')}>${l10n.t('Back to code')}</vscode-button>
          <vscode-button secondary @click=${() => this.leave('home')}>${l10n.t('Stretches')}</vscode-button>
        </div>
        <slot name="care"></slot>
      </div>`;
  }
}

customElements.define('unhunch-done', DonePage);
