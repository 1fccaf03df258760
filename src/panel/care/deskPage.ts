import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { formatNumber } from '../locale';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { choice } from './choice';
import type { Point } from './deskPoint';
import './deskPoint';
import './markedFigure';
import type { Mark } from './markedFigure';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

/** A person at a desk with numbered places; each can be ticked, and what does not fit says what to change. */
export class DeskPage extends LitElement {
  static override properties = { view: { attribute: false }, current: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      .picture {
        align-self: start;
        display: grid;
        gap: 12px;
      }
      unhunch-marked-figure {
        margin-inline: auto;
        max-width: 420px;
        width: 100%;
      }
      ol {
        align-content: start;
        display: grid;
        gap: 20px;
      }
      ol li {
        max-width: 720px;
        scroll-margin: 24px;
      }
      @media (min-width: 860px) {
        .page {
          gap: 32px 48px;
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
        .wide {
          grid-column: 1 / -1;
        }
        .picture {
          position: sticky;
          top: 24px;
        }
        unhunch-marked-figure {
          max-width: 520px;
        }
      }
    `,
  ];

  declare view: CarePageView<'desk'>;
  declare private current: string | undefined;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private go(id: string): void {
    this.current = id;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
    row?.querySelector<HTMLElement>('unhunch-desk-point')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }

  private mark(point: Point, index: number): Mark {
    const state =
      point.tick === 'fits' ? l10n.t('fits') : point.tick === 'change' ? l10n.t('to change') : l10n.t('not checked');
    return {
      id: point.id,
      sign: point.tick === 'fits' ? '✓' : formatNumber(index + 1),
      label: l10n.t('{0}: {1}', point.title, state),
      at: point.at,
      look: point.tick,
    };
  }

  private row(point: Point, index: number): unknown {
    return html`<li data-id=${point.id}>
      <unhunch-desk-point
        .point=${point}
        .number=${index + 1}
        @focusin=${() => (this.current = point.id)}
      ></unhunch-desk-point>
    </li>`;
  }

  protected override render(): unknown {
    const { view } = this;
    return html`<div class="page">
      <div class="wide text">
        <h1 tabindex="-1">${l10n.t('Your desk')}</h1>
        <p role="status">${view.summary}</p>
      </div>
      <div class="wide">
        ${choice({
          legend: l10n.t('How you work'),
          options: view.variants.map(({ id, name }) => ({ value: id, name })),
          value: view.variant,
          choose: (variant) => tell(this, { type: 'deskVariant', variant }),
        })}
      </div>
      <div class="picture">
        <unhunch-marked-figure
          .script=${view.figure}
          .marks=${view.points.map((point, index) => this.mark(point, index))}
          .current=${this.current}
          @mark=${(event: CustomEvent<string>) => this.go(event.detail)}
        ></unhunch-marked-figure>
      </div>
      <ol>
        ${view.points.map((point, index) => this.row(point, index))}
      </ol>
      <div class="wide">${sourcesLine(view.sources)}</div>
    </div>`;
  }
}

customElements.define('unhunch-desk-page', DeskPage);
