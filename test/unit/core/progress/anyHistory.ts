import fc from 'fast-check';
import type { BreakRecord, History } from '../../../../src/core/history';
import { daysLater } from '../../../../src/core/localDay';
import { dayFigures, type DayFigures } from '../../../../src/core/progress/dayFigures';
import { minute } from '../../../../src/core/time';

export const today = '2026-03-13';
export const monday = 1;
export const rules = { streakGoal: 2, minimumCoding: 30 * minute };

const breakRecord: fc.Arbitrary<BreakRecord> = fc.record({
  at: fc.integer({ min: 1_700_000_000_000, max: 1_773_400_000_000 }),
  kind: fc.constantFrom('short', 'long'),
  outcome: fc.constantFrom('taken', 'partial', 'natural', 'skipped', 'snoozed', 'void'),
  planned: fc.nat(600),
  done: fc.nat(3600),
});

/** Some of the days from so many after today to so many, with anything on them; negative before today. */
export const historyBetween = (min: number, max: number): fc.Arbitrary<History> =>
  fc
    .dictionary(
      fc.integer({ min, max }).map((days) => daysLater(today, days)),
      fc.record(
        {
          coding: fc.nat(50_000),
          breaks: fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), breakRecord, { maxKeys: 6 }),
          longest: fc.nat(20_000),
        },
        { requiredKeys: ['coding', 'breaks'] },
      ),
      { maxKeys: 60 },
    )
    .map((days) => ({ days }));

/** Days of the last three years and a few to come. */
export const anyHistory = historyBetween(-1100, 5);

export const anyDays: fc.Arbitrary<readonly DayFigures[]> = anyHistory.map((history) => dayFigures(history, today));
