import fc from 'fast-check';
import assert from 'node:assert/strict';
import { setLocale } from '../../../src/panel/locale';
import {
  clockTime,
  dayName,
  hourName,
  monthName,
  narrowMonth,
  shortDay,
  shortMonth,
  weekdayName,
  yearName,
} from '../../../src/panel/progress/dates';

const instants = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) });
/** Some platforms set a narrow space before AM. */
const plain = (text: string): string => text.replaceAll('\u202f', ' ');

describe('dates in the panel', () => {
  afterEach(() => setLocale('en'));

  const styles: readonly [(day: string) => string, Intl.DateTimeFormatOptions][] = [
    [dayName, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }],
    [shortDay, { day: 'numeric', month: 'short' }],
    [monthName, { month: 'long', year: 'numeric' }],
    [shortMonth, { month: 'short' }],
    [narrowMonth, { month: 'narrow' }],
    [yearName, { year: 'numeric' }],
    [weekdayName, { weekday: 'short' }],
  ];
  for (const [written, style] of styles) {
    it(`are written in English as the platform does: ${JSON.stringify(style)}`, () => {
      const platform = new Intl.DateTimeFormat('en', { ...style, timeZone: 'UTC' });
      fc.assert(
        fc.property(instants, (instant) => {
          const day = new Date(instant).toISOString().slice(0, 10);
          assert.equal(written(day), platform.format(Date.parse(day)));
        }),
      );
    });
  }

  for (const [name, ahead] of [
    ['UTC', 0],
    ['Asia/Kathmandu', 345],
    ['America/Phoenix', -420],
  ] as const) {
    it(`times are those of the clock in ${name}`, () => {
      const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: name });
      const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', timeZone: name });
      fc.assert(
        fc.property(instants, (instant) => {
          const clock = { timeZone: name, ahead };
          assert.equal(clockTime(instant, clock), plain(time.format(instant)));
          assert.equal(hourName(instant, clock), plain(hour.format(instant)));
        }),
      );
    });
  }

  it('on a day on which the clock changes, times follow it', () => {
    const clock = { timeZone: 'Europe/Berlin' };
    const times = [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 2, 29, 1, 30)].map((at) => plain(clockTime(at, clock)));
    assert.deepEqual(times, ['1:30 AM', '3:30 AM']);
  });

  it('are written as other languages have them', () => {
    setLocale('de');
    assert.deepEqual(
      [shortDay('2026-03-13'), clockTime(Date.UTC(2026, 2, 13, 13, 5), { timeZone: 'UTC', ahead: 0 })],
      ['13. März', '13:05'],
    );
  });
});
