import { LitElement, css, html } from 'lit';
import { baseStyles } from './theme.css';

/** Tells a screen reader, politely. Two regions take turns, so that the same words twice in a row are heard twice. */
export class Announcer extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        inset: 0 auto auto 0;
        position: fixed;
      }
    `,
  ];

  private texts: readonly [string, string] = ['', ''];
  private turn: 0 | 1 = 0;

  say(text: string): void {
    this.turn = this.turn === 0 ? 1 : 0;
    this.texts = this.turn === 0 ? [text, ''] : ['', text];
    this.requestUpdate();
  }

  protected override render(): unknown {
    return this.texts.map(
      (text) => html`<div class="visually-hidden" aria-live="polite" aria-atomic="true">${text}</div>`,
    );
  }
}

customElements.define('unhunch-announcer', Announcer);
