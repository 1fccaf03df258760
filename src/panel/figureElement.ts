import { LitElement, css, html, svg } from 'lit';
import { drawFigure } from '../figure/drawing';
import type { FigureMoment, FigureScript } from '../figure/script';

/** One drawing of the body at one moment. Decoration for a screen reader: the words beside it say what it shows. */
export class FigureElement extends LitElement {
  static override properties = { script: { attribute: false }, moment: { attribute: false } };

  static override styles = css`
    :host {
      display: block;
      min-height: 0;
      min-width: 0;
    }
    svg {
      display: block;
      height: 100%;
      width: 100%;
    }
    path {
      fill: var(--ink);
    }
    .far {
      fill: var(--far);
    }
    .prop {
      fill: color-mix(in srgb, var(--ink) 34%, var(--paper));
    }
    .propFar {
      fill: color-mix(in srgb, var(--ink) 22%, var(--paper));
    }
    .ground {
      fill: color-mix(in srgb, var(--ink) 12%, var(--paper));
    }
    .gap {
      fill: var(--paper);
    }
    .glow,
    .arrow {
      fill: var(--accent);
    }
  `;

  declare script: FigureScript | undefined;
  declare moment: FigureMoment | undefined;

  protected override render(): unknown {
    if (!this.script || !this.moment) return html``;
    const { viewBox, shapes } = drawFigure(this.script, this.moment);
    const box = `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`;
    return html`<svg viewBox=${box} preserveAspectRatio="xMidYMax" aria-hidden="true">
      ${shapes.map((shape) => svg`<path class=${shape.tone} d=${shape.d} />`)}
    </svg>`;
  }
}

customElements.define('unhunch-figure', FigureElement);
