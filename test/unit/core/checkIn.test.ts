import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerCheckIn, checkInRegions, checkInsOf, type Ratings } from '../../../src/core/checkIn';
import { addCheckIn, emptyHistory, type CheckIn } from '../../../src/core/history';
import { soreRegions } from '../../../src/core/soreRegions';

const day = 24 * 60 * 60_000;
const now = new Date(2026, 2, 30, 15).getTime();
const daysAgo = (days: number, ratings: Ratings): CheckIn => ({ at: now - days * day, ratings });
const today = (ratings: Ratings): CheckIn => ({ at: now, ratings });

describe('a check-in', () => {
  it('puts a red flag before any rating, an emergency before all', () => {
    assert.deepEqual(answerCheckIn([], today({ neck: 10 }), ['today']), { kind: 'flag', flag: 'today' });
    assert.deepEqual(answerCheckIn([], today({ neck: 0 }), ['today', 'emergency']), {
      kind: 'flag',
      flag: 'emergency',
    });
  });

  it('takes 8 and more seriously', () => {
    assert.deepEqual(answerCheckIn([], today({ neck: 8, eyes: 7 }), []), { kind: 'severe', regions: ['neck'] });
  });

  it('says first, then steady', () => {
    assert.deepEqual(answerCheckIn([], today({ neck: 2 }), []), { kind: 'first' });
    assert.deepEqual(answerCheckIn([daysAgo(1, { neck: 2 })], today({ neck: 3 }), []), { kind: 'steady' });
  });

  it('notices a rise by three points over the week, to four or more', () => {
    const week = [daysAgo(1, { upperBack: 2, wrists: 0 }), daysAgo(2, { upperBack: 2, wrists: 0 })];
    assert.deepEqual(answerCheckIn(week, today({ upperBack: 5, wrists: 3 }), []), {
      kind: 'risen',
      regions: ['upperBack'],
    });
    assert.deepEqual(answerCheckIn(week, today({ upperBack: 4 }), []), { kind: 'changed' });
  });

  it('compares with the last seven days only', () => {
    const old = [daysAgo(9, { neck: 0 })];
    assert.deepEqual(answerCheckIn(old, today({ neck: 6 }), []), { kind: 'apart' });
    assert.deepEqual(answerCheckIn([daysAgo(20, { neck: 1 })], today({ neck: 7 }), []), { kind: 'apart' });
  });

  it('calls it steady only where nothing has changed by two points or more', () => {
    const yesterday = [daysAgo(1, { neck: 0, eyes: 3 })];
    assert.deepEqual(answerCheckIn(yesterday, today({ neck: 1, eyes: 2 }), []), { kind: 'steady' });
    assert.deepEqual(answerCheckIn(yesterday, today({ neck: 3, eyes: 3 }), []), { kind: 'changed' });
    assert.deepEqual(answerCheckIn(yesterday, today({ neck: 0, eyes: 1 }), []), { kind: 'changed' });
  });

  it('answers severe pain between the shoulder blades as a sign for advice today, whatever else is severe', () => {
    assert.deepEqual(answerCheckIn([], today({ upperBack: 10 }), []), {
      kind: 'severeUpperBack',
      regions: ['upperBack'],
    });
    assert.equal(answerCheckIn([], today({ neck: 9, upperBack: 8 }), []).kind, 'severeUpperBack');
    assert.equal(answerCheckIn([], today({ upperBack: 8 }), ['emergency']).kind, 'flag');
  });

  it('notices what has eased', () => {
    assert.deepEqual(answerCheckIn([daysAgo(1, { neck: 6 })], today({ neck: 2 }), []), {
      kind: 'eased',
      regions: ['neck'],
    });
  });

  it('sends somebody who has been sore for three weeks to a professional', () => {
    const weeks = [22, 18, 14, 10, 6, 2].map((days) => daysAgo(days, { lowerBack: 5 }));
    assert.deepEqual(answerCheckIn(weeks, today({ lowerBack: 5 }), []), { kind: 'lasting', regions: ['lowerBack'] });
    assert.deepEqual(answerCheckIn(weeks.slice(1), today({ lowerBack: 5 }), []), { kind: 'steady' });
    assert.notEqual(answerCheckIn(weeks, today({ lowerBack: 1 }), []).kind, 'lasting');
  });
});

it('check-ins of all days are found in a history', () => {
  const one = addCheckIn(emptyHistory, '2026-03-01', 'a', daysAgo(29, { neck: 1 }));
  const two = addCheckIn(one, '2026-03-30', 'b', today({ eyes: 2 }));
  assert.deepEqual(checkInsOf(two), [daysAgo(29, { neck: 1 }), today({ eyes: 2 })]);
});

const checkIn = fc.record({
  at: fc.integer({ min: now - 60 * day, max: now + day }),
  ratings: fc.dictionary(fc.constantFrom(...checkInRegions), fc.integer({ min: 0, max: 10 })),
});

describe('what check-ins teach', () => {
  const days = (...ratings: Ratings[]): CheckIn[] => ratings.map((rating, index) => daysAgo(8 - index * 2, rating));

  it('nothing in the first week', () => {
    assert.deepEqual(soreRegions([daysAgo(6, { neck: 9 }), daysAgo(4, { neck: 9 }), daysAgo(1, { neck: 9 })], now), []);
  });

  it('nothing from fewer than three', () => {
    assert.deepEqual(soreRegions([daysAgo(8, { neck: 9 }), daysAgo(1, { neck: 9 })], now), []);
  });

  it('favours the sorest regions, two at most, after a week', () => {
    const sore = { neck: 4, shoulders: 7, upperBack: 5, lowerBack: 1 };
    assert.deepEqual(soreRegions(days(sore, sore, sore), now), ['shoulders', 'upperBack']);
  });

  it('has no movements for wrists and eyes, and none are needed below three', () => {
    const sore = { wrists: 9, eyes: 9, neck: 2 };
    assert.deepEqual(soreRegions(days(sore, sore, sore), now), []);
  });

  it('forgets what is longer ago than two weeks', () => {
    const old = [40, 38, 36, 34].map((ago) => daysAgo(ago, { neck: 9 }));
    assert.deepEqual(soreRegions([...old, ...days({ neck: 0 }, { neck: 0 }, { neck: 0 })], now), []);
  });

  it('gives the same answer in any order, at most two regions that a planner knows', () => {
    fc.assert(
      fc.property(fc.array(checkIn, { maxLength: 40 }), (all) => {
        const regions = soreRegions(all, now);
        assert.deepEqual(soreRegions([...all].reverse(), now), regions);
        assert.ok(regions.length <= 2);
        assert.ok(regions.every((region) => ['neck', 'shoulders', 'upperBack', 'lowerBack'].includes(region)));
      }),
    );
  });
});
