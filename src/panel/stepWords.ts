import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { RoutineView, SegmentView } from '../protocol/views';
import { formatCount } from './locale';
import { sideName } from './sideName';
import { baseStyles } from './theme.css';

type Item = RoutineView['items'][number];

/** What to do now, in a size that reads from standing distance; while getting ready, what comes. */
export class StepWords extends LitElement {
  static override properties = { segment: { attribute: false }, item: { attribute: false } };

  static override styles = [
    baseStyles,
    css`
      :host {
        align-content: start;
        display: grid;
        gap: 8px;
        justify-items: center;
        min-height: 148px;
        text-align: center;
      }
      h1,
      .about {
        align-items: baseline;
        column-gap: 16px;
        display: flex;
        flex-wrap: wrap;
        font-size: 18px;
        justify-content: center;
        line-height: 24px;
      }
      h1 {
        font-weight: 600;
      }
      .words {
        font-size: clamp(22px, 3.2cqi, 32px);
        line-height: 1.3;
        max-width: 36ch;
        text-wrap: balance;
      }
      .ready h1 {
        font-size: clamp(22px, 3.2cqi, 32px);
        line-height: 1.3;
      }
      .ready .words {
        font-size: 22px;
      }
      div {
        display: contents;
      }
    `,
  ];

  declare segment: SegmentView;
  declare item: Item | undefined;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private about(): unknown {
    const { side, rep, reps, set = 1, sets = 1, cue } = this.segment;
    const parts = [
      side === undefined ? undefined : sideName(side),
      cue !== 'ready' && reps > 1 && rep > 0 ? formatCount(rep, reps) : undefined,
      sets > 1 ? l10n.t('Set {0}', formatCount(set, sets)) : undefined,
    ].filter((part) => part !== undefined);
    return parts.length === 0
      ? nothing
      : html`<p class="about quiet">${parts.map((part) => html`<span>${part}</span>`)}</p>`;
  }

  protected override render(): unknown {
    const { segment, item } = this;
    if (!item)
      return html`<h1 class="visually-hidden" tabindex="-1">${l10n.t('Time of your own')}</h1>
        <p class="words">${segment.words}</p>`;
    if (segment.cue === 'ready') {
      return html`<div class="ready">
        <h1 tabindex="-1">${l10n.t('Get ready: {0}', item.name)}</h1>
        <p class="words">${segment.words}</p>
        ${this.about()}
      </div>`;
    }
    return html`<h1 class="quiet" tabindex="-1">${item.name}</h1>
      <p class="words">${segment.words}</p>
      ${this.about()}`;
  }
}

customElements.define('unhunch-step-words', StepWords);
