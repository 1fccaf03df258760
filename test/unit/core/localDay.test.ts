import assert from 'node:assert/strict';
import { dayNumber, isLocalDay, localDay, nextDayStart, numberedDay } from '../../../src/core/localDay';

const fourInTheMorning = 4 * 60;

function inTimeZone(zone: string, check: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    check();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

describe('the local day', () => {
  const table: [zone: string, utc: string, day: string][] = [
    ['Europe/Berlin', '2026-03-02T02:59:00Z', '2026-03-01'],
    ['Europe/Berlin', '2026-03-02T03:00:00Z', '2026-03-02'],
    ['Asia/Tokyo', '2026-03-01T20:00:00Z', '2026-03-02'],
    ['America/Los_Angeles', '2026-03-02T07:00:00Z', '2026-03-01'],
    // Clocks go forward at 02:00 on 29 March and back at 03:00 on 25 October: the day still begins at 04:00.
    ['Europe/Berlin', '2026-03-29T01:59:00Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-29T02:00:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25T02:59:00Z', '2026-10-24'],
    ['Europe/Berlin', '2026-10-25T03:00:00Z', '2026-10-25'],
    ['Europe/Berlin', '2028-02-29T12:00:00Z', '2028-02-29'],
  ];
  for (const [zone, utc, day] of table) {
    it(`is ${day} at ${utc} in ${zone}`, () =>
      inTimeZone(zone, () => assert.equal(localDay(Date.parse(utc), fourInTheMorning), day)));
  }

  it('begins again at its hour, on days of 23 and 25 hours too', () => {
    inTimeZone('Europe/Berlin', () => {
      const start = nextDayStart(Date.parse('2026-10-24T12:00:00Z'), fourInTheMorning);
      assert.equal(new Date(start).toISOString(), '2026-10-25T03:00:00.000Z');
    });
  });

  it('is the same as a number, in the same order', () => {
    const days = ['0000-01-01', '0999-12-31', '2025-12-31', '2026-01-01', '2026-02-28', '9999-12-31'];
    const numbers = days.map(dayNumber);
    assert.deepEqual(numbers.slice(2, 4), [20251231, 20260101]);
    assert.deepEqual(numbers.map(numberedDay), days);
    assert.deepEqual(
      numbers.toSorted((one, other) => one - other),
      numbers,
    );
  });

  it('is a date of the calendar, nothing else', () => {
    assert.equal(isLocalDay('2026-02-28'), true);
    for (const text of ['2026-02-30', '2026-2-3', '', 'today', '__proto__']) assert.equal(isLocalDay(text), false);
  });
});
