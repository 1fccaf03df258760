import assert from 'node:assert/strict';
import { guidedRecord } from '../../../src/core/breakRecords';
import type { BreakRecord, DayRecord } from '../../../src/core/history';
import type { Routine } from '../../../src/core/routine';
import { beginBreak } from '../../../src/core/runningBreak';
import { itemLength, timeline } from '../../../src/core/timeline';
import { minute } from '../../../src/core/time';
import { now, viewOf } from '../../panel/progressViews';
import { movementOf } from '../core/movementOf';

const today = '2026-03-13';
const at = now - 60 * minute;

const fact = (outcome: BreakRecord['outcome'], ...movements: string[]): BreakRecord => ({
  at,
  kind: 'short',
  outcome,
  planned: 90,
  done: 90,
  ...(movements.length > 0 ? { movements } : {}),
});

/** A day with so many breaks of each outcome. */
function day(coding: number, counts: Partial<Record<BreakRecord['outcome'], number>> = {}): DayRecord {
  const outcomes = Object.entries(counts) as [BreakRecord['outcome'], number][];
  const breaks = outcomes.flatMap(([outcome, count]) =>
    Array.from({ length: count }, (_, index) => [`${outcome}${index}`, fact(outcome)] as const),
  );
  return { coding, breaks: Object.fromEntries(breaks) };
}

describe('the movements done today', () => {
  const dosesOf = (...breaks: BreakRecord[]) =>
    viewOf({
      days: {
        '2026-03-12': { coding: 0, breaks: { y: fact('taken', 'chin-tuck', 'shoulder-rolls') } },
        [today]: { coding: 0, breaks: Object.fromEntries(breaks.map((one, index) => [`b${index}`, one])) },
      },
    }).today.doses;

  it('are counted, beside how often their sources ask for them, in the order of the catalogue', () => {
    const doses = dosesOf(
      fact('taken', 'trapezius-stretch', 'shoulder-rolls'),
      fact('partial', 'shoulder-rolls'),
      fact('taken', 'shoulder-blade-squeeze'),
      fact('natural'),
      fact('skipped'),
    );
    assert.deepEqual(doses, [
      { name: 'Shoulder rolls', done: 2, dose: 3 },
      { name: 'Shoulder-blade squeeze', done: 1, dose: 2 },
      { name: 'Trapezius stretch', done: 1, dose: 1 },
    ]);
  });

  it('count a form for its movement', () => {
    const doses = dosesOf(
      fact('taken', 'modified-plank.pull', 'thoracic-rotation'),
      fact('taken', 'modified-plank.full'),
      fact('taken', 'thoracic-rotation.lying', 'modified-plank'),
    );
    assert.deepEqual(
      doses.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: 'Modified plank', done: 3, dose: 1 },
        { name: 'Upper-back rotation', done: 2, dose: 1 },
      ],
    );
  });

  it('count a movement once that was done on both sides', () => {
    const item = { movement: 'seated-twist', reps: [3] };
    const length = itemLength(item, movementOf('seated-twist'));
    const routine: Routine = { kind: 'short', items: [{ ...item, length }], length };
    const sides = timeline(routine, movementOf).map(({ side }) => side);
    assert.ok(sides.includes('left') && sides.includes('right'));
    const record = guidedRecord(beginBreak('b', routine, at), at + length);
    assert.deepEqual(dosesOf(record), [{ name: 'Seated twist', done: 1, dose: 2 }]);
  });

  it('leave out one that only another version knows', () => {
    assert.deepEqual(dosesOf(fact('taken', 'somersault')), []);
    assert.deepEqual(viewOf({ days: {} }).today.doses, []);
  });
});

describe('the figures of today', () => {
  it('are what is recorded of the day, and the stretch that is going on where it is the longest', () => {
    // Going on for 18 min and 5 s.
    const figures = (record: DayRecord): readonly number[] => {
      const { coding, longest } = viewOf({ days: { [today]: record } }).today;
      return [coding, longest];
    };
    assert.deepEqual(figures({ ...day(15_480), longest: 5520 }), [15_480, 5520]);
    assert.deepEqual(figures({ ...day(15_480), longest: 600 }), [15_480, 1085]);
    assert.equal(viewOf({ days: { '2026-03-12': { ...day(7200), longest: 7000 } } }).today.longest, 1085);
  });

  it('are said, with the next break', () => {
    // Short breaks are due after 30 min, 18 of which are over.
    const record = {
      ...day(15_480, { taken: 4, partial: 1, natural: 3, skipped: 1, snoozed: 2, void: 1 }),
      longest: 5520,
    };
    assert.deepEqual(viewOf({ days: { [today]: record } }).today.sentences, [
      '4 h 18 min of coding.',
      '4 breaks taken, 1 in part, 3 rests, 1 skipped.',
      'Longest without a break: 1 h 32 min.',
      'Short break in 12 min.',
    ]);
  });
});

