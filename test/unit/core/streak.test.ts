import assert from 'node:assert/strict';
import type { BreakRecord, DayRecord, History } from '../../../src/core/history';
import { reckonStreak } from '../../../src/core/streak';
import { minute } from '../../../src/core/time';

const rules = { streakGoal: 2, minimumCoding: 30 * minute };
const taken: BreakRecord = { at: 0, kind: 'short', outcome: 'taken', planned: 90, done: 90 };

const day = (codingMinutes: number, breaks: number, outcome: BreakRecord['outcome'] = 'taken'): DayRecord => ({
  coding: codingMinutes * 60,
  breaks: Object.fromEntries(Array.from({ length: breaks }, (_, index) => [String(index), { ...taken, outcome }])),
});
const kept = day(60, 2);
const missed = day(60, 1);
const neutral = day(10, 0);

/** Days of March 2026 from the 1st on. */
const march = (...days: DayRecord[]): History => ({
  days: Object.fromEntries(days.map((record, index) => [`2026-03-${String(index + 1).padStart(2, '0')}`, record])),
});
const on = (date: number): string => `2026-03-${String(date).padStart(2, '0')}`;

describe('the streak', () => {
  const table: [name: string, history: History, today: number, days: number, best: number, restDays: number][] = [
    ['is 0 without a past', march(), 1, 0, 0, 0],
    ['counts kept days', march(kept, kept), 2, 2, 2, 0],
    ['is broken by a missed day', march(kept, kept, missed, kept), 4, 1, 2, 0],
    ['takes no notice of days with little coding', march(kept, neutral, kept), 3, 2, 2, 0],
    ['does not count today as missed before it is over', march(kept, missed), 2, 1, 1, 0],
    ['earns a rest day with every fifth kept day', march(kept, kept, kept, kept, kept), 5, 5, 5, 1],
    ['spends it by itself on a missed day', march(kept, kept, kept, kept, kept, missed, kept), 7, 6, 6, 0],
    ['ignores days that are still to come', march(kept, kept, kept), 2, 2, 2, 0],
  ];
  for (const [name, history, today, days, best, restDays] of table) {
    it(name, () => {
      const streak = reckonStreak(history, on(today), rules);
      assert.deepEqual([streak.days, streak.best, streak.restDays], [days, best, restDays]);
    });
  }

  it('is not broken by coding on a day off', () => {
    // Sunday, 1 March 2026, is the first day.
    const schedule = [[], undefined, undefined, undefined, undefined, undefined, []];
    const week = [missed, kept, kept, kept, kept, kept, missed, missed, kept];
    assert.equal(reckonStreak(march(...week), on(9), { ...rules, schedule }).days, 6);
  });

  it('holds no more than two rest days', () => {
    const days = Array.from({ length: 20 }, () => kept);
    assert.equal(reckonStreak(march(...days), on(20), rules).restDays, 2);
  });

  it('says whether today is kept', () => {
    assert.equal(reckonStreak(march(kept, kept), on(2), rules).keptToday, true);
    assert.equal(reckonStreak(march(kept, missed), on(2), rules).keptToday, false);
    assert.equal(reckonStreak(march(kept), on(2), rules).keptToday, false);
  });

  it('counts only guided breaks that were taken', () => {
    for (const outcome of ['partial', 'natural', 'skipped', 'snoozed'] as const) {
      assert.equal(reckonStreak(march(day(60, 5, outcome)), on(1), rules).days, 0);
    }
  });
});
