import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inBuckets, sharesOf } from '../../../../src/core/progress/buckets';
import { daysBetween, nextMonth, weekStartOf } from '../../../../src/core/progress/calendar';
import { dayFigures, noFigures, type DayFigures } from '../../../../src/core/progress/dayFigures';
import { bucketStarts, rangeOf, yearsOf } from '../../../../src/core/progress/period';
import { anyDays, monday, rules, today } from './anyHistory';

const day = (date: string, figures: Partial<DayFigures> = {}): DayFigures => ({ ...noFigures(date), ...figures });

describe('calendar days', () => {
  it('lie in weeks that begin where the language has it', () => {
    assert.equal(weekStartOf('2026-03-15', monday), '2026-03-09');
    assert.equal(weekStartOf('2026-03-16', monday), '2026-03-16');
    assert.equal(weekStartOf('2026-03-16', 0), '2026-03-15');
  });

  it('make months and years, whatever their lengths', () => {
    assert.equal(nextMonth('2026-01-01'), '2026-02-01');
    assert.equal(nextMonth('2025-12-01'), '2026-01-01');
    assert.equal(daysBetween('2024-02-28', '2024-03-01').length, 3);
  });
});

describe('a day in figures', () => {
  it('counts each break by what became of it', () => {
    const fact = { at: 0, kind: 'short', planned: 90, done: 90 } as const;
    const history = {
      days: {
        '2026-03-12': {
          coding: 5400,
          longest: 2400,
          breaks: {
            a: { ...fact, outcome: 'taken' },
            b: { ...fact, outcome: 'taken' },
            c: { ...fact, outcome: 'partial' },
            d: { ...fact, outcome: 'natural' },
            e: { ...fact, outcome: 'skipped' },
            f: { ...fact, outcome: 'snoozed' },
            g: { ...fact, outcome: 'void' },
          },
        },
        '2026-03-14': { coding: 60, breaks: {} },
      },
    } as const;
    assert.deepEqual(dayFigures(history, '2026-03-13'), [
      { date: '2026-03-12', coding: 5400, taken: 2, partial: 1, natural: 1, skipped: 1, longest: 2400 },
    ]);
  });
});

describe('a day that is only a tally', () => {
  it('has the same figures', () => {
    const tally = { taken: 2, partial: 1, natural: 4, skipped: 3, snoozed: 9, practised: 200 };
    const history = { days: { '2024-03-12': { coding: 5400, breaks: {}, longest: 2400, tally } } };
    assert.deepEqual(dayFigures(history, today), [
      { date: '2024-03-12', coding: 5400, taken: 2, partial: 1, natural: 4, skipped: 3, longest: 2400 },
    ]);
  });
});

describe('a period', () => {
  it('is by default the 52 weeks before this one and this week so far', () => {
    const range = rangeOf('recent', [day('2020-01-01')], '2026-03-13', monday);
    assert.deepEqual(range, { from: '2025-03-10', to: '2026-03-13', bucket: 'week', startsOn: monday });
    assert.equal(bucketStarts(range).length, 53);
  });

  it('is shorter while less is known, but twelve weeks at least', () => {
    const from = (first: string): string => rangeOf('recent', [day(first)], '2026-03-13', monday).from;
    assert.equal(from('2025-07-31'), '2025-07-28');
    assert.equal(from('2026-03-12'), '2025-12-22');
    assert.equal(rangeOf('recent', [], '2026-03-13', monday).from, '2025-12-22');
  });

  it('may be the first year there is, whose first week begins with it', () => {
    const days = [day('0000-01-01')];
    for (const [startsOn, second, weeks] of [
      [monday, '0000-01-03', 53],
      [0, '0000-01-02', 54],
      [6, '0000-01-08', 53],
    ] as const) {
      const starts = bucketStarts(rangeOf(0, days, today, startsOn));
      assert.deepEqual(starts.slice(0, 2), ['0000-01-01', second]);
      assert.equal(starts.length, weeks);
    }
    assert.equal(yearsOf(days, today).length, 2027);
    assert.equal(bucketStarts(rangeOf('all', days, today, monday)).length, 2026 * 12 + 3);
  });

  it('is a calendar year up to today, or everything by months', () => {
    const days = [day('2024-11-20')];
    assert.deepEqual(rangeOf(2025, days, today, monday), {
      from: '2025-01-01',
      to: '2025-12-31',
      bucket: 'week',
      startsOn: monday,
    });
    assert.deepEqual(rangeOf(2026, days, today, monday), {
      from: '2026-01-01',
      to: today,
      bucket: 'week',
      startsOn: monday,
    });
    assert.deepEqual(rangeOf('all', days, today, monday), {
      from: '2024-11-01',
      to: today,
      bucket: 'month',
      startsOn: monday,
    });
    assert.equal(bucketStarts(rangeOf('all', days, '2026-03-13', monday)).length, 17);
    assert.deepEqual(yearsOf(days, today), [2026, 2025, 2024]);
    assert.deepEqual(yearsOf([], today), [2026]);
  });
});

