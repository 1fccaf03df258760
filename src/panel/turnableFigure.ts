import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { FigureMoment, FigureScript } from '../figure/script';
import { controlStyles } from './controls.css';
import './figureElement';
import { icon, type IconName } from './icons';
import { baseStyles } from './theme.css';
import { isTurned, noTurn, turnedBy, turnedByKey, viewOf, type Turn } from './turn';

/** Degrees for each pixel dragged. */
const dragYaw = 0.6;
const dragPitch = 0.3;

/** The figure as large as there is room, to be turned by dragging, by keys and by its buttons. */
export class TurnableFigure extends LitElement {
  static override properties = {
    script: { attribute: false },
    moment: { attribute: false },
    turn: { state: true },
  };

  static override styles = [
    baseStyles,
    controlStyles,
    css`
      :host {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        min-height: 0;
      }
      unhunch-figure,
      .buttons {
        grid-area: 1 / 1;
      }
      unhunch-figure {
        cursor: grab;
        min-height: 0;
        touch-action: pan-y;
        user-select: none;
      }
      unhunch-figure:active {
        cursor: grabbing;
      }
      /* Where there is no height to spare, a mat's corner ends at the buttons instead of running through their signs. */
      .buttons {
        align-self: end;
        background: var(--paper);
        border-radius: var(--radius);
        display: flex;
        gap: 2px;
        justify-self: end;
      }
    `,
  ];

  declare script: FigureScript;
  declare moment: FigureMoment;
  declare private turn: Turn;

  constructor() {
    super();
    this.turn = noTurn;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey: shift } = event;
    const turn = turnedByKey(this.turn, { key, shift, modified: event.ctrlKey || event.altKey || event.metaKey });
    if (!turn) return;
    event.preventDefault();
    this.turn = turn;
  };

  private grab(event: PointerEvent): void {
    if (event.button === 0) (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (!(event.currentTarget as Element).hasPointerCapture(event.pointerId)) return;
    const pitch = event.pointerType === 'mouse' ? event.movementY * dragPitch : 0;
    this.turn = turnedBy(this.turn, event.movementX * dragYaw, pitch);
  }

  private button(name: string, key: string | undefined, look: IconName, turn: Turn): unknown {
    const title = key === undefined ? name : l10n.t('{0} ({1})', name, key);
    return html`<button class="tool" type="button" aria-label=${name} title=${title} @click=${() => (this.turn = turn)}>
      ${icon(look, 16)}
    </button>`;
  }

  private buttons(): unknown {
    const { turn, script } = this;
    return html`<div class="buttons" role="group" aria-label=${l10n.t('Turn the figure')}>
      ${isTurned(turn) ? this.button(l10n.t('As it was'), '0', 'front', noTurn) : nothing}
      ${
        script.secondView && !turn.second
          ? this.button(l10n.t('Another side'), undefined, 'side', { ...noTurn, second: true })
          : nothing
      }
      ${this.button(l10n.t('Turn left'), ',', 'turnLeft', turnedBy(turn, -45, 0))}
      ${this.button(l10n.t('Turn right'), '.', 'turnRight', turnedBy(turn, 45, 0))}
    </div>`;
  }

  protected override render(): unknown {
    const { script, moment, turn } = this;
    // In mid-height, so that lying bodies keep clear of the buttons below.
    return html`<unhunch-figure
        align="middle"
        .script=${script}
        .moment=${moment}
        .view=${viewOf(script, moment.mirrored, turn)}
        @pointerdown=${(event: PointerEvent) => this.grab(event)}
        @pointermove=${(event: PointerEvent) => this.drag(event)}
        @dblclick=${() => (this.turn = noTurn)}
      ></unhunch-figure>
      ${this.buttons()}`;
  }
}

customElements.define('unhunch-turnable-figure', TurnableFigure);
