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
      section {
        border-inline-start: 3px solid var(--line);
        display: grid;
        gap: 8px;
        padding-inline-start: 16px;
      }
      section.emergency {
        border-color: var(--vscode-errorForeground);
      }
      ul {
        display: grid;
        gap: 4px;
        list-style: disc;
        padding-inline-start: 18px;
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
        html`<section class=${fact.urgency}>
          <h2>${fact.title}</h2>
          <ul>
            ${fact.signs.map((sign) => html`<li>${sign}</li>`)}
          </ul>
          ${fact.sources ? sourcesLine(fact.sources) : nothing}
        </section>`,
    );
  }
}

customElements.define('unhunch-safety-facts', SafetyFacts);
