import type { FromCare } from '../../protocol/careMessages';

/** Says what the person pressed on a page of Care; the app posts it. */
export function tell(page: HTMLElement, detail: FromCare): void {
  page.dispatchEvent(new CustomEvent<FromCare>('care', { detail, bubbles: true, composed: true }));
}
