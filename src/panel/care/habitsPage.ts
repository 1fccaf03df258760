import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { focusHeading } from '../headingFocus';
import { formatCount } from '../locale';
import { pageViewStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import './habitCard';
import type { HabitCard } from './habitCard';
import { offerHabit } from './offerChoice';

/** The habits, one card at a time. */
export class HabitsPage extends LitElement {
  static override properties = { view: { attribute: false }, shown: { state: true } };

  static override styles = [
    pageViewStyles,
    careStyles,
    css`
      unhunch-habit-card {
        min-height: 300px;
      }
      nav {
        align-items: center;
        display: flex;
        gap: 12px;
      }
      .count {
        font-variant-numeric: tabular-nums;
        min-width: 64px;
        text-align: center;
      }
    `,
  ];

  declare view: CarePageView<'habits'>;
  declare private shown: string;

  override focus(): void {
    focusHeading(this.renderRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view') && !changed.get('view')) this.shown = this.view.first;
  }

  private step(by: 1 | -1): void {
    const { cards } = this.view;
    const index = cards.findIndex(({ id }) => id === this.shown);
    this.shown = cards[(index + by + cards.length) % cards.length]?.id ?? this.shown;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HabitCard>('unhunch-habit-card')?.focus());
  }

  protected override render(): unknown {
    const { cards, offered } = this.view;
    const index = cards.findIndex(({ id }) => id === this.shown);
    const card = cards[index] ?? cards[0];
    return html`<div class="page narrow">
      <h1 tabindex="-1">${l10n.t('Habits')}</h1>
      ${card ? html`<unhunch-habit-card .habit=${card}></unhunch-habit-card>` : nothing}
      <nav aria-label=${l10n.t('Habits')}>
        <button class="toggle" type="button" @click=${() => this.step(-1)}>${l10n.t('Back')}</button>
        <span class="count quiet">${formatCount(Math.max(0, index) + 1, cards.length)}</span>
        <button class="toggle" type="button" @click=${() => this.step(1)}>${l10n.t('Next')}</button>
      </nav>
      ${offerHabit(this, offered)}
    </div>`;
  }
}

customElements.define('unhunch-habits-page', HabitsPage);
