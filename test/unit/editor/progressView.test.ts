import assert from 'node:assert/strict';
import type { DayRecord } from '../../../src/core/history';
import { checkInRegions } from '../../../src/core/checkIn';
import { daysLater } from '../../../src/core/localDay';
import { regionName } from '../../../src/editor/names';
import { feelingsChart } from '../../../src/panel/progress/feelingsChart';
import { yearsChart } from '../../../src/panel/progress/yearsChart';
import { now, viewOf } from '../../panel/progressViews';

const today = '2026-03-13';
const sixNames = ['Neck', 'Shoulders', 'Upper back', 'Lower back', 'Wrists', 'Eyes'];

/** A check-in of every region a week, the latest today. */
const rated = (weeks: number): Record<string, DayRecord> =>
  Object.fromEntries(
    Array.from({ length: weeks }, (_, ago) => {
      const ratings = Object.fromEntries(checkInRegions.map((region) => [region, 3]));
      const checkIns = { [`c${ago}`]: { at: now - ago * 7 * 86_400_000, ratings } };
      return [daysLater(today, -7 * ago), { coding: 0, breaks: {}, checkIns }];
    }),
  );

describe('what the progress page shows', () => {
  it('calls every region that a check-in asks about by its name', () => {
    const { feelings } = viewOf({ days: rated(5) });
    assert.deepEqual(feelings.regions, sixNames);
    for (const name of sixNames) assert.ok(feelings.sentence.includes(`${name} from 3 to 3`), feelings.sentence);
    assert.deepEqual(checkInRegions.map(regionName), sixNames);
  });

  it('shows the ratings of a region that is called like what every object has', () => {
    for (const region of ['toString', 'constructor', '__proto__']) {
      const days = rated(5);
      const ratings = Object.fromEntries([[region, 4]]);
      days[today] = { coding: 0, breaks: {}, checkIns: { a: { at: now, ratings } } };
      const view = viewOf({ days });
      assert.deepEqual(
        view.feelings.weeks.map(({ means }) => means[0]),
        [3, 3, 3, 3, null],
      );
      assert.deepEqual(
        feelingsChart(view)
          .table.rows()
          .map((row) => row.at(-2)),
        ['4', '–', '–', '–', '–'],
      );
    }
  });

  it('names every row of years that are long ago', () => {
    const view = viewOf({ days: { '0998-12-31': { coding: 3600, breaks: {} } } }, 'all');
    const drawn = JSON.stringify(yearsChart(view).draw(320).body);
    for (const year of ['"998"', '"999"', '"1000"']) assert.ok(drawn.includes(year), year);
  });

  it('calls a region that only a newer version knows by its id', () => {
    const record = { coding: 0, breaks: {}, checkIns: { a: { at: now, ratings: { knees: 4 } } } };
    assert.deepEqual(viewOf({ days: { [today]: record } }).feelings.regions, ['knees']);
  });
});
