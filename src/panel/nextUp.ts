import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { RoutineView, SegmentView } from '../protocol/views';
import './figureElement';
import type { Figures } from './figures';
import { stillMoment } from './poseLoop';
import { tellingPose } from './tellingPose';
import { baseStyles } from './theme.css';

/** What comes after the current movement: a small picture and its name. */
export class NextUp extends LitElement {
  static override properties = {
    items: { attribute: false },
    segment: { attribute: false },
    figures: { attribute: false },
  };

  static override styles = [
    baseStyles,
    css`
      :host {
        align-items: center;
        display: flex;
        gap: 12px;
      }
      unhunch-figure {
        flex: none;
        height: var(--next-figure, 72px);
        width: var(--next-figure, 72px);
      }
      p {
        line-height: 20px;
      }
      .name {
        font-size: 15px;
      }
    `,
  ];

  declare items: RoutineView['items'];
  declare figures: Figures;
  /** The first segment of what follows; undefined when nothing does. */
  declare segment: SegmentView | undefined;

  protected override render(): unknown {
    const segment = this.segment;
    const item = segment && this.items[segment.item];
    if (!segment) return html`<p class="quiet">${l10n.t('Last movement')}</p>`;
    if (!item)
      return html`<p><span class="quiet">${l10n.t('Then')}</span><br />${l10n.t('a little time of your own')}</p>`;
    const script = this.figures.get(item.id);
    const moment = script && stillMoment(tellingPose(script));
    return html`<unhunch-figure .script=${script} .moment=${moment}></unhunch-figure>
      <p><span class="quiet">${l10n.t('Next')}</span><br /><span class="name">${item.name}</span></p>`;
  }
}

customElements.define('unhunch-next-up', NextUp);
