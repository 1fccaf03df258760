import assert from 'node:assert/strict';
import { parseSchedule } from '../../../src/core/parseSchedule';
import { withinSchedule } from '../../../src/core/schedule';

/** Monday 2 March 2026 on the local clock, at this hour. */
const monday = (hour: number, minutes = 0): number => new Date(2026, 2, 2, hour, minutes).getTime();
const open = (raw: unknown, at: number): boolean => withinSchedule(parseSchedule(raw).schedule, at);

describe('working hours', () => {
  it('are always when nothing is set', () => assert.equal(open(undefined, monday(3)), true));
  it('are a whole day where the weekday is not named', () => assert.equal(open({ tuesday: [] }, monday(3)), true));
  it('are none on a day off', () => assert.equal(open({ monday: [] }, monday(12)), false));

  it('may have several ranges', () => {
    const raw = { monday: ['09:00-12:30', '13:30-18:00'] };
    const hours = [8, 9, 13, 14, 18].map((hour) => open(raw, monday(hour)));
    assert.deepEqual(hours, [false, true, false, true, false]);
  });

  it('may run over midnight into the next day', () => {
    const raw = { sunday: ['22:00-02:00'], monday: [] };
    assert.equal(open(raw, monday(1, 59)), true);
    assert.equal(open(raw, monday(2)), false);
    assert.equal(open(raw, monday(22)), false);
  });

  it('may last to 24:00', () => assert.equal(open({ monday: ['20:00-24:00'] }, monday(23, 59)), true));

  it('name what cannot be read and keep the rest', () => {
    const { schedule, problems } = parseSchedule({ monday: ['9-5', '10:00-11:00'], funday: [], tuesday: 'all' });
    assert.deepEqual(schedule[1], [{ from: 600, to: 660 }]);
    assert.equal(problems.length, 3);
  });

  it('never fall silent because of a typing mistake', () =>
    assert.equal(open({ monday: ['25:00-26:00'] }, monday(3)), true));
});
