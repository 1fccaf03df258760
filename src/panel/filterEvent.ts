import type { LibraryFilter } from './libraryFilter';

/** Asks, from wherever in the library, for another filter. */
export const filterEvent = (detail: LibraryFilter): CustomEvent<LibraryFilter> =>
  new CustomEvent('filter', { detail, bubbles: true, composed: true });
