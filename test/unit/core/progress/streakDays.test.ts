import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { BreakRecord, DayRecord, History } from '../../../../src/core/history';
import { daysLater } from '../../../../src/core/localDay';
import { dayFigures } from '../../../../src/core/progress/dayFigures';
import { streakStory, type StreakStory } from '../../../../src/core/progress/streakDays';
import { reckonStreak } from '../../../../src/core/streak';
import { anyHistory, rules, today } from './anyHistory';

const taken: BreakRecord = { at: 0, kind: 'short', outcome: 'taken', planned: 90, done: 90 };
const kept: DayRecord = { coding: 3600, breaks: { a: taken, b: taken } };
const missed: DayRecord = { coding: 3600, breaks: { a: taken } };
const light: DayRecord = { coding: 720, breaks: {} };

const story = (history: History): StreakStory => streakStory(history, dayFigures(history, today), today, rules);

/** Days that end with today, oldest first. */
const endingToday = (...days: (DayRecord | undefined)[]): History => ({
  days: Object.fromEntries(
    days.flatMap((record, index) => (record ? [[daysLater(today, index + 1 - days.length), record]] : [])),
  ),
});

const verdicts = (...days: (DayRecord | undefined)[]): string[] =>
  story(endingToday(...days))
    .days.slice(-days.length)
    .map(({ verdict }) => verdict);

describe('the streak, day by day', () => {
  it('gives a reason for each of the last 35 days, also for those without a record', () => {
    const { days } = story({ days: {} });
    assert.equal(days.length, 35);
    assert.deepEqual(new Set(days.slice(0, -1).map(({ verdict }) => verdict)), new Set(['free']));
    assert.equal(days.at(-1)?.verdict, 'open');
    assert.equal(days.at(-1)?.figures.date, today);
  });

  it('tells kept, missed, light and free days apart; today is open until it is kept', () => {
    assert.deepEqual(verdicts(kept, missed, light, undefined, missed), ['kept', 'missed', 'light', 'free', 'open']);
    assert.deepEqual(verdicts(missed, kept), ['missed', 'kept']);
  });

  it('says where a rest day was spent, and has the figures of each day', () => {
    const history = endingToday(kept, kept, kept, kept, kept, missed, missed, kept);
    const { days } = story(history);
    assert.deepEqual(
      days.slice(-3).map(({ verdict, figures }) => [verdict, figures.taken, figures.coding]),
      [
        ['rested', 1, 3600],
        ['missed', 1, 3600],
        ['kept', 2, 3600],
      ],
    );
  });

  it('remembers the row that was broken last', () => {
    assert.equal(story(endingToday(kept, kept, kept, missed, missed, undefined)).lastRow, 3);
    assert.equal(story(endingToday(kept, kept, undefined)).lastRow, 0);
    assert.equal(story(endingToday(kept, missed, kept, kept, missed, kept)).lastRow, 2);
    assert.equal(story(endingToday(missed, missed)).lastRow, 0);
  });

  it('agrees with the reckoned streak, whatever the history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { days } = story(history);
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
