import type { Offers, OfferParts } from './offers';
import type { Offer } from './offerLife';

/** The way to the offers' words and lists, whose code is loaded with the first offer. */
export class OffersDoor {
  private loading: Promise<Offers> | undefined;

  constructor(private readonly parts: OfferParts) {}

  async offer(offer: Offer): Promise<void> {
    if (this.parts.settings().offerStyle !== 'statusBar') await (await this.load()).offer(offer);
  }

  async choose(): Promise<void> {
    await (await this.load()).choose();
  }

  async pause(): Promise<void> {
    await (await this.load()).pause();
  }

  private load(): Promise<Offers> {
    this.loading ??= import('./offers').then(({ Offers }) => new Offers(this.parts));
    return this.loading;
  }
}
