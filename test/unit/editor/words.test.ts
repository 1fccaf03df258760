import assert from 'node:assert/strict';
import { breakLength, breaksTaken, clock, minutesLeft, spent } from '../../../src/editor/words';
import { minute, second } from '../../../src/core/time';

describe('words for time', () => {
  it('round time spent down, and name hours from 60 minutes on', () => {
    assert.deepEqual([0, 59.9 * second, 24 * minute, 60 * minute, 112 * minute].map(spent), [
      '0 min',
      '0 min',
      '24 min',
      '1 h',
      '1 h 52 min',
    ]);
  });
  it('round time to go up, to at least a minute', () => {
    assert.deepEqual([0, second, 60 * second, 61 * second].map(minutesLeft), [1, 1, 1, 2]);
  });
  it('say the length of a break as one would', () => {
    assert.deepEqual(
      [45, 60, 90, 120, 300].map((seconds) => breakLength(seconds * second)),
      ['45 seconds', '1 minute', '90 seconds', '2 minutes', '5 minutes'],
    );
  });
  it('count seconds in a break', () =>
    assert.deepEqual([72 * second, 0, 600 * second].map(clock), ['1:12', '0:00', '10:00']));
  it('know one from many', () =>
    assert.deepEqual([0, 1, 2].map(breaksTaken), ['0 breaks taken', '1 break taken', '2 breaks taken']));
});
