import assert from 'node:assert/strict';
import { nothingLeftOut, withPlace } from '../../../src/core/leftOut';
import { BreakChanges } from '../../../src/editor/breakChanges';
import { FigureSupply } from '../../../src/editor/figureSupply';
import { findMovement } from '../../../src/editor/findMovement';
import { planBreak, planRequest } from '../../../src/editor/planBreak';
import { KeptChoices } from '../../../src/editor/keptChoices';
import { SavedValues } from '../../../src/editor/savedValues';
import { movements } from '../../../src/movements/catalogue';
import type { Movement } from '../../../src/movements/movement';
import { home, movement } from '../../panel/sampleViews';
import { FakeEditor } from './fakeEditor';

function duringABreak() {
  const editor = new FakeEditor();
  const { keeper, store } = editor;
  const write = (message: string | Error): void => void editor.logged.push(String(message));
  const log = { debug: write, info: write, warn: write, error: write };
  const choices = new KeptChoices(new SavedValues(store, log));
  const request = () =>
    planRequest({ kind: 'long' }, movements, keeper.facts, editor.settings, editor.now, choices.leftOut);
  const changes = new BreakChanges({ keeper, choices, request });
  keeper.breaks.begin(planBreak({ kind: 'long' }, movements, keeper.facts, editor.settings, editor.now).routine);
  const ids = (): readonly string[] => keeper.current.running?.routine.items.map((item) => item.movement) ?? [];
  const current = (): Movement => findMovement(ids()[0] ?? '') ?? assert.fail('The break has no movement.');
  return { editor, keeper, choices, changes, ids, current };
}

describe('changing a break in the player', () => {
  it('"Not now" takes the movement out of this break only', () => {
    const { changes, current, ids, choices, keeper } = duringABreak();
    const gone = current();
    assert.match(changes.notNow(gone)?.words ?? '', new RegExp(gone.name()));
    assert.ok(!ids().includes(gone.id) && ids().length > 0);
    assert.deepEqual(choices.leftOut, nothingLeftOut);
    assert.notEqual(keeper.current.running?.since, null, 'it plays on');
  });

  it('"I can\'t do this here" leaves it out for today, and can be taken back', () => {
    const { changes, current, ids, choices } = duringABreak();
    const gone = current();
    assert.deepEqual(changes.notHere(gone)?.undo, { what: 'movement', id: gone.id });
    assert.ok(!ids().includes(gone.id));
    assert.notEqual(choices.leftOut.notHere, null);
  });

  it('"This hurts" stops the break, and leaves the movement out until it is allowed again', () => {
    const { changes, current, ids, choices, keeper } = duringABreak();
    const gone = current();
    changes.hurts(gone);
    assert.equal(keeper.current.running?.since, null);
    assert.ok(!ids().includes(gone.id));
    assert.deepEqual(choices.leftOut.hurts, [gone.id]);
  });

  it('a movement that is not in the break changes nothing', () => {
    const { changes, ids } = duringABreak();
    const before = ids();
    const other = movements.find(({ id }) => !before.includes(id));
    if (other) changes.notNow(other);
    assert.deepEqual(ids(), before);
  });

  it('a place that is there again is allowed, and nothing else with it', () => {
    const leftOut = { hurts: ['a'], notHere: { day: '2026-03-02', places: ['wall', 'bar'], movements: ['b'] } };
    assert.deepEqual(withPlace(leftOut, 'wall'), {
      hurts: ['a'],
      notHere: { day: '2026-03-02', places: ['bar'], movements: ['b'] },
    });
    assert.equal(withPlace(nothingLeftOut, 'wall'), nothingLeftOut);
  });
});

describe('the drawings for the panel', () => {
  it('are sent once, with the first view that shows them, and again to a page loaded anew', () => {
    const supply = new FigureSupply(findMovement);
    assert.deepEqual(Object.keys(supply.missingFor(movement('seated-twist'))?.figures ?? {}), ['seated-twist']);
    const rest = Object.keys(supply.missingFor(home)?.figures ?? {});
    assert.equal(rest.length, movements.length - 1);
    assert.ok(!rest.includes('seated-twist'));
    assert.equal(supply.missingFor(home), undefined);
    supply.reset();
    assert.equal(Object.keys(supply.missingFor(home)?.figures ?? {}).length, movements.length);
  });
});
