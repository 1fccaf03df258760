import assert from 'node:assert/strict';
import { nextNudge, type NudgeName, type NudgeState } from '../../../src/core/nudge';
import { parseNudges } from '../../../src/core/parseNudges';
import { minute } from '../../../src/core/time';

/** What is shown minute by minute; `free` says when nothing else is due. */
function shown(nudges: object, minutes: number, free: (at: number) => boolean = () => true): [number, NudgeName][] {
  let state: NudgeState = { coded: 0, put: [] };
  const lines: [number, NudgeName][] = [];
  for (let at = 1; at <= minutes; at += 1) {
    const next = nextNudge(state, parseNudges(nudges).nudges, at * minute, free(at));
    state = next.state;
    if (next.show) lines.push([at, next.show]);
  }
  return lines;
}

describe('nudges', () => {
  it('are off unless one is named', () => assert.deepEqual(shown({}, 300), []));
  it('are off by 0', () => assert.deepEqual(shown({ eyes: 0 }, 300), []));

  it('come at their own intervals of coding, one at a time', () =>
    assert.deepEqual(shown({ eyes: 20, posture: 30 }, 62), [
      [20, 'eyes'],
      [30, 'posture'],
      [40, 'eyes'],
      [60, 'posture'],
      [61, 'eyes'],
    ]));

  it('stay away while something else is due; only water is caught up on, since a break has the rest in it', () =>
    assert.deepEqual(
      shown({ eyes: 20, water: 60 }, 70, (at) => at < 58 || at > 64),
      [
        [20, 'eyes'],
        [40, 'eyes'],
        [65, 'water'],
      ],
    ));

  it('do not come for what was coded in another window', () => {
    const { show } = nextNudge({ coded: 10 * minute, put: [] }, { eyes: 20 * minute }, 50 * minute, true);
    assert.equal(show, undefined);
  });

  it('begin anew with the day', () => {
    const { show, state } = nextNudge({ coded: 310 * minute, put: [] }, { eyes: 20 * minute }, 0, true);
    assert.deepEqual([show, state.coded], [undefined, 0]);
    const left = nextNudge({ coded: 310 * minute, put: ['water'] }, { water: 60 * minute }, 0, true);
    assert.deepEqual([left.show, left.state.put], [undefined, []]);
  });
});

describe('the setting for nudges', () => {
  it('keeps what it can read and names the rest', () => {
    const { nudges, problems } = parseNudges({ eyes: 20, tea: 30, water: 'often', posture: 4 });
    assert.deepEqual(nudges, { eyes: 20 * minute });
    assert.equal(problems.length, 3);
    assert.match(problems.join('\n'), /Unknown nudge "tea"/);
  });
  for (const raw of [7, 'eyes', ['eyes'], true]) {
    it(`is none when it is ${JSON.stringify(raw)}`, () => {
      const { nudges, problems } = parseNudges(raw);
      assert.deepEqual([nudges, problems.length], [{}, 1]);
    });
  }
});
