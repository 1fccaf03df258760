import assert from 'node:assert/strict';
import { unbroken } from '../../../src/panel/progress/words';

describe('words of the progress page', () => {
  /** With the spaces at which no line ends made visible. */
  const shown = (text: string): string => unbroken(text).replaceAll('\u00a0', '_');

  it('keeps a number with what it counts, and a length of time in one piece', () => {
    assert.equal(
      shown('Your longest sit was 3 h 35 min, after 41 min in the week before.'),
      'Your longest sit was 3_h_35_min, after 41_min in the week before.',
    );
    assert.equal(shown('5 breaks taken, 1 rest. 1,027 more.'), '5_breaks taken, 1_rest. 1,027_more.');
  });

  it('does so in other languages', () => {
    assert.equal(
      shown('Am längsten saßest du 3 Std. 35 Min. am Stück.'),
      'Am längsten saßest du 3_Std. 35_Min. am Stück.',
    );
    assert.equal(shown('3 ч 35 мин'), '3_ч_35_мин');
  });

  it('leaves all other words as they are', () => {
    assert.equal(shown('Today is still open.'), 'Today is still open.');
    assert.equal(shown('Neck from 4 to 3.5, Eyes from 2, 1 so far'), 'Neck from 4_to 3.5, Eyes from 2, 1_so far');
  });
});
