import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { pressableStyles } from '../controls.css';
import '../figureElement';
import { focusHeading } from '../headingFocus';
import { stillMoment } from '../poseLoop';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { drawing } from './drawings';
import { tell } from './tell';

type Entry = CarePageView<'overview'>['sections'][number]['entries'][number];

/** Everything in Care, a card each. */
export class CareOverview extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    pageViewStyles,
    careStyles,
    pressableStyles,
    css`
      ul {
        display: grid;
        gap: 8px;
        margin: 0 var(--outdent);
        max-width: 820px;
      }
      li {
        max-width: none;
      }
      button {
        align-items: center;
        display: grid;
        gap: 16px;
        grid-template-columns: 64px minmax(0, 1fr);
        height: 100%;
        padding: 8px 12px;
        text-align: start;
        width: 100%;
      }
      .picture {
        align-items: center;
        display: flex;
        height: 80px;
        justify-content: center;
      }
      unhunch-figure {
        flex: 1;
        height: 100%;
      }
      .words {
        display: grid;
        gap: 4px;
      }
      .drawing {
        color: var(--far);
      }
      .accent {
        stroke: var(--accent);
      }
      .name {
        font-size: 14px;
        font-weight: 600;
        line-height: 20px;
      }
      .line {
        line-height: 18px;
      }
      .status {
        font-weight: 600;
        line-height: 18px;
      }
      @media (min-width: 600px) {
        ul {
          gap: 12px;
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
        button {
          align-content: start;
          gap: 8px;
          grid-template-columns: minmax(0, 1fr);
          padding: 12px;
        }
        .picture {
          height: 104px;
          justify-content: start;
        }
      }
    `,
  ];

  declare view: CarePageView<'overview'>;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  private picture(entry: Entry): unknown {
    if (!entry.figure) return drawing(entry.drawing ?? '', 56);
    const moment = stillMoment(entry.pose ?? 'start');
    return html`<unhunch-figure align="start" .script=${entry.figure} .moment=${moment}></unhunch-figure>`;
  }

  private entry(entry: Entry): unknown {
    return html`<li>
      <button class="pressable" type="button" @click=${() => tell(this, { type: 'care', to: entry.to })}>
        <span class="picture">${this.picture(entry)}</span>
        <span class="words">
          <span class="name">${entry.name}</span>
          <span class="line quiet">${entry.line}</span>
          ${entry.status === '' ? nothing : html`<span class="status">${entry.status}</span>`}
        </span>
      </button>
    </li>`;
  }

  protected override render(): unknown {
    return html`<div class="page">
      <h1 tabindex="-1">${l10n.t('Care')}</h1>
      ${this.view.sections.map(
        ({ title, entries }, index) =>
          html`<section>
            <h2 id="section${index}">${title}</h2>
            <ul aria-labelledby="section${index}">
              ${entries.map((entry) => this.entry(entry))}
            </ul>
          </section>`,
      )}
    </div>`;
  }
}

customElements.define('unhunch-care-overview', CareOverview);
