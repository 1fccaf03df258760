import assert from 'node:assert/strict';
import { sitChart } from '../../../../src/panel/progress/sitChart';
import { weeksChart } from '../../../../src/panel/progress/weeksChart';
import { yearsChart } from '../../../../src/panel/progress/yearsChart';
import { bucket, saidBy, viewWith } from './exampleView';

const hour = 3600;
const weeks = [
  bucket('2026-03-02', { coding: 10 * hour, taken: 6, partial: 1, natural: 3, skipped: 2, longest: 5700, kept: 2 }),
  bucket('2026-03-09', { coding: 5430, taken: 1, natural: 1, longest: 1859 }),
];
const overYear = { period: 2025, years: [2026, 2025] };

describe('coding and breaks by week', () => {
  it('are summed up over the period', () => {
    // 10 h and 1 h 30 min 30 s are 11.508 h; 6 + 1 breaks, 3 + 1 rests.
    assert.equal(weeksChart(viewWith({ past: { buckets: weeks } })).summary, '11.5 h coding, 7 breaks taken, 4 rests.');
    const one = [bucket('2026-03-02', { coding: 359_999, taken: 1, natural: 1 })];
    assert.equal(weeksChart(viewWith({ past: { buckets: one } })).summary, '100 h coding, 1 break taken, 1 rest.');
  });

  it('have a row a week, the latest first', () => {
    const { columns, rows } = weeksChart(viewWith({ past: { buckets: weeks } })).table;
    assert.deepEqual(columns, ['Week of', 'Coding', 'Breaks taken', 'In part', 'Rests', 'Skipped']);
    assert.deepEqual(rows(), [
      ['Week of Mar 9', '1 h 30 min', '1', '0', '1', '0'],
      ['Week of Mar 2', '10 h', '6', '1', '3', '2'],
    ]);
  });

  it('are read week by week, the earliest first', () => {
    assert.deepEqual(saidBy(weeksChart(viewWith({ past: { buckets: weeks } }))), [
      'Week of Mar 2: 10 h coding, 6 breaks taken, 3 rests',
      'Week of Mar 9: 1 h 30 min coding, 1 break taken, 1 rest',
    ]);
  });

  it('are by month where the period is all years', () => {
    const months = [bucket('2026-03-01', { coding: 1413 * hour, taken: 1200, natural: 2 })];
    const chart = weeksChart(viewWith({ past: { buckets: months, bucket: 'month', period: 'all' } }));
    assert.equal(chart.summary, '1,413 h coding, 1,200 breaks taken, 2 rests.');
    assert.deepEqual(chart.table.columns[0], 'Month');
    assert.deepEqual(chart.table.rows(), [['March 2026', '1,413 h', '1,200', '0', '2', '0']]);
    assert.deepEqual(saidBy(chart), ['March 2026: 1,413 h coding, 1,200 breaks taken, 2 rests']);
  });

  it('are promised while there is nothing, but not of a year that is over', () => {
    const chart = weeksChart(viewWith({}));
    assert.equal(chart.summary, 'Your coding time will stand here, with your breaks below it.');
    assert.equal(chart.empty, true);
    assert.equal(weeksChart(viewWith({ past: overYear })).summary, 'Nothing is recorded of this year.');
  });
});

describe('the longest sit by week', () => {
  it('is compared between the ends of its line', () => {
    // 5700 s are 95 min, 1859 s are 30 min and some.
    const chart = sitChart(viewWith({ past: { buckets: weeks } }));
    assert.equal(chart.summary, '1 h 35 min in the first week of the line, 30 min in the last.');
    const months = sitChart(viewWith({ past: { buckets: weeks, bucket: 'month' } }));
    assert.equal(months.summary, '1 h 35 min in the first month of the line, 30 min in the last.');
  });

  it('leaves out weeks in which none is known', () => {
    const gap = [bucket('2026-02-23', {}), ...weeks, bucket('2026-03-16', { coding: 60 })];
    const chart = sitChart(viewWith({ past: { buckets: gap } }));
    assert.deepEqual(chart.table.columns, ['Week of', 'Longest without a break']);
    assert.deepEqual(chart.table.rows(), [
      ['Week of Mar 9', '30 min'],
      ['Week of Mar 2', '1 h 35 min'],
    ]);
    assert.deepEqual(saidBy(chart), [
      'Week of Mar 2: 1 h 35 min without a break',
      'Week of Mar 9: 30 min without a break',
    ]);
  });

  it('is said by itself where only one is known', () => {
    const chart = sitChart(viewWith({ past: { buckets: [bucket('2026-03-02', {}), ...weeks.slice(1)] } }));
    assert.equal(chart.summary, 'Week of Mar 9: 30 min.');
  });

  it('is promised while there is nothing, but not of a year that is over', () => {
    const promise = 'The longest time you coded without a break will be a line here, week by week.';
    assert.equal(sitChart(viewWith({})).summary, promise);
    assert.equal(sitChart(viewWith({ past: overYear })).summary, 'Nothing is recorded of this year.');
  });
});

describe('kept days, month by month', () => {
  const months = [
    bucket('2024-12-01', { coding: 3 * hour, taken: 5, kept: 2 }),
    bucket('2025-01-01', { coding: 120 * hour + 1800, taken: 70, kept: 22 }),
    bucket('2025-02-01', { coding: 59 }),
    bucket('2025-03-01', { coding: hour, taken: 1, kept: 1 }),
  ];
  const chart = yearsChart(viewWith({ past: { buckets: months, bucket: 'month', period: 'all' } }));

  it('are summed up over all years', () => {
    // 2 + 22 + 0 + 1 days, 5 + 70 + 0 + 1 breaks.
    assert.equal(chart.summary, '25 days kept, 76 breaks taken.');
    assert.equal(chart.empty, false);
  });

  it('have a row a month, the latest first', () => {
    assert.deepEqual(chart.table.columns, ['Month', 'Kept days', 'Breaks taken', 'Coding']);
    assert.deepEqual(chart.table.rows(), [
      ['March 2025', '1', '1', '1 h'],
      ['February 2025', '0', '0', '0 min'],
      ['January 2025', '22', '70', '120 h 30 min'],
      ['December 2024', '2', '5', '3 h'],
    ]);
  });

  it('are read month by month, the earliest first', () => {
    assert.deepEqual(saidBy(chart), [
      'December 2024: 2 days kept, 5 breaks taken, 3 h coding',
      'January 2025: 22 days kept, 70 breaks taken, 120 h 30 min coding',
      'February 2025: 0 days kept, 0 breaks taken, 0 min coding',
      'March 2025: 1 day kept, 1 break taken, 1 h coding',
    ]);
  });

  it('stand in a row a year and a column a month, and go by years up and down', () => {
    const { readings, across, down } = chart.draw(808);
    assert.deepEqual([across, down], [1, 12]);
    // 40 px for the years and 64 px a month; rows of 26 px below the 20 px of the months' names.
    assert.deepEqual(
      readings.map(({ x, y }) => [x, y]),
      [
        [40 + 11 * 64, 20],
        [40, 46],
        [40 + 64, 46],
        [40 + 2 * 64, 46],
      ],
    );
  });
});
