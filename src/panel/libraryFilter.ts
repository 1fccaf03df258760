import * as v from 'valibot';
import type { HomeView } from '../protocol/views';

type Card = HomeView['cards'][number];
type Named = HomeView['places'][number];

/** What the library shows of all there is; an empty text shows all. */
export interface LibraryFilter {
  readonly text: string;
  readonly place: string;
  readonly region: string;
}

export const everything: LibraryFilter = { text: '', place: '', region: '' };

/** The filter as it was kept across a reload. */
export const filterSchema = v.object({ text: v.string(), place: v.string(), region: v.string() });

export interface CardGroup {
  readonly place: Named;
  readonly cards: readonly Card[];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();

/** Every word of the search is found in the name, the reason, a place or a region, whatever its case or accents. */
function matchesText(card: Card, text: string, names: ReadonlyMap<string, string>): boolean {
  const own = [card.name, card.why, ...[...card.places, ...card.regions].map((id) => names.get(id) ?? '')];
  const all = plain(own.join(' '));
  return plain(text)
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

/** The cards the filter leaves, by place: the place asked for, or the first one of each movement. */
export function groupedCards(view: HomeView, filter: LibraryFilter): readonly CardGroup[] {
  const names = new Map([...view.places, ...view.regions].map(({ id, name }) => [id, name]));
  // A place or region kept from before an update may be gone.
  const place = view.places.find(({ id }) => id === filter.place)?.id;
  const region = view.regions.find(({ id }) => id === filter.region)?.id;
  const left = view.cards.filter(
    (card) =>
      (place === undefined || card.places.includes(place)) &&
      (region === undefined || card.regions.includes(region)) &&
      matchesText(card, filter.text, names),
  );
  return view.places
    .map((group) => ({ place: group, cards: left.filter((card) => (place ?? card.places[0]) === group.id) }))
    .filter(({ cards }) => cards.length > 0);
}