describe('weeks and months', () => {
  it('add up their days, and are there when nothing happened in them', () => {
    const days = [
      day('2026-03-01', { coding: 9999 }),
      day('2026-03-02', { coding: 3600, taken: 2, skipped: 1, longest: 1800 }),
      day('2026-03-08', { coding: 1200, taken: 3, natural: 2, longest: 900 }),
      day('2026-03-16', { coding: 60, partial: 1 }),
    ];
    const weeks = inBuckets(days, { from: '2026-03-02', to: '2026-03-18', bucket: 'week', startsOn: monday }, rules);
    const nothing = { coding: 0, taken: 0, partial: 0, natural: 0, skipped: 0, longest: 0, days: 0, kept: 0 };
    assert.deepEqual(weeks, [
      {
        start: '2026-03-02',
        coding: 4800,
        taken: 5,
        partial: 0,
        natural: 2,
        skipped: 1,
        longest: 1800,
        days: 2,
        kept: 1,
      },
      { ...nothing, start: '2026-03-09' },
      { ...nothing, start: '2026-03-16', coding: 60, partial: 1, days: 1 },
    ]);
  });

  it('sum to the days of the period, whatever the history', () => {
    fc.assert(
      fc.property(anyDays, fc.constantFrom('recent' as const, 'all' as const, 2025), (days, period) => {
        const range = rangeOf(period, days, today, monday);
        const inRange = days.filter(({ date }) => date >= range.from && date <= range.to);
        const buckets = inBuckets(days, range, rules);
        for (const name of ['coding', 'taken', 'partial', 'natural', 'skipped'] as const) {
          const sum = (all: readonly Readonly<Record<typeof name, number>>[]) => all.reduce((s, d) => s + d[name], 0);
          assert.equal(sum(buckets), sum(inRange), name);
        }
        assert.equal(Math.max(0, ...buckets.map((b) => b.longest)), Math.max(0, ...inRange.map((d) => d.longest)));
        assert.ok(buckets.every((bucket) => Object.values(bucket).every((v) => typeof v === 'string' || v >= 0)));
      }),
    );
  });
});

describe('shares of breaks', () => {
  it('are percentages by largest remainder', () => {
    assert.deepEqual(sharesOf({ taken: 1, partial: 1, natural: 1, skipped: 0 }), {
      taken: 34,
      partial: 33,
      natural: 33,
      skipped: 0,
    });
    assert.deepEqual(sharesOf({ taken: 0, partial: 0, natural: 0, skipped: 0 }), {
      taken: 0,
      partial: 0,
      natural: 0,
      skipped: 0,
    });
  });

  it('always add up to 100, and none is off by a whole percent', () => {
    const count = fc.nat(5000);
    fc.assert(
      fc.property(fc.record({ taken: count, partial: count, natural: count, skipped: count }), (counts) => {
        const sum = counts.taken + counts.partial + counts.natural + counts.skipped;
        fc.pre(sum > 0);
        const shares = sharesOf(counts);
        assert.equal(shares.taken + shares.partial + shares.natural + shares.skipped, 100);
        for (const name of ['taken', 'partial', 'natural', 'skipped'] as const)
          assert.ok(Math.abs(shares[name] - (100 * counts[name]) / sum) < 1);
      }),
    );
  });
});
