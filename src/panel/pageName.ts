import type { CarePage, CareView } from '../protocol/careMessages';
import type { View } from '../protocol/views';

export const carePageOf = (view: CareView): CarePage => (view.page === 'warmth' ? view.plan : view.page);

/** A page of its own, on which one lands at the heading. */
export function pageName(view: View | undefined): string {
  switch (view?.type) {
    case 'movement':
      return `movement ${view.id}`;
    case 'care':
      return `care ${carePageOf(view)}`;
    default:
      return view?.type ?? '';
  }
}
