import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { SegmentView } from '../protocol/views';
import { breathAt, breathWords } from './breath';
import './breathCue';
import './holdRing';
import { formatCount } from './locale';
import { progressIn, secondsLeft } from './segments';
import { baseStyles } from './theme.css';

/** A ring that comes and goes in a second or two is only noise. */
const shortestCount = 3_000;

/** How far the segment is: seconds or breaths in a ring, and the breath in words. */
export class Measure extends LitElement {
  static override properties = {
    segment: { attribute: false },
    position: { type: Number },
    still: { type: Boolean },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        align-items: center;
        display: flex;
        flex-direction: var(--measure-direction, row);
        gap: 12px;
      }
      unhunch-hold-ring {
        flex: none;
        width: var(--ring, 64px);
      }
      unhunch-breath-cue {
        width: calc(var(--ring, 64px) * 0.78);
      }
      .breath {
        font-size: var(--breath-font, 15px);
        line-height: 1.35;
        text-align: var(--breath-align, start);
      }
      .counted {
        display: block;
        font-size: 0.85em;
        text-wrap: balance;
      }
    `,
  ];

  declare segment: SegmentView;
  declare position: number;
  declare still: boolean;

  protected override render(): unknown {
    const { segment, still } = this;
    const progress = progressIn(segment, this.position);
    // People who want nothing to move see the ring step by whole seconds.
    const seconds = segment.length / 1000;
    const shown = still ? Math.floor(progress * seconds) / seconds : progress;
    const now = breathAt(segment, progress);
    const counted = segment.cue !== 'move' && segment.length >= shortestCount;
    const paced = now.count !== undefined;
    const look = !counted ? 'empty' : paced ? 'breath' : segment.cue === 'ready' ? 'ready' : 'count';
    return html`<unhunch-hold-ring .look=${look} .seconds=${secondsLeft(segment, this.position)} .progress=${shown}>
        ${
          look === 'empty' || look === 'breath'
            ? html`<unhunch-breath-cue
                .breath=${now.breath}
                .progress=${now.progress}
                .still=${still}
              ></unhunch-breath-cue>`
            : nothing
        }
      </unhunch-hold-ring>
      <span class="breath"
        >${segment.cue === 'ready' ? nothing : breathWords(now.breath)}${
          now.count === undefined
            ? nothing
            : html`<span class="counted quiet"
                >${l10n.t('Breath {0}', formatCount(now.count, segment.breaths ?? now.count))}</span
              >`
        }</span
      >`;
  }
}

customElements.define('unhunch-measure', Measure);
