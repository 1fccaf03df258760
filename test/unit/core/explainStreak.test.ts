import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addUp } from '../../../src/core/addUp';
import { explainDays } from '../../../src/core/explainStreak';
import type { DayRecord, History } from '../../../src/core/history';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { packHistory, unpackHistory } from '../../../src/core/packHistory';
import { parseSchedule } from '../../../src/core/parseSchedule';
import { shrinkHistory } from '../../../src/core/shrinkHistory';
import { reckonStreak } from '../../../src/core/streak';
import { minute } from '../../../src/core/time';
import { weekOf, weekStart } from '../../../src/core/week';

const rules = { streakGoal: 2, minimumCoding: 30 * minute };

const day = (codingMinutes: number, taken: number): DayRecord => ({
  coding: codingMinutes * 60,
  breaks: {},
  tally: { taken, partial: 0, natural: 0, skipped: 0, snoozed: 0, practised: 0 },
});
const kept = day(60, 2);
const missed = day(60, 1);
const light = day(10, 2);
const on = (date: number): string => `2026-03-${String(date).padStart(2, '0')}`;
const march = (...days: DayRecord[]): History => ({
  days: Object.fromEntries(days.map((record, index) => [on(index + 1), record])),
});

describe('why a day counts as it does', () => {
  it('is said for every recorded day', () => {
    const history = march(kept, light, missed, kept, missed, kept);
    const verdicts = explainDays(history, on(5), rules).map(({ verdict }) => verdict);
    assert.deepEqual(verdicts, ['kept', 'light', 'missed', 'kept', 'open', 'ahead']);
  });

  it('is never missed without any coding, however little is asked for', () => {
    const nothing = { streakGoal: 2, minimumCoding: 0 };
    const history = march(kept, day(0, 0), kept);
    assert.deepEqual(
      explainDays(history, on(3), nothing).map(({ verdict, streak }) => [verdict, streak]),
      [
        ['kept', 1],
        ['light', 1],
        ['kept', 2],
      ],
    );
    assert.equal(weekOf(march(day(0, 2)), on(1), 1, nothing).kept, 0);
  });

  it('names the day a rest day was earned and the one it was spent on', () => {
    const days = explainDays(march(kept, kept, kept, kept, kept, missed, kept), on(7), rules);
    assert.deepEqual([days[4]?.earned, days[4]?.restDays], [true, 1]);
    assert.deepEqual([days[5]?.verdict, days[5]?.streak, days[5]?.restDays], ['rested', 5, 0]);
    assert.equal(days[6]?.streak, 6);
  });

  it('lets a day that was recorded ahead of time count once it has come', () => {
    const history = march(kept, kept);
    assert.equal(reckonStreak(history, on(1), rules).days, 1);
    assert.equal(reckonStreak(history, on(2), rules).days, 2);
  });

  it('agrees with the streak, holds at most two rest days, and never spends one it has not', () => {
    const records = fc.array(fc.constantFrom(kept, missed, light), { maxLength: 28 });
    fc.assert(
      fc.property(records, (days) => {
        const explained = explainDays(march(...days), on(28), rules);
        const last = explained.at(-1);
        const streak = reckonStreak(march(...days), on(28), rules);
        assert.deepEqual([streak.days, streak.restDays], [last?.streak ?? 0, last?.restDays ?? 0]);
        for (const { restDays } of explained) assert.ok(restDays >= 0 && restDays <= 2);
        const earned = Math.floor(days.filter((each) => each === kept).length / 5);
        assert.ok(explained.filter(({ verdict }) => verdict === 'rested').length <= earned);
        assert.ok(streak.best >= streak.days);
      }),
    );
  });
});

