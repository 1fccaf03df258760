import * as l10n from '@vscode/l10n';
import { LitElement, html, nothing, svg } from 'lit';
import type { ProgressPeriod } from '../../protocol/progressView';
import { baseStyles } from '../theme.css';
import { frameStyles } from './chartFrame.css';
import type { ChartModel, Drawing, Reading } from './chartModel';
import { chartTable } from './chartTable';
import { drawingStyles } from './drawing.css';
import { readingAfter, readingAt } from './reading';
import { turnsIn } from './turns';
import { unbroken } from './words';

/** Asks for the chart to be saved as a picture. */
export interface PictureWish {
  readonly svg: SVGSVGElement;
  readonly legend: HTMLElement | null;
  readonly title: string;
}

const turn = turnsIn({ now: () => performance.now(), next: () => new Promise(requestAnimationFrame) });

/** One for all charts: it learns where each of them is before any is drawn, which would move those below it. */
const sizes = new ResizeObserver((entries) => {
  const seen = entries.map(({ target }) => target.getBoundingClientRect().top < window.innerHeight);
  for (const [index, { target, contentRect }] of entries.entries()) {
    if (target instanceof ChartFrame) target.fit(Math.floor(contentRect.width), seen[index] ?? true);
  }
});

/** A chart with its heading, its summary, a reading of single values by pointer and keyboard, and its table. */
export class ChartFrame extends LitElement {
  static override properties = {
    model: { attribute: false },
    period: { attribute: false },
    width: { state: true },
    current: { state: true },
    asTable: { state: true },
  };

  static override styles = [baseStyles, frameStyles, drawingStyles];

  declare model: ChartModel;
  /** What the chart is about; another one has other readings at the same places. */
  declare period: ProgressPeriod | undefined;
  declare private width: number;
  /** Place of the reading that is read out. */
  declare private current: number | undefined;
  declare private asTable: boolean;

  private drawing: Drawing | undefined;
  /** Whether it was in view when its width was measured. */
  private seen = true;

  constructor() {
    super();
    this.width = 0;
    this.asTable = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    sizes.unobserve(this);
  }

  /** Takes its width in px, and whether it is in view. */
  fit(width: number, seen: boolean): void {
    this.width = width;
    this.seen = seen;
  }

  /** What is in view is drawn at once, and so is a chart again; those below wait for their turns. */
  protected override async scheduleUpdate(): Promise<void> {
    const waits = this.width > 0 && !this.drawing && !this.model.empty && !this.seen;
    if (waits) await turn();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('period')) this.current = undefined;
  }

  private get readings(): readonly Reading[] {
    return this.drawing?.readings ?? [];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const after = this.drawing && readingAfter(event.key, this.drawing, this.current);
    if (!after) return;
    this.current = after.reading;
    event.preventDefault();
    event.stopPropagation();
  };

  private readonly onPointer = (event: PointerEvent): void => {
    const box = this.renderRoot.querySelector('.drawing')?.getBoundingClientRect();
    if (box) this.current = readingAt(this.readings, event.clientX - box.left, event.clientY - box.top);
  };

  private readonly forget = (): void => {
    this.current = undefined;
  };

  private save(): void {
    const drawn = this.renderRoot.querySelector<SVGSVGElement>('.drawing svg');
    if (!drawn) return;
    const detail: PictureWish = { svg: drawn, legend: this.renderRoot.querySelector('ul'), title: this.model.title };
    this.dispatchEvent(new CustomEvent<PictureWish>('picture', { detail, bubbles: true, composed: true }));
  }

  private tools(): unknown {
    if (this.model.empty) return nothing;
    const { title } = this.model;
    return html`<div class="tools">
      <button
        type="button"
        aria-label=${this.asTable ? l10n.t('Chart: {0}', title) : l10n.t('Table: {0}', title)}
        @click=${() => (this.asTable = !this.asTable)}
      >
        ${this.asTable ? l10n.t('Chart') : l10n.t('Table')}
      </button>
      ${
        this.asTable
          ? nothing
          : html`<button type="button" aria-label=${l10n.t('Save picture: {0}', title)} @click=${() => this.save()}>
              ${l10n.t('Save picture…')}
            </button>`
      }
    </div>`;
  }

  private chart(): unknown {
    if (this.width === 0) return html`<div class="room"></div>`;
    const drawing = this.model.draw(this.width);
    this.drawing = drawing;
    const reading = this.current === undefined ? undefined : drawing.readings[this.current];
    return html`<div
        class="drawing"
        tabindex="0"
        role="slider"
        aria-roledescription=${l10n.t('chart')}
        aria-orientation="horizontal"
        aria-label=${l10n.t('{0}. Arrow keys read its values.', this.model.title)}
        aria-describedby="summary"
        aria-valuemin="0"
        aria-valuemax=${drawing.readings.length}
        aria-valuenow=${reading ? (this.current ?? -1) + 1 : 0}
        aria-valuetext=${reading?.text() ?? l10n.t('no value chosen')}
        @keydown=${this.onKey}
        @pointermove=${this.onPointer}
        @pointerdown=${this.onPointer}
        @pointerleave=${this.forget}
        @blur=${this.forget}
      >
        <svg
          width=${this.width}
          height=${drawing.height}
          viewBox="0 0 ${this.width} ${drawing.height}"
          aria-hidden="true"
        >
          ${drawing.body}
          ${
            reading &&
            svg`<rect class="reading" x=${reading.x + 0.5} y=${reading.y + 0.5} width=${Math.max(2, reading.width - 1)}
              height=${Math.max(2, reading.height - 1)} rx="2"></rect>`
          }
        </svg>
      </div>
      ${this.legend()}`;
  }

  private legend(): unknown {
    if (this.model.legend.length === 0) return nothing;
    return html`<ul>
      ${this.model.legend.map(
        ({ mark, label }) =>
          html`<li><svg width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">${mark}</svg>${label}</li>`,
      )}
    </ul>`;
  }

  protected override render(): unknown {
    const { title, summary, empty } = this.model;
    const reading = this.asTable || this.current === undefined ? undefined : this.drawing?.readings[this.current];
    return html`<figure aria-labelledby="title">
      <div class="head">
        <h3 id="title">${title}</h3>
        ${this.tools()}
      </div>
      <div class="said">
        <p id="summary" class=${reading ? 'quiet away' : 'quiet'}>${unbroken(summary)}</p>
        ${reading ? html`<p aria-hidden="true">${unbroken(reading.text())}</p>` : nothing}
      </div>
      ${empty ? nothing : this.asTable ? chartTable(title, this.model.table) : this.chart()}
    </figure>`;
  }
}

customElements.define('unhunch-chart', ChartFrame);
