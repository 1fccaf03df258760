import * as l10n from '@vscode/l10n';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import { LitElement, css, html, type PropertyValues } from 'lit';
import type { CarePageView, FromCare } from '../../protocol/careMessages';
import '../holdRing';
import { formatLength } from '../locale';
import { pageViewStyles } from '../theme.css';
import { Ticker } from '../ticker';
import { careStyles } from './careStyles.css';
import { tell } from './tell';

const minute = 60_000;

type Running = Extract<CarePageView<'warmth'>['state'], { is: 'running' }>;
type TurnAction = Extract<FromCare, { type: 'turn' }>['do'];

/** A turn of heat or cold under way: what is left of it, and half-way the question how the skin is. The editor owns the time. */
export class WarmthTurn extends LitElement {
  static override properties = { turn: { attribute: false }, limits: { type: String } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      :host {
        display: grid;
        gap: 32px;
      }
      .time {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 24px;
      }
      .time .text {
        flex: 1 1 200px;
      }
      unhunch-hold-ring {
        --ring-font: 48px;
        flex: none;
        width: 136px;
      }
    `,
  ];

  declare turn: Running;
  declare limits: string;

  private readonly ticker = new Ticker(this);
  private arrived = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('turn')) this.arrived = performance.now();
    this.ticker.run('coarse');
  }

  private button(words: string, action: TurnAction, secondary = true): unknown {
    return html`<vscode-button ?secondary=${secondary} @click=${() => tell(this, { type: 'turn', do: action })}
      >${words}</vscode-button
    >`;
  }

  private answers(): unknown {
    const { question } = this.turn;
    if (question === undefined) return html`<div class="actions">${this.button(l10n.t('Stop now'), 'stop')}</div>`;
    return html`<section class="aside call">
      <p>${question}</p>
      <div class="actions">
        ${this.button(l10n.t('My skin is fine'), 'skinIsFine', false)} ${this.button(l10n.t('I take it off'), 'stop')}
      </div>
    </section>`;
  }

  protected override render(): unknown {
    const { turn } = this;
    const left = Math.max(0, turn.left - (performance.now() - this.arrived));
    const minutes = Math.ceil(left / minute);
    return html`<div class="time">
        <unhunch-hold-ring look="count" .seconds=${minutes} .progress=${1 - left / turn.length}></unhunch-hold-ring>
        <div class="text">
          <p>${l10n.t('{0} left', formatLength(minutes * minute))}</p>
          <p class="quiet">${l10n.t('You can go back to work. The status bar counts along and tells you the end.')}</p>
        </div>
      </div>
      ${this.answers()}
      <p class="quiet">${this.limits}</p>`;
  }
}

customElements.define('unhunch-warmth-turn', WarmthTurn);
