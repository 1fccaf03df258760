import assert from 'node:assert/strict';
import { heatmapChart } from '../../../../src/panel/progress/heatmapChart';
import { hoursChart } from '../../../../src/panel/progress/hoursChart';
import { sharesChart } from '../../../../src/panel/progress/sharesChart';
import { saidBy, viewWith } from './exampleView';

const overYear = { period: 2025, years: [2026, 2025] };

describe('the days of a period', () => {
  // Monday to Friday, with something on Tuesday and Thursday.
  const past = {
    from: '2026-03-09',
    to: '2026-03-13',
    days: [
      { date: '2026-03-10', coding: 7259, taken: 3, kept: true },
      { date: '2026-03-12', coding: 1500, taken: 1, kept: false },
    ],
  };
  const chart = heatmapChart(viewWith({ past }));

  it('are summed up', () => {
    assert.equal(chart.summary, '1 day kept, 4 breaks taken.');
  });

  it('have a row each where something is known of them, the latest first', () => {
    assert.deepEqual(chart.table.columns, ['Day', 'Coding', 'Breaks taken', 'Kept']);
    assert.deepEqual(chart.table.rows(), [
      ['Thu, Mar 12, 2026', '25 min', '1', 'no'],
      ['Tue, Mar 10, 2026', '2 h', '3', 'yes'],
    ]);
  });

  it('are read day by day, also those with nothing', () => {
    assert.deepEqual(saidBy(chart), [
      'Mon, Mar 9, 2026: nothing',
      'Tue, Mar 10, 2026: 2 h coding, 3 breaks taken, kept',
      'Wed, Mar 11, 2026: nothing',
      'Thu, Mar 12, 2026: 25 min coding, 1 break taken',
      'Fri, Mar 13, 2026: nothing',
    ]);
  });

  it('stand in a column a week, which begins where the language has it, and go by weeks across', () => {
    const columns = (weekStartsOn: number): readonly number[] => {
      const { readings } = heatmapChart(viewWith({ past: { ...past, from: '2026-03-07', weekStartsOn } })).draw(800);
      return readings.map(({ x }) => readings.filter((one) => one.x === x).length);
    };
    // From Saturday the 7th to Friday the 13th.
    assert.deepEqual(columns(1), [2, 2, 5, 5, 5, 5, 5]);
    assert.deepEqual(columns(0), [1, 6, 6, 6, 6, 6, 6]);
    const { across, down } = chart.draw(800);
    assert.deepEqual([across, down], [7, 1]);
  });

  it('are promised while there is nothing, but not of a year that is over', () => {
    const empty = heatmapChart(viewWith({}));
    assert.equal(empty.summary, 'Each day will have a square here, larger with every break you take.');
    assert.equal(empty.empty, true);
    assert.equal(heatmapChart(viewWith({ past: overYear })).summary, 'Nothing is recorded of this year.');
  });
});

