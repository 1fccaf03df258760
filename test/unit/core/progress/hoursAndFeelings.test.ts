import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breakHours } from '../../../../src/core/progress/breakHours';
import { noFigures } from '../../../../src/core/progress/dayFigures';
import { feelingTrend, feelings } from '../../../../src/core/progress/feelings';
import type { History } from '../../../../src/core/history';
import { shrinkHistory } from '../../../../src/core/shrinkHistory';
import { daysLater } from '../../../../src/core/localDay';
import { anyHistory, monday, today } from './anyHistory';

describe('hours of the day', () => {
  it('count what was skipped and what was begun, by the local clock', () => {
    const at = (hour: number): number => new Date(2026, 2, 12, hour, 40).getTime();
    const fact = { kind: 'short', planned: 90, done: 90 } as const;
    const history = {
      days: {
        '2026-03-12': {
          coding: 0,
          breaks: {
            a: { ...fact, at: at(15), outcome: 'skipped' },
            b: { ...fact, at: at(15), outcome: 'taken' },
            c: { ...fact, at: at(0), outcome: 'partial' },
            d: { ...fact, at: at(9), outcome: 'natural' },
          },
        },
        '2026-03-01': { coding: 0, breaks: { z: { ...fact, at: at(15), outcome: 'skipped' } } },
      },
    } as const;
    const hours = breakHours(history, '2026-03-10', today);
    assert.equal(hours.length, 24);
    assert.deepEqual(
      hours.filter(({ skipped, begun }) => skipped + begun > 0),
      [
        { hour: 0, skipped: 0, begun: 1 },
        { hour: 15, skipped: 1, begun: 1 },
      ],
    );
  });

  it('sum to the breaks of the range', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const hours = breakHours(history, '2025-06-01', today);
        const breaks = Object.entries(history.days)
          .filter(([date]) => date >= '2025-06-01' && date <= today)
          .flatMap(([, record]) => Object.values(record.breaks));
        const became = (...outcomes: string[]): number =>
          breaks.filter(({ outcome }) => outcomes.includes(outcome)).length;
        const sum = (name: 'skipped' | 'begun'): number => hours.reduce((all, hour) => all + hour[name], 0);
        assert.equal(sum('skipped'), became('skipped'));
        assert.equal(sum('begun'), became('taken', 'partial'));
      }),
    );
  });
});

describe('how it feels', () => {
  const days = [
    { ...noFigures('2026-03-02'), taken: 4 },
    { ...noFigures('2026-03-08'), taken: 1 },
    { ...noFigures('2026-03-10'), taken: 2 },
  ];

  it('is a mean by region and week, with the breaks of the week', () => {
    const trend = feelingTrend(
      [
        { date: '2026-03-10', region: 'neck', rating: 2 },
        { date: '2026-03-03', region: 'neck', rating: 5 },
        { date: '2026-03-05', region: 'neck', rating: 4 },
        { date: '2026-03-05', region: 'shoulders', rating: 3 },
      ],
      days,
      today,
      monday,
    );
    assert.deepEqual(trend, {
      weeks: [
        {
          start: '2026-03-02',
          means: new Map([
            ['neck', 4.5],
            ['shoulders', 3],
          ]),
          ratings: 3,
          breaks: 5,
        },
        { start: '2026-03-09', means: new Map([['neck', 2]]), ratings: 1, breaks: 2 },
      ],
      changes: [],
      regions: ['neck', 'shoulders'],
      enough: false,
      thinned: false,
    });
  });

  it('is enough to look at after four rated weeks, not after many ratings in one', () => {
    const rated = (every: number, times: number) =>
      Array.from({ length: times }, (_, i) => ({ date: daysLater(today, -i * every), region: 'neck', rating: 3 }));
    assert.equal(feelingTrend(rated(7, 3), [], today, monday).enough, false);
    assert.equal(feelingTrend(rated(0, 20), [], today, monday).enough, false);
    assert.equal(feelingTrend(rated(7, 4), [], today, monday).enough, true);
    assert.deepEqual(feelingTrend([], days, today, monday), {
      weeks: [],
      changes: [],
      regions: [],
      enough: false,
      thinned: false,
    });
  });

  it('compares the first two with the last two rated weeks of a region', () => {
    const ratings = [8, 6, 5, 2, 3].map((rating, index) => ({
      date: daysLater(today, -7 * (4 - index)),
      region: 'neck',
      rating,
    }));
    const { changes } = feelingTrend([...ratings, { date: today, region: 'shoulders', rating: 1 }], [], today, monday);
    assert.deepEqual(changes, [{ region: 'neck', first: 7, last: 2.5 }]);
  });

  it('looks back half a year at most, and has no gaps in its weeks', () => {
    const trend = feelingTrend(
      [
        { date: daysLater(today, -400), region: 'hips', rating: 9 },
        { date: daysLater(today, -170), region: 'neck', rating: 3 },
      ],
      days,
      today,
      monday,
    );
    assert.deepEqual(trend.regions, ['neck']);
    assert.ok(trend.weeks.length <= 26);
    for (const [index, week] of trend.weeks.entries())
      if (index > 0) assert.equal(week.start, daysLater(trend.weeks[index - 1]?.start ?? '', 7));
  });

  it('says when its weeks stand on the one check-in that is kept of a month', () => {
    const fact = { at: 0, kind: 'short', outcome: 'taken', planned: 90, done: 90 } as const;
    const history = (count: number): History => ({
      days: Object.fromEntries(
        Array.from({ length: count }, (_, ago) => [
          daysLater(today, -ago),
          { coding: 3600, breaks: { [`b${ago}`]: fact }, checkIns: { [`c${ago}`]: { at: 1, ratings: { neck: 3 } } } },
        ]),
      ),
    });
    const thinned = (count: number): boolean =>
      feelingTrend(feelings(shrinkHistory(history(count))), [], today, monday).thinned;
    assert.equal(thinned(90), false);
    assert.equal(thinned(150), true);
  });
});
