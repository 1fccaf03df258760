import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { ToEditor } from '../protocol/messages';
import type { RoutineView } from '../protocol/views';
import { controlStyles } from './controls.css';
import './postureChoice';
import { baseStyles } from './theme.css';

type Item = RoutineView['items'][number];

/** Ways to have the current movement otherwise, or not at all: one quiet row, each a single press. */
export class PlayerOptions extends LitElement {
  static override properties = {
    item: { attribute: false },
    postures: { attribute: false },
    notice: { attribute: false },
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
      .row .chip:hover {
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

  private postureChoice(): unknown {
    return html`<unhunch-posture-choice
      .postures=${this.postures}
      @ask=${(event: CustomEvent<ToEditor>) => this.ask(event.detail)}
    ></unhunch-posture-choice>`;
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
        <div class="row">${this.postureChoice()}</div>`;
    const movement = item.id;
    return html`${this.shownNotice()}
      <div class="row" role="group" aria-label=${l10n.t('This movement')}>
        ${this.neighbour(l10n.t('Easier'), movement, item.easier)}
        ${this.neighbour(l10n.t('Harder'), movement, item.harder)}
        ${this.option(l10n.t('Not now'), { type: 'notNow', movement })}
        ${this.option(l10n.t("I can't do this here"), { type: 'notHere', movement })}
        ${this.option(l10n.t('This hurts'), { type: 'hurts', movement })} ${this.postureChoice()}
      </div>`;
  }
}

customElements.define('unhunch-player-options', PlayerOptions);
