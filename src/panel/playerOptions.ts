import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { RoutineView } from '../protocol/views';
import { controlStyles } from './controls.css';
import { baseStyles } from './theme.css';

type Item = RoutineView['items'][number];

/** Ways to have the current movement otherwise, or not at all: one quiet row, each a single press. */
export class PlayerOptions extends LitElement {
  static override properties = {
    item: { attribute: false },
    postures: { attribute: false },
    notice: { attribute: false },
    open: { state: true },
  };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        justify-items: center;
        min-height: 28px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 8px;
        justify-content: center;
      }
      .row .chip {
        --chip-edge: var(--edge);
        color: var(--quiet);
      }
      .row .chip:hover,
      .row .chip[aria-expanded='true'] {
        color: var(--ink);
      }
      /* What there is to choose from stands out from the row above it. */
      .row.choice .chip {
        --chip-edge: var(--mark);
        color: var(--ink);
      }
      .notice {
        text-align: center;
      }
    `,
  ];

  declare item: Item | undefined;
  declare postures: RoutineView['postures'];
  declare notice: RoutineView['notice'];
  /** The postures are there to choose from. */
  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  private ask(detail: ToEditor): void {
    this.dispatchEvent(new CustomEvent<ToEditor>('ask', { detail }));
  }

  private option(words: string, message: ToEditor, name = words): unknown {
    return html`<button class="chip" type="button" aria-label=${name} title=${name} @click=${() => this.ask(message)}>
      ${words}
    </button>`;
  }

  private neighbour(words: string, movement: string, to: Item['easier']): unknown {
    if (!to) return nothing;
    return this.option(words, { type: 'swap', movement, to: to.id }, l10n.t('{0}: {1}', words, to.name));
  }

  private choosePosture(movement: string): void {
    this.close();
    this.ask({ type: 'insert', movement });
  }

  /** Closes the choice; who was in it by keyboard goes on at its button. */
  private close(): void {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  /** Here Escape leaves the choice, not the break. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };

  private postureButton(): unknown {
    if (this.postures.length === 0) return nothing;
    return html`<button
      class="chip"
      type="button"
      aria-expanded=${this.open}
      @click=${() => (this.open = !this.open)}
      @keydown=${this.onKey}
    >
      ${l10n.t('Posture reset…')}
    </button>`;
  }

  private postureChoice(): unknown {
    if (!this.open || this.postures.length === 0) return nothing;
    return html`<div class="row choice" role="group" aria-label=${l10n.t('Posture reset')} @keydown=${this.onKey}>
      ${this.postures.map(
        ({ id, name }) =>
          html`<button class="chip" type="button" @click=${() => this.choosePosture(id)}>${name}</button>`,
      )}
    </div>`;
  }

  private shownNotice(): unknown {
    if (!this.notice) return nothing;
    const { words, undo } = this.notice;
    return html`<p class="notice quiet">
      ${words}
      ${
        undo
          ? html`<button class="link" type="button" @click=${() => this.ask({ type: 'allow', thing: undo })}>
              ${l10n.t('Allow again')}
            </button>`
          : nothing
      }
    </p>`;
  }

  protected override render(): unknown {
    const { item } = this;
    if (!item)
      return html`${this.shownNotice()}
        <div class="row">${this.postureButton()}</div>
        ${this.postureChoice()}`;
    const movement = item.id;
    return html`${this.shownNotice()}
      <div class="row" role="group" aria-label=${l10n.t('This movement')}>
        ${this.neighbour(l10n.t('Easier'), movement, item.easier)}
        ${this.neighbour(l10n.t('Harder'), movement, item.harder)}
        ${this.option(l10n.t('Not now'), { type: 'notNow', movement })}
        ${this.option(l10n.t("I can't do this here"), { type: 'notHere', movement })}
        ${this.option(l10n.t('This hurts'), { type: 'hurts', movement })} ${this.postureButton()}
      </div>
      ${this.postureChoice()}`;
  }
}

customElements.define('unhunch-player-options', PlayerOptions);
