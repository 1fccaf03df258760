import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { HistoryPacker, packHistory, unpackHistory } from '../../../src/core/packHistory';
import { parseHistory } from '../../../src/core/parseHistory';
import { histories } from './historyArbitraries';

const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the saved form of a history', () => {
  it('is read back as it was written, unknown fields of newer versions included', () => {
    fc.assert(
      fc.property(histories, (history) => {
        assert.deepEqual(unpackHistory(saved(packHistory(history))), { history, unread: {} });
      }),
    );
  });

  it('is read back however often it was written before, and whatever has changed meanwhile', () => {
    fc.assert(
      fc.property(fc.array(histories, { minLength: 2, maxLength: 4 }), fc.boolean(), (all, grows) => {
        const packer = new HistoryPacker();
        let history = all[0] ?? { days: {} };
        for (const next of all) {
          history = grows ? mergeHistory(history, next) : next;
          assert.deepEqual(unpackHistory(saved(packer.pack(history))), { history, unread: {} });
        }
      }),
    );
  });

  it('leaves unknown fields where they were', () => {
    const newer = {
      days: { '2026-03-02': { coding: 1, mood: 'good', breaks: { a: { fact: 'a,st,2,2', heart: 60 } } } },
      goal: 9,
    };
    const again = packHistory(unpackHistory(newer).history);
    assert.deepEqual(saved(again), { names: [], years: {}, ...newer });
  });

  it('loses no more than what cannot be read, names it and hands it over', () => {
    const { history, unread, problem } = unpackHistory({
      names: ['wall-push-up'],
      days: {
        '2026-03-02': { coding: 60, breaks: { a: 'mgk3a1b2,st,2i,2i,0', b: 'mgk3a1b2,st,2i,2i,9', c: 7 } },
        'not a day': {},
      },
      years: { 2025: '0101:m80,2;0230:1;0102:zz' },
    });
    assert.deepEqual(Object.keys(history.days).sort(), ['2025-01-01', '2025-01-02', '2026-03-02']);
    assert.deepEqual(Object.keys(history.days['2026-03-02']?.breaks ?? {}), ['a']);
    assert.deepEqual(Object.keys(unread).sort(), [
      'days.2026-03-02.breaks.b',
      'days.2026-03-02.breaks.c',
      'days.not a day',
      'years.2025-02-30',
    ]);
    assert.match(problem ?? '', /2025-02-30/);
  });

  it('is never thrown by anything', () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof unpackHistory(raw).history.days === 'object'));
  });
});

describe('a history written out in full', () => {
  const break1 = { at: 1, kind: 'short', outcome: 'taken', planned: 90, done: 90, movements: ['shoulder-rolls'] };
  const goodDay = { coding: 3600, breaks: { a: break1 } };

  it('is read back as it was written', () => {
    assert.deepEqual(parseHistory({ days: { '2026-03-02': goodDay } }).history, { days: { '2026-03-02': goodDay } });
  });

  it('loses no more than the day or break that cannot be read, and names it', () => {
    const { history, unread } = parseHistory({
      days: { '2026-03-02': { ...goodDay, breaks: { a: break1, b: 7 } }, '2026-03-03': { coding: 'much' } },
    });
    assert.deepEqual(history, { days: { '2026-03-02': goodDay } });
    assert.deepEqual(Object.keys(unread), ['days.2026-03-02.breaks.b', 'days.2026-03-03']);
  });

  it('is never thrown by anything, nor made to change what objects are', () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof parseHistory(raw).history.days === 'object'));
    const evil: unknown = JSON.parse(
      '{"days":{"2026-03-02":{"coding":1,"breaks":{"__proto__":{"at":1}},"__proto__":{"x":1}}}}',
    );
    assert.deepEqual(parseHistory(evil).history, { days: { '2026-03-02': { coding: 1, breaks: {} } } });
  });
});
