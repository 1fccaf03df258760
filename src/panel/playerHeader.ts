import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import { formatClock } from './locale';
import { baseStyles } from './theme.css';

/** The top of a player: how far one is (slotted), what is left of the break, and the way to the safety facts (slot `safety`). */
export class PlayerHeader extends LitElement {
  static override properties = { left: { type: Number } };

  static override styles = [
    baseStyles,
    css`
      header {
        align-items: center;
        display: flex;
        gap: 16px;
        min-height: 24px;
      }
      .left {
        font-variant-numeric: tabular-nums;
        margin-inline-start: auto;
      }
    `,
  ];

  /** Milliseconds. */
  declare left: number;

  protected override render(): unknown {
    const left = formatClock(this.left);
    return html`<header>
      <slot></slot>
      <span class="left quiet"><span class="visually-hidden">${l10n.t('Left in this break:')} </span>${left}</span>
      <slot name="safety"></slot>
    </header>`;
  }
}

customElements.define('unhunch-player-header', PlayerHeader);
