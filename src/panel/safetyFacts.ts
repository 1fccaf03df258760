import { LitElement, css, html, nothing } from 'lit';
import type { SafetyFact } from '../protocol/views';
import { sourcesLine } from './care/sourcesLine';
import { careStyles } from './care/careStyles.css';
import { baseStyles } from './theme.css';

/** The safety facts, emergencies first. */
export class SafetyFacts extends LitElement {
  static override properties = { facts: { attribute: false } };

  static override styles = [
    baseStyles,
    careStyles,
    css`
      :host {
        display: grid;
        gap: 32px;
      }
      .aside {
        gap: 8px;
      }
      .emergency {
        border-color: var(--vscode-errorForeground);
      }
      .emergency h2 {
        font-size: 18px;
        line-height: 24px;
      }
      .note {
        border-color: transparent;
      }
    `,
  ];

  declare facts: readonly SafetyFact[];

  constructor() {
    super();
    this.facts = [];
  }

  protected override render(): unknown {
    const isEmergency = ({ urgency }: SafetyFact): boolean => urgency === 'emergency';
    const facts = [...this.facts.filter(isEmergency), ...this.facts.filter((fact) => !isEmergency(fact))];
    return facts.map(
      (fact) =>
        html`<section class="aside ${fact.urgency}">
          <h2>${fact.title}</h2>
          <ul class="bullets">
            ${fact.signs.map((sign) => html`<li>${sign}</li>`)}
          </ul>
          ${fact.sources ? sourcesLine(fact.sources) : nothing}
        </section>`,
    );
  }
}

customElements.define('unhunch-safety-facts', SafetyFacts);
