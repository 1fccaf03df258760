import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { checkInStyles } from './checkInStyles.css';
import './markedFigure';
import { offerCheckIn } from './offerChoice';
import { ratingMark } from './ratings';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

type View = CarePageView<'checkIn'>;

/** What a check-in is answered with; a red flag with the safety facts in the slot `facts`. */
export class CheckInAnswer extends LitElement {
  static override properties = {
    view: { attribute: false },
    answer: { attribute: false },
    paused: { state: true },
  };

  static override styles = [
    checkInStyles,
    css`
      .actions {
        align-items: center;
      }
      .told:focus {
        outline: none;
      }
    `,
  ];

  declare view: View;
  declare answer: NonNullable<View['answer']>;
  /** No reminders today. */
  declare private paused: boolean;

  constructor() {
    super();
    this.paused = false;
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  /** What was rated, to be read. */
  private body(): unknown {
    const { view, answer } = this;
    const rated = view.regions.filter(({ id }) => (answer.ratings[id] ?? 0) > 0);
    return html`<unhunch-marked-figure
      still
      .script=${view.figure}
      .marks=${rated.map((region) => ratingMark(region, answer.ratings))}
    ></unhunch-marked-figure>`;
  }

  private pause(): void {
    this.paused = true;
    tell(this, { type: 'noMoreToday' });
    // The pressed button is gone: what it did is read from where it was.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.told')?.focus());
  }

  /** Whoever had better rest is not to be reminded of stretches. */
  private rest(): unknown {
    if (this.paused) return html`<p class="told" tabindex="-1">${l10n.t('No reminders until tomorrow.')}</p>`;
    return html`<vscode-button secondary @click=${() => this.pause()}
      >${l10n.t('No reminders until tomorrow')}</vscode-button
    >`;
  }

  protected override render(): unknown {
    const { view, answer } = this;
    // Where help is needed now, nothing stands before the words or beside them.
    return html`<div class="page ${answer.safety ? 'words' : ''}">
      <h1 class="wide" tabindex="-1">${answer.title}</h1>
      ${answer.safety ? nothing : this.body()}
      <div class="side">
        <div class="text">${answer.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
        <slot name="facts"></slot>
        <div class="actions">
          <vscode-button @click=${() => tell(this, { type: 'care', to: 'overview' })}>${l10n.t('Done')}</vscode-button>
          ${answer.safety ? this.rest() : nothing}
        </div>
        ${answer.safety ? nothing : html`${offerCheckIn(this, view.offered)} ${sourcesLine(view.sources)}`}
      </div>
    </div>`;
  }
}

customElements.define('unhunch-check-in-answer', CheckInAnswer);