describe('a day coded outside the working hours', () => {
  // 2026-03-02 is a Monday.
  const schedule = parseSchedule({ monday: ['09:00-12:00', '11:00-17:00'], sunday: ['22:00-02:00'] }).schedule;
  const at = (hour: number, minutes = 0, date = 2): number => new Date(2026, 2, date, hour, minutes).getTime() / 1000;
  const verdict = (record: DayRecord, date = 2) =>
    explainDays({ days: { [on(date)]: record } }, on(9), { ...rules, schedule })[0]?.verdict;

  it('is no miss, unless enough was coded in them, too', () => {
    assert.equal(verdict({ ...missed, spans: [[at(19), at(20)]] }), 'off');
    assert.equal(verdict({ ...missed, spans: [[at(16, 40), at(17, 40)]] }), 'off');
    assert.equal(verdict({ ...missed, spans: [[at(16, 20), at(17, 20)]] }), 'missed');
    assert.equal(verdict({ ...missed, spans: [[at(11), at(12)]] }), 'missed', 'ranges that overlap count once');
  });

  it('is judged over midnight, too', () => {
    assert.equal(verdict({ ...missed, spans: [[at(1), at(2)]] }, 1), 'missed');
    assert.equal(verdict({ ...missed, spans: [[at(2), at(3)]] }, 1), 'off');
  });

  it('counts what was coded nobody knows when', () => {
    assert.equal(verdict(missed), 'missed');
    assert.equal(verdict({ ...missed, spans: [[at(19), at(19, 20)]] }), 'missed');
  });

  it('stays what it was when nobody remembers any more when it was coded', () => {
    const evening: DayRecord = { ...missed, spans: [[at(19), at(20)]] };
    const both: DayRecord = { ...missed, coding: 2 * 3600, spans: [[at(16), at(18)]] };
    const later = Array.from({ length: 8 }, (_, index) => [on(3 + index), { ...kept, spans: [[0, 60]] }] as const);
    for (const record of [evening, both, { ...evening, breaks: {} }]) {
      const old = shrinkHistory({ days: { [on(2)]: record, ...Object.fromEntries(later) } }, undefined, schedule);
      const { [on(2)]: aged = missed } = old.days;
      assert.equal(aged.spans, undefined);
      assert.equal(verdict(aged), verdict(record));
      assert.equal(shrinkHistory(old, undefined, schedule), old);
      const again = shrinkHistory(mergeHistory(old, { days: { [on(2)]: record } }), undefined, schedule);
      assert.deepEqual(again, old, 'a copy that had its spans still');
      const saved: unknown = JSON.parse(JSON.stringify(packHistory(old)));
      assert.deepEqual(unpackHistory(saved).history.days[on(2)], aged);
      assert.equal(
        reckonStreak(unpackHistory(saved).history, on(10), { ...rules, schedule }).days,
        reckonStreak(old, on(10), { ...rules, schedule }).days,
      );
    }
    assert.equal(verdict({ ...missed, outside: 3600 }), 'off');
    assert.equal(verdict({ ...missed, outside: 1800 }), 'missed');
  });

  it('adds up over machines', () => {
    const away = (outside?: number): History => march({ ...day(60, 0), ...(outside !== undefined && { outside }) });
    const verdictOf = (...histories: History[]) =>
      explainDays(addUp(histories), on(9), { ...rules, schedule })[0]?.verdict;
    const onMonday = (history: History): History => ({ days: { [on(2)]: history.days[on(1)] ?? missed } });
    assert.equal(verdictOf(onMonday(away(3600)), onMonday(away(3600))), 'off');
    assert.equal(verdictOf(onMonday(away(3600)), onMonday(away())), 'missed');
  });

  it('can be kept all the same', () => assert.equal(verdict({ ...kept, spans: [[at(19), at(20)]] }), 'kept'));
});

describe('the week', () => {
  it('begins on the day the locale begins it on', () => {
    assert.deepEqual(
      ['de', 'en-US', 'ar-EG', 'no such locale'].map((locale) => weekStart(locale)),
      [1, 0, 6, 1],
    );
  });

  it('begins as where the person lives, whatever language the texts are in', () => {
    assert.equal(weekStart('de-DE', 'en'), 1);
    assert.equal(weekStart('de', 'en-US'), 0);
    assert.equal(weekStart('en', 'de'), 0);
  });

  it('counts its kept days up to today', () => {
    // 2026-03-02 is a Monday.
    const history = march(kept, kept, missed, kept, light, kept);
    assert.deepEqual(weekOf(history, on(5), 1, rules), { from: on(2), kept: 2 });
    assert.deepEqual(weekOf(history, on(5), 0, rules), { from: on(1), kept: 3 });
    assert.deepEqual(weekOf(history, on(1), 1, rules), { from: '2026-02-23', kept: 1 });
  });
});
