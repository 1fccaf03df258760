import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { counted } from '../../../src/core/erasure';
import type { History } from '../../../src/core/history';
import { daysLater } from '../../../src/core/localDay';
import { parseHistory } from '../../../src/core/parseHistory';
import type { Period } from '../../../src/core/progress/period';
import type { ChartModel } from '../../../src/panel/progress/chartModel';
import { feelingsChart } from '../../../src/panel/progress/feelingsChart';
import { heatmapChart } from '../../../src/panel/progress/heatmapChart';
import { hoursChart } from '../../../src/panel/progress/hoursChart';
import { sharesChart } from '../../../src/panel/progress/sharesChart';
import { sitChart } from '../../../src/panel/progress/sitChart';
import { streakChart } from '../../../src/panel/progress/streakChart';
import { timelineChart } from '../../../src/panel/progress/timelineChart';
import { weeksChart } from '../../../src/panel/progress/weeksChart';
import { yearsChart } from '../../../src/panel/progress/yearsChart';
import { progress, type ProgressView } from '../../../src/protocol/progressView';
import { now, viewOf } from '../../panel/progressViews';

const today = '2026-03-13';
const hour = 3_600_000;

/** What a fault looks like once it has become a text. */
const fault = /NaN|Infinity|undefined|Invalid|null|native code|\[object/;

const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** Pairs, as the keys that JavaScript's own objects have would be lost in an object literal. */
const mapOf = <T>(key: fc.Arbitrary<string>, value: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(fc.tuple(key, value), { maxLength }).map((entries): Record<string, T> => Object.fromEntries(entries));

const instant = fc.oneof(
  fc.constantFrom(0, -1, 0.5, 8.64e15, -8.64e15, now, now + 1, now - 40 * hour, now + 40 * hour),
  fc.integer({ min: now - 30 * hour, max: now + hour }),
  fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }),
);
const count = fc.oneof(fc.constantFrom(0, 0.4, 1, 59, 1e9), fc.nat(30_000));
const region = fc.oneof(
  fc.constantFrom('neck', 'eyes', 'toString', 'constructor', '__proto__', 'hasOwnProperty', '', '{0}', 'a|b', '0'),
  fc.string().filter((text) => !fault.test(text)),
);
const lately = fc.oneof(
  { weight: 2, arbitrary: fc.constant(today) },
  { weight: 3, arbitrary: fc.nat(400).map((ago) => daysLater(today, -ago)) },
  { weight: 1, arbitrary: fc.constantFrom('2000-02-29', '2024-02-29', '2024-12-31', '9998-12-31', '9999-12-31') },
);
/** Two thousand years of months take their time: seldom. */
const ever = fc.oneof(
  lately,
  fc.constantFrom('0000-01-01', '0000-01-02', '0000-02-29', '0000-12-31', '0001-01-01', '0999-12-31', '1969-12-31'),
);

const breakFact = fc.record({
  at: instant,
  kind: fc.constantFrom('short', 'long'),
  outcome: fc.constantFrom('taken', 'partial', 'natural', 'skipped', 'snoozed', 'void'),
  planned: count,
  done: fc.oneof(count, fc.constant(1e300)),
  movements: sometimes(fc.array(fc.constantFrom('chin-tuck', 'shoulder-rolls', 'toString', '__proto__'))),
});
const ratings = mapOf(region, fc.oneof(fc.nat(10), fc.double({ min: 0, max: 10, noNaN: true })), 5);
const seconds = fc.oneof(
  fc.constantFrom(0, 8.64e12),
  fc.integer({ min: Math.floor(now / 1000) - 40 * 3600, max: Math.floor(now / 1000) + 3600 }),
);
const id = fc.constantFrom('a', 'b', 'toString', 'constructor', 'rest-0');

const dayRecord = fc.record({
  coding: count,
  breaks: mapOf(id, breakFact, 5),
  longest: sometimes(count),
  outside: sometimes(count),
  checkIns: sometimes(mapOf(id, fc.record({ at: instant, ratings }), 3)),
  spans: sometimes(fc.array(fc.tuple(seconds, seconds).map((ends) => ends.toSorted((a, b) => a - b)))),
  tally: sometimes(
    fc.record({ taken: count, partial: count, natural: count, skipped: count, snoozed: count, practised: count }),
  ),
});

