import assert from 'node:assert/strict';
import { config } from '@vscode/l10n';
import { breathFill } from '../../../src/panel/breath';
import { formatClock, formatCount, formatLength, setLocale } from '../../../src/panel/locale';
import { streakWords } from '../../../src/panel/streakWords';

describe('panel words', () => {
  afterEach(() => {
    setLocale('en');
    config({ contents: {} });
  });
  it('one day and many days are different sentences, and none says nothing', () => {
    assert.deepEqual([0, 1, 2].map(streakWords), [undefined, '1 day in a row', '2 days in a row']);
  });
  it('lengths have their singular and plural', () => {
    const lengths = [1_000, 30_000, 60_000, 90_000, 120_000, 300_000].map(formatLength);
    assert.deepEqual(lengths, ['1 second', '30 seconds', '1 minute', '90 seconds', '2 minutes', '5 minutes']);
  });
  it('numbers and lengths follow the language', () => {
    setLocale('de');
    assert.equal(formatLength(300_000), '5 Minuten');
    setLocale('zh-cn');
    assert.equal(formatLength(60_000), '1分钟');
  });
  it('an unknown language leaves English', () => {
    setLocale('qps-ploc');
    assert.equal(formatLength(60_000), '1 minute');
  });
  it('a language name that is none is no error', () => {
    setLocale('not a language');
    assert.equal(formatLength(60_000), '1 minute');
  });
  it('the clock counts the last second as one', () => {
    assert.deepEqual([89_500, 60_000, 5_000, 1, 0, -5].map(formatClock), [
      '1:30',
      '1:00',
      '0:05',
      '0:01',
      '0:00',
      '0:00',
    ]);
  });
  it('the panel’s own words are translated by the bundle', () => {
    config({
      contents: {
        '{0} of {1}': '{0} von {1}',
        '{0} day in a row|{0} days in a row': '{0} Tag in Folge|{0} Tage in Folge',
      },
    });
    assert.equal(formatCount(2, 3), '2 von 3');
    assert.deepEqual([1, 3].map(streakWords), ['1 Tag in Folge', '3 Tage in Folge']);
    config({ contents: {} });
  });
  it('the breath mark fills, empties or rests', () => {
    assert.deepEqual(
      [breathFill('in', 0), breathFill('in', 1), breathFill('out', 1), breathFill('easy', 0.3)],
      [0, 1, 0, 0.5],
    );
  });
});
