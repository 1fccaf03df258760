import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import { pressableStyles } from './controls.css';
import { icon, type IconName } from './icons';
import type { PlayerAction } from './keys';
import { nextSound, soundName, type Sound } from './stepSounds';
import { baseStyles } from './theme.css';

/** Back, pause or play, next, finish, and the sound: one quiet row. Says what was pressed; the player acts. */
export class PlayerControls extends LitElement {
  static override properties = { playing: { type: Boolean }, sound: { type: String }, simple: { type: Boolean } };

  static override styles = [
    baseStyles,
    pressableStyles,
    css`
      :host {
        align-items: center;
        display: grid;
        gap: 4px;
        grid-template-columns: 1fr auto auto auto 1fr;
      }
      div {
        display: grid;
        height: 76px;
        grid-template-rows: 56px 20px;
        place-items: center;
        width: fit-content;
      }
      kbd {
        font: inherit;
        font-size: 12px;
        line-height: 20px;
        white-space: nowrap;
      }
      button {
        align-items: center;
        display: inline-flex;
        height: 44px;
        justify-content: center;
        padding: 0;
        width: 44px;
      }
      .main button {
        border: 1px solid var(--mark);
        border-radius: 50%;
        height: 56px;
        width: 56px;
      }
      .first {
        justify-self: end;
        margin-inline-end: clamp(0px, 8cqi - 24px, 24px);
      }
      .last {
        margin-inline-start: clamp(0px, 8cqi - 24px, 24px);
      }
    `,
  ];

  declare playing: boolean;
  declare sound: Sound;
  /** Nothing to go back or on to. */
  declare simple: boolean;

  constructor() {
    super();
    this.playing = false;
    this.sound = 'off';
    this.simple = false;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.main button')?.focus();
  }

  private act(action: PlayerAction): void {
    this.dispatchEvent(new CustomEvent<PlayerAction>('action', { detail: action }));
  }

  private button(name: string, key: string, look: IconName, action: PlayerAction, className = ''): unknown {
    const title = l10n.t('{0} ({1})', name, key);
    return html`<div class=${className}>
      <button class="pressable" type="button" aria-label=${name} title=${title} @click=${() => this.act(action)}>
        ${icon(look, className === 'main' ? 24 : 20)}
      </button>
      <kbd class="quiet" aria-hidden="true">${key}</kbd>
    </div>`;
  }

  private changeSound(): void {
    this.dispatchEvent(new CustomEvent<Sound>('sound', { detail: nextSound(this.sound) }));
  }

  protected override render(): unknown {
    const sound = soundName(this.sound);
    return html`
      <div class="first">
        <button class="pressable" type="button" aria-label=${sound} title=${sound} @click=${() => this.changeSound()}>
          ${icon(this.sound)}
        </button>
      </div>
      ${this.simple ? html`<span></span>` : this.button(l10n.t('Back'), '←', 'back', 'back')}
      ${
        this.playing
          ? this.button(l10n.t('Pause'), l10n.t('Space'), 'pause', 'pause', 'main')
          : this.button(l10n.t('Go on'), l10n.t('Space'), 'play', 'resume', 'main')
      }
      ${this.simple ? html`<span></span>` : this.button(l10n.t('Next'), '→', 'next', 'next')}
      ${this.button(l10n.t('Finish'), l10n.t('Esc'), 'finish', 'finish', 'last')}
    `;
  }
}

customElements.define('unhunch-player-controls', PlayerControls);