/** Whatever a file may hold that is taken in as a whole. */
const imported = (day: fc.Arbitrary<string>): fc.Arbitrary<History> =>
  mapOf(day, dayRecord, 8).map((days) => {
    const { history, problem } = parseHistory(JSON.parse(JSON.stringify({ days })));
    assert.equal(problem, undefined);
    return counted(history);
  });

const anyHistory = fc.oneof({ weight: 12, arbitrary: imported(lately) }, { weight: 1, arbitrary: imported(ever) });

/** One of the periods that the page offers, rather one that has anything. */
function offered(history: History, place: number): Period {
  const { years } = viewOf(history).past;
  const recorded = Object.keys(history.days).map((date) => Number(date.slice(0, 4)));
  const periods = ['recent', 'all', ...years.filter((year) => recorded.includes(year)), ...years] as const;
  return periods[place % Math.min(periods.length, 12)] ?? 'recent';
}

/** A history and one of the periods that are offered for it. */
const chosen = fc
  .tuple(anyHistory, fc.nat())
  .map(([history, place]): [History, Period] => [history, offered(history, place)]);

/** Every number and text in something, lit's templates included. */
function check(value: unknown, where: string): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${where}: ${value}`);
  else if (typeof value === 'string') {
    if (fault.test(value)) assert.fail(`${where}: ${value.slice(0, 200)}`);
  } else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) if (typeof each !== 'boolean') check(each, where);
}

const chartsOf = (view: ProgressView): readonly ChartModel[] => [
  timelineChart(view),
  streakChart(view),
  view.past.bucket === 'month' ? yearsChart(view) : heatmapChart(view),
  weeksChart(view),
  sitChart(view),
  hoursChart(view),
  sharesChart(view),
  feelingsChart(view),
];

const sum = <T extends string>(all: readonly Readonly<Record<T, number>>[], ...names: readonly T[]): number =>
  all.reduce((total, each) => names.reduce((so, name) => so + each[name], total), 0);

describe('the progress page of any history that can be imported', () => {
  it('ends, says nothing that is no number, and comes to the panel as it is', () => {
    fc.assert(
      fc.property(chosen, ([history, period]) => {
        const view = viewOf(history, period);
        check(view, 'view');
        const sent = v.safeParse(progress, JSON.parse(JSON.stringify(view)));
        assert.ok(sent.success, sent.issues?.[0].message);
        assert.deepEqual({ ...sent.output.feelings, ...sent.output.today }, { ...view.feelings, ...view.today });
      }),
    );
  });

  it('has parts that sum to its totals', () => {
    fc.assert(
      fc.property(chosen, ([history, period]) => {
        const { buckets, counts, days, shares, hours, bucket } = viewOf(history, period).past;
        const all = sum([counts], 'taken', 'partial', 'natural', 'skipped');
        for (const name of ['taken', 'partial', 'natural', 'skipped'] as const)
          assert.equal(sum(buckets, name), counts[name], name);
        assert.equal(sum([shares], 'taken', 'partial', 'natural', 'skipped'), all === 0 ? 0 : 100);
        if (bucket === 'week') assert.equal(sum(buckets, 'taken', 'coding'), sum(days, 'taken', 'coding'));
        assert.ok(sum(hours, 'skipped') <= counts.skipped);
        assert.ok(sum(hours, 'begun') <= counts.taken + counts.partial);
      }),
    );
  });

  it('draws nothing of today that is further than a day from it', () => {
    fc.assert(
      fc.property(imported(fc.constant(today)), (history) => {
        const { line } = viewOf(history).today;
        if (!line) return;
        assert.ok(line.to === now && line.to - line.from <= 48 * hour && line.hours.length <= 49);
        assert.ok(line.from <= line.quietUntil && line.quietUntil <= line.to);
        for (const { from, to } of [...line.coding, ...line.pauses, ...line.breaks])
          assert.ok(line.from <= from && from <= to && to <= line.to);
      }),
    );
  });

  it('has charts and tables without a fault, however wide it is', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(200, 320, 800, 1600), ([history, period], width) => {
        for (const { title, summary, legend, table, empty, draw } of chartsOf(viewOf(history, period))) {
          check([summary, legend, table.columns], title);
          if (empty) continue;
          const rows = table.rows();
          check(rows, title);
          for (const row of rows) assert.equal(row.length, table.columns.length, title);
          const { height, body, readings } = draw(width);
          check([height, body, readings, readings.map((reading) => reading.text())], `${title} at ${width}`);
        }
      }),
    );
  });
});
