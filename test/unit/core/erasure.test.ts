import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayTotals } from '../../../src/core/dayTotals';
import { erase, undoneFor } from '../../../src/core/deletion';
import { counted, living } from '../../../src/core/erasure';
import {
  addBreak,
  addCheckIn,
  addCoding,
  emptyHistory,
  type BreakRecord,
  type History,
} from '../../../src/core/history';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { packHistory, unpackHistory } from '../../../src/core/packHistory';
import { parseHistory } from '../../../src/core/parseHistory';
import { histories } from './historyArbitraries';

const [before, day, after] = ['2026-03-01', '2026-03-02', '2026-03-03'] as const;
const noon = Date.parse('2026-03-02T12:00:00Z');
const at = (instant: number): BreakRecord => ({ at: instant, kind: 'short', outcome: 'taken', planned: 90, done: 90 });

const deskBefore = addBreak(addCoding(emptyHistory, day, 3600), day, 'old', at(noon - 1000));
const mark = erase(deskBefore, noon, day);

/** What the other copy, which did not know of the deletion, had seen by then and afterwards. */
const offline = [before, day, after].reduce(
  (history, each, index) =>
    addBreak(addCoding(history, each, 3600), each, `laptop-${index}`, at(noon + (index - 1) * 86_400_000 + 1)),
  deskBefore,
);

describe('deleting', () => {
  it('leaves nothing of what was recorded, whatever the clock said', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const erased = erase(history, noon, day);
        assert.deepEqual(counted(mergeHistory(history, erased)).days, {});
        assert.deepEqual(counted(mergeHistory(erased, history)).days, {});
      }),
    );
  });

  it('spares what an offline copy saw afterwards: later days whole, breaks of the same day by their time', () => {
    const left = counted(mergeHistory(offline, mark)).days;
    assert.deepEqual(Object.keys(left).sort(), [day, after]);
    assert.deepEqual([left[day]?.coding, Object.keys(left[day]?.breaks ?? {})], [0, ['laptop-1']]);
    assert.deepEqual([left[after]?.coding, Object.keys(left[after]?.breaks ?? {})], [3600, ['laptop-2']]);
  });

  it('lets count what is recorded after it on the same day, even by a clock that was put back', () => {
    let history = addCoding(mark, day, 1800, { spans: [[noon / 1000, noon / 1000 + 1800]], longest: 1800 });
    history = addBreak(history, day, 'new', at(noon - 7_200_000));
    history = addCheckIn(history, before, 'c', { at: noon - 86_400_000, ratings: { neck: 3 } });
    for (const each of [history, mergeHistory(deskBefore, history)]) {
      const sum = counted(each);
      assert.deepEqual([dayTotals(sum, day).coding, dayTotals(sum, day).taken], [1_800_000, 1]);
      assert.ok(sum.days[before]?.checkIns?.['c']);
    }
  });

  it('undone brings everything back, with what was recorded since', () => {
    const since = addCoding(mark, day, 1800);
    const undone = mergeHistory(mergeHistory(since, deskBefore), undoneFor(deskBefore, since));
    const totals = dayTotals(counted(undone), day);
    assert.deepEqual([totals.coding, totals.taken], [5_400_000, 1]);
    const later = dayTotals(counted(mergeHistory(offline, undone)), day);
    assert.deepEqual([later.coding, later.taken], [9_000_000, 2]);
  });

  it('undone leaves an earlier deletion standing', () => {
    const second = erase(addCoding(mark, day, 60), noon + 5, day);
    const facts = living(addCoding(mark, day, 60));
    const undone = mergeHistory(mergeHistory(second, facts), undoneFor(facts, second));
    assert.equal(dayTotals(counted(mergeHistory(undone, deskBefore)), day).coding, 60_000);
  });

  it('takes away the same whether it is looked at early or late', () => {
    // Tallies and longest stretches are maxima of a whole day, which nobody can take apart.
    const facts = (history: History): unknown =>
      Object.entries(living(history).days)
        .map(([date, { coding, since = {}, breaks, checkIns = {} }]) => [
          date,
          coding,
          since,
          ids(breaks),
          ids(checkIns),
        ])
        .sort();
    const ids = (all: object): string[] => Object.keys(all).sort();
    /** As in life, facts of one id are of one time. */
    const timed = <T extends { at: number }>(all: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(
        Object.entries(all).map(([id, fact]) => [id, { ...fact, at: 1_700_000_000_000 + (id.charCodeAt(0) % 4) }]),
      );
    const oneTime = histories.map((history): History => ({
      ...history,
      days: Object.fromEntries(
        Object.entries(history.days).map(([date, record]) => [
          date,
          {
            ...record,
            breaks: timed(record.breaks),
            ...(record.checkIns && { checkIns: timed(record.checkIns) }),
          },
        ]),
      ),
    }));
    const undoing = ({ erased = {} }: History): boolean => Object.values(erased).some(({ undone }) => undone);
    fc.assert(
      fc.property(oneTime, oneTime, (a, b) => {
        fc.pre(!undoing(a) && !undoing(b));
        assert.deepEqual(facts(mergeHistory(living(a), living(b))), facts(mergeHistory(a, b)));
        const once = living(a);
        assert.equal(living(once), once);
      }),
    );
  });

  it('is saved and exported with all it needs', () => {
    const history = addBreak(addCoding(mark, day, 60), day, 'new', at(5));
    const copy: unknown = JSON.parse(JSON.stringify(packHistory(history)));
    assert.deepEqual(unpackHistory(copy), { history, unread: {} });
    assert.deepEqual(parseHistory(JSON.parse(JSON.stringify(history))).history, history);
  });

  it('of an older form, which had an instant only, still stands', () => {
    const { history } = unpackHistory({ erasedAt: noon, days: { [day]: { coding: 60 } } });
    assert.deepEqual(counted(mergeHistory(history, addCoding(emptyHistory, before, 60))).days, {
      [day]: { coding: 60, breaks: {} },
    });
  });

  it('of an older form is not understood where its instant is on no day of the calendar', () => {
    for (const erasedAt of [-8.64e15, -1e15, 2.6e14, 8.64e15])
      assert.deepEqual(parseHistory({ days: {}, erasedAt }), {
        history: { days: {} },
        unread: { erasedAt },
        problem: 'erasedAt: on no calendar day',
      });
    const earliest = Date.parse('0000-01-02');
    assert.deepEqual(parseHistory({ days: {}, erasedAt: earliest }).history.erased, {
      [earliest]: { day: '0000-01-01' },
    });
    assert.equal(parseHistory({ days: {}, erasedAt: earliest - 1 }).history.erased, undefined);
  });
});
