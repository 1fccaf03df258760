import type { Acting } from './acting';
import { Answers } from './answers';
import { BreakControls } from './breakControls';
import { BreakOperations, type EndedBreak } from './breakOperations';
import { NaturalBreaks } from './naturalBreaks';
import { OfferLife, type Offer } from './offerLife';
import type { SessionHolder } from './sessionHolder';

/** What can happen to breaks. Loaded when something does: mere counting gets by without. */
export class Happenings {
  readonly breaks: BreakOperations;
  readonly offers: OfferLife;
  readonly natural: NaturalBreaks;
  readonly controls: BreakControls;
  readonly answers: Answers;

  constructor(
    holder: SessionHolder,
    acting: Acting,
    newId: () => string,
    onOffer: (offer: Offer) => void,
    onEnded: (ended: EndedBreak) => void,
  ) {
    this.breaks = new BreakOperations(holder, newId, onEnded);
    this.offers = new OfferLife(holder, newId, onOffer);
    this.natural = new NaturalBreaks(holder, newId);
    this.controls = new BreakControls(holder, this.breaks, acting);
    this.answers = new Answers(holder, this.offers, this.natural, acting);
  }
}
