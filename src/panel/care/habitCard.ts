import * as l10n from '@vscode/l10n';
import { LitElement, css, html, nothing } from 'lit';
import type { HabitView } from '../../protocol/careMessages';
import { baseStyles } from '../theme.css';
import { careStyles } from './careStyles.css';
import { sourcesLine } from './sourcesLine';
import { tell } from './tell';

/** One habit: what, why, how well it is backed, and whether it is done or not for this person. */
export class HabitCard extends LitElement {
  static override properties = { habit: { attribute: false } };

  static override styles = [
    baseStyles,
    careStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      h2 {
        font-size: 20px;
        font-weight: 400;
        line-height: 28px;
      }
      .marks {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
      .back {
        display: grid;
        gap: 4px;
      }
    `,
  ];

  declare habit: HabitView;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private mark(mark: 'done' | 'notForMe'): void {
    const { id } = this.habit;
    tell(this, this.habit.mark === mark ? { type: 'habit', id } : { type: 'habit', id, mark });
  }

  protected override render(): unknown {
    const { habit } = this;
    const button = (mark: 'done' | 'notForMe', words: string): unknown =>
      html`<button class="toggle" type="button" aria-pressed=${habit.mark === mark} @click=${() => this.mark(mark)}>
        ${words}
      </button>`;
    return html`<h2 tabindex="-1">${habit.title}</h2>
      <div class="text">${habit.text.map((sentence) => html`<p>${sentence}</p>`)}</div>
      ${habit.care === '' ? nothing : html`<p class="aside text">${habit.care}</p>`}
      <div class="marks">${button('done', l10n.t('I do this'))} ${button('notForMe', l10n.t('Not for me'))}</div>
      <div class="back">
        <p class="sources">${habit.strength}</p>
        ${sourcesLine(habit.sources)}
      </div>`;
  }
}

customElements.define('unhunch-habit-card', HabitCard);
