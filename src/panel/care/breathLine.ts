import { LitElement, css, html, nothing } from 'lit';
import type { RoutineView, SegmentView } from '../../protocol/views';
import { breathFill } from '../breath';
import { focusHeading } from '../headingFocus';
import { baseStyles } from '../theme.css';

/** What to do with this breath, in one line. Where nothing should move, a bar fills and empties with it. */
export class BreathLine extends LitElement {
  static override properties = {
    item: { attribute: false },
    segment: { attribute: false },
    progress: { type: Number },
    still: { type: Boolean },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        align-content: start;
        display: grid;
        gap: 8px;
        grid-template-columns: minmax(0, 1fr);
        justify-items: center;
        min-height: 112px;
        text-align: center;
      }
      h1 {
        font-size: 16px;
        line-height: 24px;
      }
      .now {
        font-size: clamp(24px, 4vw, 36px);
        line-height: 1.3;
        max-width: 36ch;
        text-wrap: balance;
      }
      .bar {
        border: 1px solid var(--mark);
        border-radius: var(--radius);
        height: 20px;
        max-width: 100%;
        overflow: hidden;
        width: 360px;
      }
      .fill {
        background: var(--accent);
        height: 100%;
      }
    `,
  ];

  declare item: RoutineView['items'][number];
  declare segment: SegmentView;
  /** Through the segment, 0 to 1. */
  declare progress: number;
  declare still: boolean;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private bar(): unknown {
    const { cue, breath } = this.segment;
    const share = cue === 'move' ? breathFill(breath, this.progress) : 0;
    return html`<div class="bar" aria-hidden="true">
      <div class="fill" .style=${`width:${Math.round(share * 100)}%`}></div>
    </div>`;
  }

  protected override render(): unknown {
    const { item, segment } = this;
    return html`<h1 class="quiet" tabindex="-1">${item.name}</h1>
      <p class="now">${segment.words}</p>
      ${this.still ? this.bar() : nothing}
      <p class="quiet">${item.care}</p>`;
  }
}

customElements.define('unhunch-breath-line', BreathLine);
