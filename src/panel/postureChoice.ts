import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { RoutineView } from '../protocol/views';
import { controlStyles } from './controls.css';
import { baseStyles } from './theme.css';

/** A posture reset in between: one of a row of options, which opens to a row of its own below them. */
export class PostureChoice extends LitElement {
  static override properties = { postures: { attribute: false }, open: { state: true } };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: contents;
      }
      .opener {
        --chip-edge: var(--edge);
        color: var(--quiet);
      }
      .opener:hover,
      .opener[aria-expanded='true'] {
        color: var(--ink);
      }
      /* What there is to choose from stands out from the row above it. */
      div {
        --chip-edge: var(--mark);
        display: flex;
        flex: 1 0 100%;
        flex-wrap: wrap;
        gap: 4px 8px;
        justify-content: center;
        padding-top: 4px;
      }
    `,
  ];

  declare postures: RoutineView['postures'];
  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  private choose(movement: string): void {
    this.close();
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail: { type: 'insert', movement } }));
  }

  /** Who was in the choice by keyboard goes on where it opens. */
  private close(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  /** Here Escape leaves the choice, not the break. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  private choices(): unknown {
    return html`<div role="group" aria-label=${l10n.t('Posture reset')} @keydown=${this.onKey}>
      ${this.postures.map(
        ({ id, name }) => html`<button class="chip" type="button" @click=${() => this.choose(id)}>${name}</button>`,
      )}
    </div>`;
  }

  protected override render(): unknown {
    if (this.postures.length === 0) return nothing;
    return html`<button
        class="chip opener"
        type="button"
        aria-expanded=${this.open}
        @click=${() => (this.open = !this.open)}
        @keydown=${this.onKey}
      >
        ${l10n.t('Posture reset…')}
      </button>
      ${this.open ? this.choices() : nothing}`;
  }
}

customElements.define('unhunch-posture-choice', PostureChoice);
