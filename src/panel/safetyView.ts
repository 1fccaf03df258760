import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, nothing } from 'lit';
import type { SafetyFact, SafetyView } from '../protocol/views';
import { focusHeading } from './headingFocus';
import './safetyFacts';
import { pageViewStyles } from './theme.css';

/** Why the page is open: to be read before the first routine, because something hurts, or to look something up. */
export type SafetyOccasion = SafetyView['then'] | 'lookup';

/** How the person leaves the page. */
export type SafetyAnswer = 'accept' | 'goOn' | 'finish' | 'close';

/** What to know before moving, and when something hurts. Emergencies first. */
export class SafetyPage extends LitElement {
  static override properties = {
    facts: { attribute: false },
    occasion: { type: String },
    movement: { type: String },
  };

  static override styles = [
    pageViewStyles,
    css`
      .page {
        max-width: 720px;
      }
    `,
  ];

  declare facts: readonly SafetyFact[];
  declare occasion: SafetyOccasion;
  /** The movement that hurt. */
  declare movement: string | undefined;

  constructor() {
    super();
    this.facts = [];
    this.occasion = 'lookup';
  }

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private answer(detail: SafetyAnswer): void {
    this.dispatchEvent(new CustomEvent<SafetyAnswer>('answer', { detail }));
  }

  private heading(): string {
    switch (this.occasion) {
      case 'lookup':
        return l10n.t('Safety');
      case 'goOn':
        return l10n.t('Stop here. Pain is a reason to rest, and sometimes to ask somebody.');
      case 'routine':
      case 'home':
        return l10n.t('Before you begin');
    }
  }

  private actions(): unknown {
    const button = (words: string, answer: SafetyAnswer, secondary = false): unknown =>
      html`<vscode-button ?secondary=${secondary} @click=${() => this.answer(answer)}>${words}</vscode-button>`;
    switch (this.occasion) {
      case 'lookup':
        return button(l10n.t('Close'), 'close');
      case 'goOn':
        return html`${button(l10n.t('End the break'), 'finish')} ${button(l10n.t('Go on without it'), 'goOn', true)}`;
      case 'routine':
      case 'home':
        return button(l10n.t("I've read this"), 'accept');
    }
  }

  protected override render(): unknown {
    return html`<div class="page">
      <h1 tabindex="-1">${this.heading()}</h1>
      ${
        this.movement === undefined
          ? nothing
          : html`<p>${l10n.t('{0} is left out until you allow it again, in the list of movements.', this.movement)}</p>`
      }
      <unhunch-safety-facts .facts=${this.facts}></unhunch-safety-facts>
      <div class="actions">${this.actions()}</div>
    </div>`;
  }
}

customElements.define('unhunch-safety', SafetyPage);
