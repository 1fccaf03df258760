import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
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
  it('know few from many where the language does, in its digits', () => {
    const tag = 'en/BCP 47 tag of your language';
    const forms = '{0} break taken|{0} breaks taken';
    l10n.config({ contents: { [tag]: 'ru', [forms]: '{0} перерыв|{0} перерыва|{0} перерывов' } });
    assert.deepEqual([1, 3, 5, 21].map(breaksTaken), ['1 перерыв', '3 перерыва', '5 перерывов', '21 перерыв']);
    l10n.config({ contents: { [tag]: 'fa' } });
    assert.deepEqual([spent(24 * minute), clock(72 * second)], ['۲۴ min', '۱:۱۲']);
    l10n.config({ contents: {} });
  });
});