describe('the days kept this week', () => {
  it('are those from its first day to today with 30 min of coding and two breaks taken', () => {
    const tally = { taken: 3, partial: 0, natural: 0, skipped: 0, snoozed: 0, practised: 270 };
    const { streak } = viewOf({
      days: {
        '2026-03-08': day(3600, { taken: 3 }),
        '2026-03-09': day(1800, { taken: 2 }),
        '2026-03-10': day(1799, { taken: 5 }),
        '2026-03-11': { coding: 3600, breaks: {}, tally },
        '2026-03-12': day(3600, { taken: 1, partial: 3, natural: 4 }),
        [today]: day(3600, { taken: 2 }),
        '2026-03-14': day(3600, { taken: 2 }),
      },
    });
    assert.equal(streak.keptThisWeek, 3);
    assert.equal(streak.weeklyGoal, 3);
    assert.equal(streak.sentences.at(-1), 'This week: 3 days kept, the goal of 3 is reached.');
  });
});

describe('the figures of a period', () => {
  const days = {
    '2024-11-20': day(7200, { taken: 9, skipped: 9 }),
    // The recent period begins on Monday the 10th.
    '2025-03-09': day(3600, { taken: 1, natural: 1 }),
    '2025-03-10': day(5400, { taken: 2, partial: 1, snoozed: 5 }),
    '2025-12-31': day(900, { taken: 2, natural: 3 }),
    '2026-01-01': day(3600, { skipped: 2, void: 4 }),
    [today]: day(1800, { taken: 3, natural: 1 }),
    '2026-03-14': day(3600, { taken: 50 }),
  };

  it('count its breaks by what became of them', () => {
    assert.deepEqual(viewOf({ days }).past.counts, { taken: 7, partial: 1, natural: 4, skipped: 2 });
    assert.deepEqual(viewOf({ days }, 2025).past.counts, { taken: 5, partial: 1, natural: 4, skipped: 0 });
    assert.deepEqual(viewOf({ days }, 2026).past.counts, { taken: 3, partial: 0, natural: 1, skipped: 2 });
    assert.deepEqual(viewOf({ days }, 'all').past.counts, { taken: 17, partial: 1, natural: 5, skipped: 11 });
  });

  it('are shares of its breaks in percent', () => {
    // Of 14: 50, 7.14, 28.57 and 14.29 %, of 10: 50, 10, 40 and 0 %.
    assert.deepEqual(viewOf({ days }).past.shares, { taken: 50, partial: 7, natural: 29, skipped: 14 });
    assert.deepEqual(viewOf({ days }, 2025).past.shares, { taken: 50, partial: 10, natural: 40, skipped: 0 });
  });

  it('have its recorded days, each with whether it was kept', () => {
    const { past } = viewOf({ days });
    assert.deepEqual([past.from, past.to], ['2025-03-10', today]);
    assert.deepEqual(past.days, [
      { date: '2025-03-10', coding: 5400, taken: 2, kept: true },
      { date: '2025-12-31', coding: 900, taken: 2, kept: false },
      { date: '2026-01-01', coding: 3600, taken: 0, kept: false },
      { date: today, coding: 1800, taken: 3, kept: true },
    ]);
    assert.deepEqual(
      viewOf({ days }, 2025).past.days.map(({ date }) => date),
      ['2025-03-09', '2025-03-10', '2025-12-31'],
    );
  });

  it('are by month for all years, without single days', () => {
    const { past } = viewOf({ days }, 'all');
    assert.deepEqual(past.days, []);
    assert.deepEqual([past.from, past.to, past.bucket], ['2024-11-01', today, 'month']);
    // November 2024 to March 2026.
    assert.equal(past.buckets.length, 17);
    assert.deepEqual(past.buckets[4], {
      start: '2025-03-01',
      coding: 9000,
      taken: 3,
      partial: 1,
      natural: 1,
      skipped: 0,
      longest: 0,
      days: 2,
      kept: 1,
    });
  });

  it('can be of every year since the first, the latest first', () => {
    assert.deepEqual(viewOf({ days }).past.years, [2026, 2025, 2024]);
    assert.deepEqual(viewOf({ days: {} }).past.years, [2026]);
  });

  it('have the hours of its breaks', () => {
    // 2:10 PM is an hour before the clock of the page.
    const { hours } = viewOf({ days }, 2025).past;
    assert.equal(hours.length, 24);
    assert.deepEqual(
      hours.filter(({ begun, skipped }) => begun + skipped > 0),
      [{ hour: 14, begun: 6, skipped: 0 }],
    );
  });
});
