import assert from 'node:assert/strict';
import type { PlanReason } from '../../../src/core/planReason';
import { planWords } from '../../../src/editor/planWords';

const names: Readonly<Record<string, string>> = { a: 'Chin tuck', b: 'Bridge' };
const say = (why: PlanReason): string => planWords(why, (id) => names[id]);

describe('words for why a routine was chosen', () => {
  const cases: readonly (readonly [PlanReason, string])[] = [
    [{ kind: 'picked', movement: 'a' }, 'Starts with your choice'],
    [{ kind: 'lacking', movements: ['a', 'b'] }, 'Not yet today: Chin tuck, Bridge'],
    [{ kind: 'lacking', movements: ['a', 'unknown'] }, 'Not yet today: Chin tuck'],
    [{ kind: 'focus', regions: ['neck', 'upperBack'] }, 'For what you work on: neck, upper back'],
    [{ kind: 'taste', movement: 'a' }, 'A short break: one easy repetition'],
    [{ kind: 'tastes', movement: 'a' }, 'A short break: a few easy repetitions'],
    [
      { kind: 'nothing', hiddenBy: ['places', 'level'], nearest: 'b' },
      'Nothing is left to begin with. Bridge would come back with: more places, a higher level.',
    ],
    [
      { kind: 'nothing', hiddenBy: ['hurts'] },
      'Every movement is left out for now. Take the time off your chair instead.',
    ],
  ];
  for (const [why, words] of cases) {
    it(`say ${JSON.stringify(why)} in one line`, () => assert.equal(say(why), words));
  }

  it('are never empty', () => {
    const others: PlanReason[] = [
      { kind: 'variety' },
      { kind: 'gentle' },
      { kind: 'tooShort', nearest: 'a' },
      { kind: 'lacking', movements: ['unknown'] },
      { kind: 'nothing', hiddenBy: ['exclude', 'focus', 'notHere', 'equipment'], nearest: 'a' },
    ];
    for (const why of others) assert.match(say(why), /\w{3}/);
  });
});
