import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addUp } from '../../../src/core/addUp';
import { dayTotals } from '../../../src/core/dayTotals';
import { addBreak, addCheckIn, addCoding, emptyHistory, voidBreak } from '../../../src/core/history';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { shrinkHistory } from '../../../src/core/shrinkHistory';
import { breakRecords, histories } from './historyArbitraries';
import { taken } from './sampleHistory';

const day = '2026-03-02';

describe('merging copies of a history', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(fc.property(histories, histories, (a, b) => assert.deepEqual(mergeHistory(a, b), mergeHistory(b, a))));
  });

  it('gives the same however they are grouped', () => {
    fc.assert(
      fc.property(histories, histories, histories, (a, b, c) =>
        assert.deepEqual(mergeHistory(mergeHistory(a, b), c), mergeHistory(a, mergeHistory(b, c))),
      ),
    );
  });

  it('changes nothing the second time, and says so by returning the same object', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const merged = mergeHistory(a, b);
        assert.equal(mergeHistory(merged, b), merged);
        assert.equal(mergeHistory(merged, structuredClone(a)), merged);
      }),
    );
  });

  it('keeps every break, whatever was deleted', () => {
    fc.assert(
      fc.property(histories, histories, (a, b) => {
        const merged = mergeHistory(a, b);
        for (const history of [a, b]) {
          for (const [date, record] of Object.entries(history.days)) {
            assert.ok((merged.days[date]?.coding ?? 0) >= record.coding);
            for (const id of Object.keys(record.breaks)) assert.ok(merged.days[date]?.breaks[id]);
          }
        }
      }),
    );
  });
});

describe('taking a break back', () => {
  it('wins over the break, in whatever order the two meet, and the break counts for nothing', () => {
    fc.assert(
      fc.property(breakRecords, breakRecords, (first, second) => {
        const added = addBreak(addCoding(emptyHistory, day, 60), day, 'id', first);
        const voided = voidBreak(added, day, 'id');
        const late = addBreak(addCoding(emptyHistory, day, 60), day, 'id', { ...second, outcome: 'taken' });
        for (const merged of [mergeHistory(voided, late), mergeHistory(late, voided)]) {
          assert.equal(merged.days[day]?.breaks['id']?.outcome, 'void');
          const { taken: count, partial, natural, skipped, snoozed } = dayTotals(merged, day);
          assert.equal(count + partial + natural + skipped + snoozed, 0);
        }
      }),
    );
  });

  it('also wins over the break that another machine recorded', () => {
    const here = addBreak(emptyHistory, day, 'id', taken);
    assert.equal(dayTotals(addUp([here, voidBreak(here, day, 'id')]), day).taken, 0);
  });

  it('does nothing to a break nobody knows', () => {
    assert.equal(voidBreak(emptyHistory, day, 'id'), emptyHistory);
  });
});

describe('several machines', () => {
  it('add up their coding, and count each break once', () => {
    const desk = addBreak(addCoding(emptyHistory, day, 3600), day, 'a', taken);
    const laptop = addBreak(addCoding(emptyHistory, day, 1800), day, 'b', taken);
    const both = dayTotals(addUp([desk, laptop]), day);
    assert.deepEqual([both.coding, both.taken], [5_400_000, 2]);
  });

  it('add up where one has only a tally of the day left', () => {
    const tally = { taken: 2, partial: 0, natural: 1, skipped: 0, snoozed: 0, practised: 180 };
    const old = { days: { [day]: { coding: 60, breaks: {}, tally } } };
    const recent = addBreak(addCoding(emptyHistory, day, 60), day, 'b', taken);
    for (const sum of [addUp([old, recent]), addUp([recent, old])]) {
      const totals = dayTotals(sum, day);
      assert.deepEqual([totals.coding, totals.taken, totals.natural], [120_000, 3, 1]);
    }
  });
});

describe('shrinking', () => {
  const date = (index: number): string => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
  const long = Array.from({ length: 400 }, (_, index) => index).reduce((history, index) => {
    const coded = addBreak(addCoding(history, date(index), 3600), date(index), `b${index}`, taken);
    return addCheckIn(coded, date(index), `c${index}`, { at: index, ratings: { neck: 3 } });
  }, emptyHistory);

  it('changes no total', () => {
    const shrunk = shrinkHistory(long);
    for (const each of Object.keys(long.days)) assert.deepEqual(dayTotals(shrunk, each), dayTotals(long, each));
  });

  it('keeps the breaks of the last 90 days and one check-in of each month before', () => {
    const days = Object.entries(shrinkHistory(long).days);
    assert.equal(days.filter(([, record]) => Object.keys(record.breaks).length > 0).length, 90);
    const months = days
      .filter(([each, record]) => each < date(310) && record.checkIns)
      .map(([each]) => each.slice(0, 7));
    assert.deepEqual(months, [...new Set(months)]);
    assert.ok(months.includes('2020-01'));
  });

  it('is done once, and takes a merge with an older copy in its stride', () => {
    const shrunk = shrinkHistory(long);
    assert.equal(shrinkHistory(shrunk), shrunk);
    assert.deepEqual(shrinkHistory(mergeHistory(shrunk, long)), shrunk);
  });

  it('keeps when there was coding for the last 7 days, and the longest stretch of every day', () => {
    const spanned = Array.from({ length: 400 }, (_, index) => index).reduce(
      (history, index) => addCoding(history, date(index), 0, { spans: [[index, index + 60]], longest: index }),
      long,
    );
    const days = Object.entries(shrinkHistory(spanned).days);
    assert.deepEqual(
      days.filter(([, record]) => record.spans).map(([each]) => each),
      Array.from({ length: 7 }, (_, index) => date(393 + index)),
    );
    assert.deepEqual(
      days.map(([, record]) => record.longest),
      days.map((_, index) => index),
    );
  });

  it('drops no more than one day of details for a day recorded far in the future', () => {
    const ahead = shrinkHistory(addBreak(shrinkHistory(long), '2090-01-01', 'x', taken));
    assert.equal(Object.keys(ahead.days[date(399)]?.breaks ?? {}).length, 1);
    assert.equal(Object.keys(ahead.days[date(311)]?.breaks ?? {}).length, 1);
  });
});
