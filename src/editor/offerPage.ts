import type { OfferAnswer, OfferView } from '../protocol/views';

/** An offer as a page of the panel, and what becomes of it. */
export interface OfferPage {
  readonly view: OfferView;
  /** Whether it still waits for its answer. */
  readonly isOpen: () => boolean;
  readonly answer: (answer: OfferAnswer) => Promise<void>;
}
