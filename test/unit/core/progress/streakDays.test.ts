import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plusDays } from '../../../../src/core/progress/calendar';
import { dayFigures, noFigures, type DayFigures } from '../../../../src/core/progress/dayFigures';
import { explainStreak } from '../../../../src/core/progress/streakDays';
import { reckonStreak } from '../../../../src/core/streak';
import { anyHistory, monday, rules, today } from './anyHistory';

const kept = { coding: 3600, taken: 2 };
const missed = { coding: 3600, taken: 1 };
const light = { coding: 720 };

/** Days that end with today, oldest first. */
const endingToday = (...days: Partial<DayFigures>[]): DayFigures[] =>
  days.map((figures, index) => ({ ...noFigures(plusDays(today, index + 1 - days.length)), ...figures }));

const verdicts = (...days: Partial<DayFigures>[]): string[] =>
  explainStreak(endingToday(...days), today, monday, rules)
    .days.slice(-days.length)
    .map(({ verdict }) => verdict);

describe('the streak, explained', () => {
  it('gives a reason for each of the last 35 days, also for those without a record', () => {
    const { days } = explainStreak([], today, monday, rules);
    assert.equal(days.length, 35);
    assert.deepEqual(new Set(days.slice(0, -1).map(({ verdict }) => verdict)), new Set(['free']));
    assert.equal(days.at(-1)?.verdict, 'open');
    assert.equal(days.at(-1)?.figures.date, today);
  });

  it('tells kept, missed, light and free days apart; today is open until it is kept', () => {
    assert.deepEqual(verdicts(kept, missed, light, {}, missed), ['kept', 'missed', 'light', 'free', 'open']);
    assert.deepEqual(verdicts(missed, kept), ['missed', 'kept']);
  });

  it('says where a rest day was spent', () => {
    assert.deepEqual(verdicts(kept, kept, kept, kept, kept, missed, missed, kept).slice(5), [
      'rested',
      'missed',
      'kept',
    ]);
  });

  it('counts the kept days of this week, from Monday', () => {
    // today is a Friday: Sunday, Monday, …, Friday
    assert.equal(
      explainStreak(endingToday(kept, kept, missed, light, kept, kept), today, monday, rules).keptThisWeek,
      3,
    );
  });

  it('remembers the row that was broken last', () => {
    const reckon = (...days: Partial<DayFigures>[]): number =>
      explainStreak(endingToday(...days), today, monday, rules).lastRow;
    assert.equal(reckon(kept, kept, kept, missed, missed, {}), 3);
    assert.equal(reckon(kept, kept, {}), 0);
    assert.equal(reckon(kept, missed, kept, kept, missed, kept), 2);
  });

  it('agrees with the reckoned streak, whatever the history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { days } = explainStreak(dayFigures(history, today), today, monday, rules);
        const streak = reckonStreak(history, today, rules);
        const sinceMiss = days.slice(days.findLastIndex(({ verdict }) => verdict === 'missed') + 1);
        const keptSince = sinceMiss.filter(({ verdict }) => verdict === 'kept').length;
        if (sinceMiss.length < days.length) assert.equal(keptSince, streak.days);
        else assert.ok(keptSince <= streak.days);
        assert.equal(days.at(-1)?.verdict === 'kept', streak.keptToday);
      }),
    );
  });
});
