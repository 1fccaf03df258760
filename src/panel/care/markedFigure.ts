import { LitElement, css, html, nothing } from 'lit';
import { drawFigure } from '../../figure/drawing';
import type { FigureScript } from '../../figure/script';
import type { Vector } from '../../figure/vector';
import { lookFrom } from '../../figure/view';
import '../figureElement';
import { stillMoment } from '../poseLoop';
import { baseStyles } from '../theme.css';

export interface Mark {
  readonly id: string;
  /** What is written in it. */
  readonly sign: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly at: Vector;
  /** 0…1: how strongly it is filled. */
  readonly strength?: number;
  /** Look of a mark that is ticked. */
  readonly look?: 'fits' | 'change' | undefined;
}

const pose = stillMoment('start');

/** A still figure with marks to press, or only to read. Tells `mark` with the id of the pressed one. */
export class MarkedFigure extends LitElement {
  static override properties = {
    script: { attribute: false },
    marks: { attribute: false },
    current: { type: String },
    still: { type: Boolean },
  };

  static override styles = [
    baseStyles,
    css`
      .picture {
        margin-inline: auto;
        max-height: 100%;
        max-width: 100%;
        position: relative;
      }
      unhunch-figure {
        height: 100%;
      }
      .mark {
        background: var(--paper);
        border: 1.5px solid var(--mark);
        border-radius: 50%;
        color: var(--ink);
        display: grid;
        font: inherit;
        font-size: 12px;
        font-variant-numeric: tabular-nums;
        font-weight: 600;
        height: 26px;
        line-height: 1;
        padding: 0;
        place-items: center;
        position: absolute;
        transform: translate(-50%, -50%);
        width: 26px;
      }
      button {
        cursor: pointer;
      }
      button:hover {
        border-color: var(--accent);
      }
      button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .current,
      .change,
      .lit {
        border-color: var(--accent);
        box-shadow: inset 0 0 0 1.5px var(--accent);
      }
      .fits {
        background: var(--ink);
        border-color: var(--paper);
        color: var(--paper);
      }
    `,
  ];

  declare script: FigureScript;
  declare marks: readonly Mark[];
  declare current: string | undefined;
  /** There is nothing to press: the marks are only read. */
  declare still: boolean;

  private press(id: string): void {
    this.dispatchEvent(new CustomEvent<string>('mark', { detail: id }));
  }

  private button(mark: Mark, style: string): unknown {
    const state = mark.id === this.current ? 'current' : '';
    return html`<button
      type="button"
      class="mark ${mark.look ?? ''} ${mark.strength ? 'lit' : ''} ${state}"
      .style=${style}
      aria-label=${mark.label}
      title=${mark.label}
      aria-current=${state === '' ? nothing : 'true'}
      @click=${() => this.press(mark.id)}
    >
      ${mark.sign}
    </button>`;
  }

  private label(mark: Mark, style: string): unknown {
    return html`<span class="mark ${mark.strength ? 'lit' : ''}" .style=${style} role="img" aria-label=${mark.label}
      >${mark.sign}</span
    >`;
  }

  protected override render(): unknown {
    const { viewBox } = drawFigure(this.script, pose);
    const look = lookFrom(this.script.view);
    const place = ({ at, strength }: Mark): string => {
      const { x, y } = look(at);
      const [left, top] = [(x - viewBox.x) / viewBox.width, (y - viewBox.y) / viewBox.height];
      const fill = strength
        ? `;background:color-mix(in srgb, var(--accent) ${(strength * 35).toFixed(0)}%, var(--paper))`
        : '';
      return `left:${(left * 100).toFixed(2)}%;top:${(top * 100).toFixed(2)}%${fill}`;
    };
    return html`<div class="picture" .style=${`aspect-ratio:${viewBox.width}/${viewBox.height}`}>
      <unhunch-figure .script=${this.script} .moment=${pose}></unhunch-figure>
      ${this.marks.map((mark) => (this.still ? this.label(mark, place(mark)) : this.button(mark, place(mark))))}
    </div>`;
  }
}

customElements.define('unhunch-marked-figure', MarkedFigure);
