import assert from 'node:assert/strict';
import { everything, groupedCards, type LibraryFilter } from '../../../src/panel/libraryFilter';
import { parseRemembered } from '../../../src/panel/remembered';
import type { HomeView } from '../../../src/protocol/views';

const card = (id: string, name: string, places: string[], regions: string[]): HomeView['cards'][number] => ({
  id,
  name,
  why: '',
  places,
  regions,
  doneToday: 0,
  dosePerDay: 1,
  leftOut: false,
});

const view: HomeView = {
  type: 'home',
  suggestion: { kind: 'short', length: 90_000, movements: [], why: '' },
  cards: [
    card('squeeze', 'Épaules: squeeze', ['standing', 'chair'], ['upperBack']),
    card('twist', 'Seated twist', ['chair'], ['upperBack', 'core']),
    card('bridge', 'Bridge', ['floor'], ['core']),
  ],
  places: [
    { id: 'chair', name: 'Chair' },
    { id: 'standing', name: 'Standing' },
    { id: 'floor', name: 'Floor' },
  ],
  regions: [
    { id: 'upperBack', name: 'Upper back' },
    { id: 'core', name: 'Core' },
  ],
  leftOut: [],
  today: '',
  safety: [],
};

const found = (filter: Partial<LibraryFilter>): string[] =>
  groupedCards(view, { ...everything, ...filter }).map(
    ({ place, cards }) => `${place.id}: ${cards.map(({ id }) => id).join(' ')}`,
  );

describe('the library', () => {
  it('shows every movement once, at the first of its places', () =>
    assert.deepEqual(found({}), ['chair: twist', 'standing: squeeze', 'floor: bridge']));
  it('a place shows all that can be done there', () =>
    assert.deepEqual(found({ place: 'chair' }), ['chair: squeeze twist']));
  it('place and region narrow together', () => {
    assert.deepEqual(found({ region: 'core' }), ['chair: twist', 'floor: bridge']);
    assert.deepEqual(found({ place: 'standing', region: 'core' }), []);
  });
  it('finds every word, in any case, without accents, also in places and regions', () => {
    assert.deepEqual(found({ text: 'EPAULES' }), ['standing: squeeze']);
    assert.deepEqual(found({ text: 'core floor' }), ['floor: bridge']);
    assert.deepEqual(found({ text: 'twist floor' }), []);
  });
  it('a place that is no more filters nothing', () => assert.equal(found({ place: 'moon' }).length, 3));
  it('what was remembered and cannot be read is nothing to remember', () => {
    for (const input of [undefined, null, 7, { view: 'home' }, { view: 'home', filter: { text: 1 } }])
      assert.deepEqual(parseRemembered(input), { view: '', filter: everything });
  });
});
