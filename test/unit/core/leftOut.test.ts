import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nothingLeftOut, notHereOn, withAllowed, withHurting, withNotHere } from '../../../src/core/leftOut';
import { parseLeftOut } from '../../../src/core/parseLeftOut';
import { movementOf } from './movementOf';

const today = '2026-03-02';

describe('what the person left out', () => {
  it('stays out when it hurts, until it is allowed again', () => {
    const hurting = withHurting(withHurting(nothingLeftOut, 'neck-tilt'), 'neck-tilt');
    assert.deepEqual(hurting, { hurts: ['neck-tilt'], notHere: null });
    assert.deepEqual(withAllowed(hurting, movementOf('neck-tilt')), nothingLeftOut);
    assert.deepEqual(withAllowed(hurting, movementOf('chin-tuck')), hurting);
  });

  it('leaves a wall, floor or bar out for the day when it is not there', () => {
    const leftOut = withNotHere(nothingLeftOut, movementOf('wall-push-up'), today);
    assert.deepEqual(notHereOn(leftOut, today), { day: today, places: ['wall'], movements: [] });
    assert.deepEqual(notHereOn(leftOut, '2026-03-03'), { places: [], movements: [] });
  });

  it('leaves only the movement out where a chair or standing room is enough', () => {
    let leftOut = withNotHere(nothingLeftOut, movementOf('tai-chi-opening'), today);
    leftOut = withNotHere(leftOut, movementOf('thoracic-rotation'), today);
    leftOut = withNotHere(leftOut, movementOf('bridge'), today);
    assert.deepEqual(notHereOn(leftOut, today), {
      day: today,
      places: ['floor'],
      movements: ['tai-chi-opening', 'thoracic-rotation'],
    });
    assert.deepEqual(notHereOn(withAllowed(leftOut, movementOf('cat-cow')), today).places, []);
  });

  it('forgets another day’s when something new is said', () => {
    const yesterday = withNotHere(nothingLeftOut, movementOf('wall-push-up'), '2026-03-01');
    const leftOut = withNotHere(yesterday, movementOf('tai-chi-opening'), today);
    assert.deepEqual(leftOut.notHere, { day: today, places: [], movements: ['tai-chi-opening'] });
  });

  it('is read back as it was written, and never thrown by anything', () => {
    const leftOut = withNotHere(withHurting(nothingLeftOut, 'dart'), movementOf('bridge'), today);
    assert.deepEqual(parseLeftOut(JSON.parse(JSON.stringify(leftOut))), { value: leftOut });
    assert.deepEqual(parseLeftOut(undefined), { value: nothingLeftOut });
    fc.assert(fc.property(fc.anything(), (raw) => Array.isArray(parseLeftOut(raw).value.hurts)));
    assert.ok(parseLeftOut({ hurts: 'all' }).problem);
  });
});
