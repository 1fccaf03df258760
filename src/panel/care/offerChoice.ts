import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { FromCare } from '../../protocol/careMessages';
import { tell } from './tell';

type Offered = Extract<FromCare, { type: 'careOffer' }>['what'];

/** Whether something is to be offered at the end of a break. */
function offerChoice(page: HTMLElement, what: Offered, words: string, on: boolean): TemplateResult {
  const choose = (event: Event): void =>
    tell(page, { type: 'careOffer', what, on: (event.target as HTMLInputElement).checked });
  return html`<label class="check"
    ><input type="checkbox" .checked=${on} @change=${choose} /><span>${words}</span></label
  >`;
}

export const offerCheckIn = (page: HTMLElement, on: boolean): TemplateResult =>
  offerChoice(page, 'checkIn', l10n.t('Ask me at the end of a break, once a day at most'), on);

export const offerHabit = (page: HTMLElement, on: boolean): TemplateResult =>
  offerChoice(page, 'habit', l10n.t('Show me one at the end of a long break'), on);
