import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DayRecord, History } from '../../../../src/core/history';
import { dayFigures, noFigures, type DayFigures } from '../../../../src/core/progress/dayFigures';
import { weekReport, type WeekFact } from '../../../../src/core/progress/weekFacts';
import { anyHistory, historyBetween, monday, rules, today } from './anyHistory';

const day = (date: string, figures: Partial<DayFigures>): DayFigures => ({ ...noFigures(date), ...figures });

/** The days of a history from one to another added up, the plain way. */
function reckoned(history: History, from: string, to: string) {
  const records = Object.entries(history.days).flatMap(([date, record]) =>
    date >= from && date <= to ? [record] : [],
  );
  const count = (record: DayRecord, ...outcomes: string[]): number =>
    Object.values(record.breaks).filter(({ outcome }) => outcomes.includes(outcome)).length;
  const sum = (of: (record: DayRecord) => number): number => records.reduce((all, record) => all + of(record), 0);
  return {
    taken: sum((record) => count(record, 'taken')),
    answered: sum((record) => count(record, 'taken', 'partial', 'skipped')),
    natural: sum((record) => count(record, 'natural')),
    longest: Math.max(0, ...records.map(({ longest = 0 }) => longest)),
    coding: sum(({ coding }) => coding),
    days: sum(({ coding }) => (coding > 0 ? 1 : 0)),
    kept: sum((record) => (record.coding >= 1800 && count(record, 'taken') >= 2 ? 1 : 0)),
  };
}

// today is Friday 2026-03-13; last week began on 2026-03-02, the one before on 2026-02-23
describe('what is said about a week', () => {
  it('is about the last whole week, compared with the one before', () => {
    const days = [
      day('2026-02-25', { coding: 7200, taken: 1, longest: 96 * 60 }),
      day('2026-03-02', { coding: 7200, taken: 5, skipped: 2, longest: 61 * 60 }),
      day('2026-03-04', { coding: 3600, taken: 6, partial: 1, longest: 30 * 60 }),
      day('2026-03-11', { coding: 3600, taken: 9, longest: 99 * 60 }),
    ];
    assert.deepEqual(weekReport(days, today, monday, rules), {
      which: 'last',
      start: '2026-03-02',
      facts: [
        { about: 'taken', taken: 11, of: 14 },
        { about: 'longest', longest: 61 * 60, before: 96 * 60 },
        { about: 'kept', kept: 2, goal: 3 },
      ],
    });
  });

  it('is about this week so far in the first week of all', () => {
    const report = weekReport([day('2026-03-10', { coding: 5400, natural: 3 })], today, monday, rules);
    assert.deepEqual(report, {
      which: 'current',
      start: '2026-03-09',
      facts: [
        { about: 'natural', natural: 3 },
        { about: 'coding', coding: 5400, days: 1 },
      ],
    });
  });

  it('is nothing when there is nothing to say', () => {
    assert.deepEqual(weekReport([], today, monday, rules).facts, []);
    const seconds = day('2026-03-10', { coding: 59, longest: 59 });
    assert.deepEqual(weekReport([seconds], today, monday, rules).facts, []);
    assert.deepEqual(weekReport([day('2026-01-05', { coding: 5400, taken: 3 })], today, monday, rules).facts, []);
  });

  it('is at most three facts, each true of the history, whatever that is', () => {
    const histories = fc.oneof(historyBetween(-20, 2), historyBetween(-4, 2), anyHistory);
    fc.assert(
      fc.property(histories, (history) => {
        const report = weekReport(dayFigures(history, today), today, monday, rules);
        const isFirst = Object.keys(history.days).every((date) => date >= '2026-03-09');
        const [from, to] = isFirst ? ['2026-03-09', today] : ['2026-03-02', '2026-03-08'];
        assert.deepEqual([report.which, report.start], [isFirst ? 'current' : 'last', from]);

        const week = reckoned(history, from, to);
        const before = reckoned(history, '2026-02-23', '2026-03-01').longest;
        const worthSaying: [boolean, WeekFact][] = [
          [week.answered > 0, { about: 'taken', taken: week.taken, of: week.answered }],
          [
            week.longest >= 60,
            { about: 'longest', longest: week.longest, before: isFirst || before < 60 ? undefined : before },
          ],
          [week.kept > 0, { about: 'kept', kept: week.kept, goal: 3 }],
          [week.natural > 0, { about: 'natural', natural: week.natural }],
          [week.coding >= 60, { about: 'coding', coding: week.coding, days: week.days }],
        ];
        const all = worthSaying.flatMap(([worth, fact]) => (worth ? [fact] : []));
        assert.deepEqual(report.facts, all.slice(0, 3));
      }),
    );
  });
});
