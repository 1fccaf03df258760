import { LitElement, css, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { drawFigure, gapWidth, type Shape } from '../figure/drawing';
import { stopsOf, type GlowPatch } from '../figure/glow';
import type { FigureMoment, FigureScript } from '../figure/script';
import type { View } from '../figure/view';

/** A held pose is one picture, however far the time in it has run. */
function looksDifferent(now: FigureMoment | undefined, before: FigureMoment | undefined): boolean {
  if (!now || !before || now.mirrored !== before.mirrored) return now !== before;
  if (now.from !== before.from || now.to !== before.to) return true;
  return now.from !== now.to && now.progress !== before.progress;
}

const otherView = (a: View | undefined, b: View | undefined): boolean => a?.yaw !== b?.yaw || a?.pitch !== b?.pitch;

const same = (a: GlowPatch, b: GlowPatch): boolean =>
  a.x === b.x && a.y === b.y && a.radius === b.radius && a.strength === b.strength && a.shade === b.shade;

const gradientName = (glows: readonly GlowPatch[], glow: GlowPatch): string =>
  `glow-${glows.findIndex((other) => same(other, glow))}`;

/** What glows is filled with its gradient instead of its tone's colour. */
const classOf = ({ tone, parted, line, glow }: Shape): string =>
  `${glow ? 'lit' : tone} ${parted ? 'parted' : line === undefined ? '' : 'line'}`;

/** What a gradient's stop looks like in the theme's colours. */
const stop = ({ shade }: GlowPatch, offset: number, strength: number): SVGTemplateResult =>
  shade
    ? svg`<stop offset=${offset} stop-color="var(--ink)" stop-opacity=${strength} />`
    : svg`<stop offset=${offset} stop-color=${`color-mix(in srgb, var(--glow) ${strength * 100}%, var(--ink))`} />`;

const gradient = (patch: GlowPatch, index: number): SVGTemplateResult => svg`<radialGradient
  id="glow-${index}" gradientUnits="userSpaceOnUse" cx=${patch.x} cy=${patch.y} r=${patch.radius}>
  ${stopsOf(patch).map(([offset, strength]) => stop(patch, offset, strength))}
</radialGradient>`;

/** For a place that is wider or higher than the drawing: at the start or in the middle of it, on its ground or in mid-height. */
const placed = { start: 'xMinYMax', centre: 'xMidYMax', middle: 'xMidYMid' } as const;

/** One drawing of the body at one moment. Decoration for a screen reader: the words beside it say what it shows. */
export class FigureElement extends LitElement {
  static override properties = {
    script: { attribute: false },
    align: { type: String },
    arrows: { type: Boolean },
    moment: { attribute: false, hasChanged: looksDifferent },
    view: { attribute: false, hasChanged: otherView },
  };

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
    .near {
      fill: var(--ink);
    }
    .far {
      fill: var(--far);
    }
    .prop {
      fill: var(--prop);
    }
    .propFar {
      fill: color-mix(in srgb, var(--ink) 14%, var(--paper));
    }
    .ground {
      fill: color-mix(in srgb, var(--ink) 12%, var(--paper));
    }
    .gap {
      fill: var(--paper);
    }
    .arrow {
      fill: var(--accent);
    }
    .parted {
      paint-order: stroke;
      stroke: var(--paper);
      stroke-linejoin: round;
    }
    .propFar.parted {
      stroke: var(--prop);
      stroke-width: 1;
    }
    .line {
      fill: none;
      stroke: var(--paper);
    }
  `;

  declare align: keyof typeof placed;
  /** Show the way into a pose that is held, for still pictures. */
  declare arrows: boolean;
  declare script: FigureScript | undefined;
  declare moment: FigureMoment | undefined;
  /** Looked at from here instead of from the script's own side. */
  declare view: View | undefined;

  constructor() {
    super();
    this.align = 'centre';
    this.arrows = false;
  }

  protected override render(): unknown {
    if (!this.script || !this.moment) return html``;
    const { viewBox, shapes } = drawFigure(this.script, this.moment, {
      ...(this.arrows ? { arrows: true } : {}),
      ...(this.view ? { view: this.view } : {}),
    });
    const glows = shapes
      .flatMap(({ glow }) => (glow ? [glow] : []))
      .filter((glow, index, all) => all.findIndex((other) => same(other, glow)) === index);
    const box = `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`;
    return html`<svg viewBox=${box} preserveAspectRatio=${placed[this.align]} aria-hidden="true">
      <defs>${glows.map(gradient)}</defs>
      ${shapes.map((shape) => {
        const fill = shape.glow ? `url(#${gradientName(glows, shape.glow)})` : nothing;
        return svg`<path class=${classOf(shape)} d=${shape.d} stroke-width=${shape.line ?? gapWidth * 2} fill=${fill} />`;
      })}
    </svg>`;
  }
}

customElements.define('unhunch-figure', FigureElement);
