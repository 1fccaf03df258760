import * as l10n from '@vscode/l10n';
import { LitElement, css, html } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { sourcesLine } from './sourcesLine';

/** How a posture monitor tells Unhunch. */
export class TechnologyPage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      ol {
        display: grid;
        font-size: 15px;
        gap: 8px;
        list-style: decimal;
        padding-inline-start: 24px;
      }
      code {
        border: 1px solid var(--line);
        border-radius: var(--radius);
        display: block;
        font-family: var(--vscode-editor-font-family, monospace);
        font-size: 13px;
        overflow-wrap: anywhere;
        padding: 12px;
        user-select: all;
      }
    `,
  ];

  declare view: CarePageView<'technology'>;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override render(): unknown {
    const { title, text, steps, link, privacy, sources } = this.view;
    return html`<div class="page narrow">
      <div class="text">
        <h1 tabindex="-1">${title}</h1>
        ${text.map((sentence) => html`<p>${sentence}</p>`)}
      </div>
      <section>
        <h2>${l10n.t('How to connect it')}</h2>
        <ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <code>${link}</code>
        <p class="quiet">${privacy}</p>
      </section>
      ${sourcesLine(sources)}
    </div>`;
  }
}

customElements.define('unhunch-technology-page', TechnologyPage);