describe('hours in which breaks are skipped', () => {
  const hoursWith = (some: Readonly<Record<number, readonly [begun: number, skipped: number]>>) =>
    Array.from({ length: 24 }, (_, hour) => ({ hour, begun: some[hour]?.[0] ?? 0, skipped: some[hour]?.[1] ?? 0 }));
  const of = (some: Parameters<typeof hoursWith>[0]) => hoursChart(viewWith({ past: { hours: hoursWith(some) } }));
  const known = 'Known for your last 90 days with breaks.';

  it('name the hour with the greatest share skipped, of those with five breaks or more', () => {
    // 9 AM: 2 of 10, 3 PM: 3 of 5, 8 PM: 4 of 4, which are too few.
    const { summary } = of({ 9: [8, 2], 15: [2, 3], 20: [0, 4] });
    assert.equal(summary, `Most often around 3 PM: 3 of 5. ${known}`);
    assert.equal(of({ 9: [5, 3], 15: [2, 3] }).summary, `Most often around 3 PM: 3 of 5. ${known}`);
    assert.equal(of({ 0: [0, 5], 15: [2, 3] }).summary, `Most often around 12 AM: 5 of 5. ${known}`);
  });

  it('name none where each has too few, and say so when none was skipped', () => {
    assert.equal(of({ 9: [1, 3], 15: [9, 0] }).summary, known);
    assert.equal(of({ 9: [8, 0] }).summary, `None was skipped. ${known}`);
  });

  it('have a row an hour with any breaks, the earliest first', () => {
    const { columns, rows } = of({ 20: [0, 4], 9: [8, 2], 12: [1, 0] }).table;
    assert.deepEqual(columns, ['Hour', 'Begun', 'Skipped']);
    assert.deepEqual(rows(), [
      ['9 AM', '8', '2'],
      ['12 PM', '1', '0'],
      ['8 PM', '0', '4'],
    ]);
  });

  it('are read hour by hour between the first and the last, eight at least', () => {
    const said = saidBy(of({ 9: [8, 2], 17: [0, 1] }));
    assert.equal(said.length, 9);
    assert.deepEqual(
      [said[0], said[1], said[8]],
      ['9 AM: 8 begun, 2 skipped', '10 AM: 0 begun, 0 skipped', '5 PM: 0 begun, 1 skipped'],
    );
    const late = saidBy(of({ 23: [1, 0] }));
    assert.deepEqual([late.length, late[0], late[7]], [8, '4 PM: 0 begun, 0 skipped', '11 PM: 1 begun, 0 skipped']);
  });

  it('are promised while there is nothing, and not where only totals are left', () => {
    const gone = 'The hours of breaks are kept for your last 90 days with breaks, and none of those is in this time.';
    const { summary, empty } = of({});
    assert.equal(summary, 'The hours in which you take breaks, and those in which you skip them, will stand here.');
    assert.equal(empty, true);
    const counts = { taken: 0, partial: 0, natural: 4, skipped: 1 };
    assert.equal(hoursChart(viewWith({ past: { counts } })).summary, gone);
    assert.equal(hoursChart(viewWith({ past: overYear })).summary, gone);
  });
});

describe('what became of breaks', () => {
  // Of 14: 50, 7.14, 28.57 and 14.29 %.
  const past = {
    counts: { taken: 7, partial: 1, natural: 4, skipped: 2 },
    shares: { taken: 50, partial: 7, natural: 29, skipped: 14 },
  };
  const chart = sharesChart(viewWith({ past }));

  it('is said in percent', () => {
    assert.equal(chart.summary, '50% of breaks were taken, 29% were rests by yourself, 14% were skipped.');
    assert.deepEqual(
      chart.legend.map(({ label }) => label),
      ['Taken 50%', 'In part 7%', 'Rests 29%', 'Skipped 14%'],
    );
  });

  it('has a row for each, with its number', () => {
    assert.deepEqual(chart.table.columns, ['What became of it', 'Breaks', 'Share']);
    assert.deepEqual(chart.table.rows(), [
      ['Taken', '7', '50%'],
      ['In part', '1', '7%'],
      ['Rests', '4', '29%'],
      ['Skipped', '2', '14%'],
    ]);
  });

  it('is read part by part', () => {
    assert.deepEqual(saidBy(chart), [
      'Taken: 7 of 14, 50%',
      'In part: 1 of 14, 7%',
      'Rests: 4 of 14, 29%',
      'Skipped: 2 of 14, 14%',
    ]);
  });

  it('takes of the bar what its number is of all, and nothing where there was none', () => {
    const counts = { taken: 3, partial: 0, natural: 1, skipped: 0 };
    const shares = { taken: 75, partial: 0, natural: 25, skipped: 0 };
    const some = sharesChart(viewWith({ past: { counts, shares } }));
    // A pixel is left free on either side.
    const parts = some.draw(402).readings.map(({ x, width }) => [x, width]);
    assert.deepEqual(parts, [
      [1, 300],
      [301, 100],
    ]);
    assert.deepEqual(saidBy(some), ['Taken: 3 of 4, 75%', 'Rests: 1 of 4, 25%']);
    assert.deepEqual(some.table.rows()[1], ['In part', '0', '0%']);
  });

  it('is promised while there is nothing, but not of a year that is over', () => {
    assert.equal(sharesChart(viewWith({})).summary, 'Breaks taken, rests and skipped breaks will share a bar here.');
    assert.equal(sharesChart(viewWith({ past: overYear })).summary, 'Nothing is recorded of this year.');
  });
});
