import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noFigures, type DayFigures } from '../../../../src/core/progress/dayFigures';
import { weekReport } from '../../../../src/core/progress/weekFacts';
import { anyDays, monday, rules, today } from './anyHistory';

const day = (date: string, figures: Partial<DayFigures>): DayFigures => ({ ...noFigures(date), ...figures });

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

  it('is at most three facts with true figures, whatever the history', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const { facts } = weekReport(days, today, monday, rules);
        assert.ok(facts.length <= 3);
        for (const fact of facts) if (fact.about === 'taken') assert.ok(fact.taken <= fact.of && fact.of > 0);
      }),
    );
  });
});
