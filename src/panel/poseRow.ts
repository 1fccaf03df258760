import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import { keyPoses } from '../figure/keyPoses';
import type { FigureScript } from '../figure/script';
import './figureElement';
import { stillMoment } from './poseLoop';
import { baseStyles } from './theme.css';

/** The movement without motion: its key poses side by side, the one asked for now marked. */
export class PoseRow extends LitElement {
  static override properties = {
    script: { attribute: false },
    current: { type: String },
    mirrored: { type: Boolean },
  };

  static override styles = [
    baseStyles,
    css`
      :host,
      ol {
        min-height: 0;
      }
      ol {
        display: grid;
        gap: 16px;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
        height: 100%;
      }
      li {
        display: grid;
        gap: 8px;
        grid-template-rows: minmax(0, 1fr) 4px;
        max-width: none;
        min-height: 0;
      }
      li[aria-current]::after {
        background: var(--accent);
        border-radius: 2px;
        content: '';
        justify-self: center;
        width: 48px;
      }
      li:not([aria-current]) unhunch-figure {
        opacity: 0.7;
      }
    `,
  ];

  declare script: FigureScript;
  declare current: string;
  declare mirrored: boolean;

  constructor() {
    super();
    this.mirrored = false;
  }

  protected override render(): unknown {
    return html`<ol aria-label=${l10n.t('The movement, pose by pose')}>
      ${keyPoses(this.script).map((pose) => {
        const moment = stillMoment(pose, this.mirrored);
        return html`<li aria-current=${pose === this.current ? 'step' : nothing}>
          <unhunch-figure arrows .script=${this.script} .moment=${moment}></unhunch-figure>
        </li>`;
      })}
    </ol>`;
  }
}

customElements.define('unhunch-pose-row', PoseRow);
