import assert from 'node:assert/strict';
import { breathAt } from '../../../src/panel/breath';
import { noTurn, turnedBy, turnedByKey, viewOf } from '../../../src/panel/turn';
import { seatedTwist } from '../../../src/movements/seatedTwist';

const press = (key: string, more: { shift?: boolean; modified?: boolean } = {}) => ({
  key,
  shift: false,
  modified: false,
  ...more,
});
const script = { ...seatedTwist.figure, view: { yaw: -45, pitch: 10 }, secondView: { yaw: 90, pitch: 5 } };

describe('turning the figure', () => {
  it('it is seen from its own side until it is turned', () => {
    assert.equal(viewOf(script, false, noTurn), undefined);
    assert.deepEqual(viewOf(script, false, turnedBy(noTurn, 30, 0)), { yaw: -15, pitch: 10 });
  });
  it('mirrored, it turns the same way', () =>
    assert.deepEqual(viewOf(script, true, turnedBy(noTurn, 30, 0)), { yaw: 75, pitch: 10 }));
  it('another side turns from there', () =>
    assert.deepEqual(viewOf(script, false, { yaw: 15, pitch: 0, second: true }), { yaw: 105, pitch: 5 }));
  it('it can be tipped, but not stood on its head', () => {
    const view = viewOf(script, false, turnedBy(noTurn, 0, 500));
    assert.ok(view && view.pitch > 40 && view.pitch <= 70);
  });
  it('keys turn, tip and set back; others are let through', () => {
    assert.deepEqual(turnedByKey(noTurn, press('.')), { yaw: 15, pitch: 0, second: false });
    assert.deepEqual(turnedByKey(noTurn, press('ArrowLeft', { shift: true })), { yaw: -15, pitch: 0, second: false });
    assert.deepEqual(turnedByKey(noTurn, press('ArrowUp', { shift: true })), { yaw: 0, pitch: 15, second: false });
    assert.deepEqual(turnedByKey({ yaw: 15, pitch: 15, second: true }, press('0')), noTurn);
    for (const other of [press('ArrowLeft'), press('.', { modified: true }), press('a')])
      assert.equal(turnedByKey(noTurn, other), undefined);
  });
});

describe('the breath pacer', () => {
  const hold = { breath: 'easy', breaths: 3 } as const;
  it('breathes in and out as often as the hold is long', () => {
    const seen = [0, 0.2, 0.34, 0.6, 0.7, 0.99].map((share) => breathAt(hold, share));
    assert.deepEqual(
      seen.map(({ breath, count }) => `${breath} ${count}`),
      ['in 1', 'out 1', 'in 2', 'out 2', 'in 3', 'out 3'],
    );
    for (const { progress } of seen) assert.ok(progress >= 0 && progress <= 1);
  });
  it('ends with the last breath out, and counts no more', () =>
    assert.deepEqual(breathAt(hold, 1), { breath: 'out', progress: 1, count: 3 }));
  it('other segments breathe as they say', () =>
    assert.deepEqual(breathAt({ breath: 'in' }, 0.5), { breath: 'in', progress: 0.5 }));
});
