import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { listed, number, plural } from '../../../src/protocol/language';

const languageKey = 'en/BCP 47 tag of your language';

describe('the grammar of the texts', () => {
  const translated = (tag: string): void => l10n.config({ contents: { [languageKey]: tag } });
  const days = (count: number, forms: string): string => plural(count, forms).replace('{0}', number(count));
  afterEach(() => l10n.config({ contents: {} }));

  it('is English without a translation', () => {
    assert.deepEqual(
      [0, 1, 2, 21].map((count) => days(count, '{0} day|{0} days')),
      ['0 days', '1 day', '2 days', '21 days'],
    );
    assert.deepEqual([0, 999, 1413].map(number), ['0', '999', '1,413']);
    assert.equal(listed(['a', 'b', 'c']), 'a, b, c');
  });

  it('knows few from many in Russian and Polish', () => {
    translated('ru');
    const russian = '{0} день|{0} дня|{0} дней';
    assert.deepEqual(
      [1, 2, 5, 11, 21, 24].map((count) => days(count, russian)),
      ['1 день', '2 дня', '5 дней', '11 дней', '21 день', '24 дня'],
    );
    translated('pl');
    assert.deepEqual(
      [1, 3, 5, 21, 22].map((count) => days(count, '{0} dzień|{0} dni|{0} dni')),
      ['1 dzień', '3 dni', '5 dni', '21 dni', '22 dni'],
    );
  });

  it('takes the six forms of Arabic in the order of their names', () => {
    translated('ar');
    assert.deepEqual(
      [0, 1, 2, 3, 11, 100].map((count) => plural(count, 'zero|one|two|few|many|other')),
      ['zero', 'one', 'two', 'few', 'many', 'other'],
    );
  });

  it('writes digits, thousands and lists as the language does', () => {
    translated('de');
    assert.equal(number(1413), '1.413');
    assert.equal(listed(['a', 'b', 'c']), 'a, b und c');
    translated('fa');
    assert.equal(number(24), '۲۴');
  });

  it('is one form for every count where the language has one', () => {
    translated('ja');
    assert.equal(days(1, '{0}日'), '1日');
    assert.equal(days(7, '{0}日'), '7日');
  });

  it('stays English when a translation names no language', () => {
    for (const tag of ['ru_RU', '[ēn]', '']) {
      translated(tag);
      assert.equal(days(1, '{0} day|{0} days'), '1 day', tag);
    }
  });
});
