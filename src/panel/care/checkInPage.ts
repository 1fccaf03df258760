import { LitElement, html, type PropertyValues } from 'lit';
import type { CarePageView } from '../../protocol/careMessages';
import { baseStyles } from '../theme.css';
import './checkInAnswer';
import './checkInForm';

/** Asks how the person feels; then the answer takes its place, read from its heading. */
export class CheckInPage extends LitElement {
  static override properties = { view: { attribute: false } };

  static override styles = baseStyles;

  declare view: CarePageView<'checkIn'>;

  override focus(): void {
    void this.focusShown();
  }

  /** Once it is there. */
  private async focusShown(): Promise<void> {
    await this.updateComplete;
    const shown = this.renderRoot.querySelector<LitElement>('unhunch-check-in-form, unhunch-check-in-answer');
    await shown?.updateComplete;
    shown?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (before && !before.answer && this.view.answer) this.focus();
  }

  protected override render(): unknown {
    const { view } = this;
    if (!view.answer) return html`<unhunch-check-in-form .view=${view}></unhunch-check-in-form>`;
    return html`<unhunch-check-in-answer .view=${view} .answer=${view.answer}
      ><slot name="facts" slot="facts"></slot
    ></unhunch-check-in-answer>`;
  }
}

customElements.define('unhunch-check-in', CheckInPage);
