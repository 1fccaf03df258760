import assert from 'node:assert/strict';
import { parseSchedule } from '../../../src/core/parseSchedule';
import { isDayOff, nextOpening, openSince, withinSchedule } from '../../../src/core/schedule';

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

  const problems = (monday: unknown[]) => parseSchedule({ monday }).problems;
  it('name ranges that overlap, and count both', () => {
    assert.match(problems(['09:00-12:00', '11:00-15:00']).join(), /overlap/);
    assert.match(problems(['22:00-02:00', '23:00-24:00']).join(), /overlap/);
    assert.equal(open({ monday: ['09:00-12:00', '11:00-15:00'] }, monday(14)), true);
    assert.deepEqual(problems(['09:00-12:00', '12:00-15:00']), []);
  });

  it('name a range that ends before it begins, which a night does not', () => {
    assert.match(problems(['17:00-09:00']).join(), /ends before it begins/);
    assert.deepEqual(problems(['22:00-06:00']), []);
    assert.deepEqual(problems(['18:00-06:30']), []);
    assert.deepEqual(problems(['18:00-08:00']), []);
    assert.match(problems(['18:00-08:01']).join(), /ends before it begins/);
  });

  it('tell when they begin again', () => {
    const next = (raw: unknown, at: number) => nextOpening(parseSchedule(raw).schedule, at);
    const raw = { monday: ['09:00-12:30', '13:30-18:00'], tuesday: [], wednesday: ['10:00-12:00'] };
    assert.equal(next(raw, monday(8)), monday(9));
    assert.equal(next(raw, monday(13)), monday(13, 30));
    assert.equal(next(raw, monday(18)), new Date(2026, 2, 4, 10).getTime());
  });

  it('tell since when they last, over midnight, without a gap, or for days', () => {
    const since = (raw: unknown, at: number) => openSince(parseSchedule(raw).schedule, at);
    assert.equal(since({ monday: ['09:00-12:30', '13:30-18:00'] }, monday(14)), monday(13, 30));
    assert.equal(since({ monday: ['09:00-12:30', '12:30-18:00'] }, monday(14)), monday(9));
    assert.equal(since({ sunday: ['22:00-02:00'], monday: [] }, monday(1)), new Date(2026, 2, 1, 22).getTime());
    assert.equal(since({ sunday: [] }, monday(1)), monday(0));
    assert.equal(since(undefined, monday(1)), -Infinity);
  });

  it('know a day off from a short day', () => {
    const { schedule } = parseSchedule({ monday: ['09:00-10:00'], sunday: [] });
    assert.deepEqual(
      ['2026-03-01', '2026-03-02', '2026-03-03'].map((day) => isDayOff(schedule, day)),
      [true, false, false],
    );
  });
});
