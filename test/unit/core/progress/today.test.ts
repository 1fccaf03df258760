import assert from 'node:assert/strict';
import fc from 'fast-check';
import { joinSpans, readSpans, type Span } from '../../../../src/core/codingSpans';
import type { BreakRecord, DayRecord } from '../../../../src/core/history';
import { dayLine, wholeHours } from '../../../../src/core/progress/today';
import { minute } from '../../../../src/core/time';

const clock = (hours: number, minutes = 0): number => new Date(2026, 2, 13, hours, minutes).getTime();
const fourOClock = 4 * 60;
const span = (from: number, to: number): Span => [from / 1000, to / 1000];
const fact = (at: number, outcome: BreakRecord['outcome'], done: number): BreakRecord => ({
  at,
  kind: 'short',
  outcome,
  planned: 90,
  done,
});

describe("today's line", () => {
  it('is not there before anything has happened', () => {
    assert.equal(dayLine({ coding: 0, breaks: {} }, clock(9), fourOClock), undefined);
    assert.equal(
      dayLine({ coding: 0, breaks: {}, spans: [span(clock(10), clock(11))] }, clock(9), fourOClock),
      undefined,
    );
  });

  it('runs from the start of the day to now, with coding, breaks and the pauses between', () => {
    const record: DayRecord = {
      coding: 5400,
      spans: [span(clock(9, 20), clock(9, 50)), span(clock(9, 53), clock(10, 0)), span(clock(10, 20), clock(10, 50))],
      breaks: {
        b: fact(clock(10, 4), 'natural', 14 * 60),
        a: fact(clock(9, 51), 'skipped', 0),
        c: fact(clock(9, 30), 'void', 600),
      },
    };
    const line = dayLine(record, clock(11, 10), fourOClock);
    assert.ok(line);
    assert.deepEqual([line.from, line.quietUntil, line.to], [clock(4), clock(9), clock(11, 10)]);
    assert.deepEqual(
      line.breaks.map(({ outcome, from, to }) => [outcome, from, to]),
      [
        ['skipped', clock(9, 51), clock(9, 51)],
        ['natural', clock(10, 4), clock(10, 18)],
      ],
    );
    assert.deepEqual(line.pauses, [
      { from: clock(9, 50), to: clock(9, 51) },
      { from: clock(9, 51), to: clock(9, 53) },
      { from: clock(10, 0), to: clock(10, 4) },
      { from: clock(10, 18), to: clock(10, 20) },
      { from: clock(10, 50), to: clock(11, 10) },
    ]);
    assert.deepEqual(wholeHours(line), [clock(9), clock(10), clock(11)]);
  });

  it('begins with the day also past midnight, at half past, and where something was before', () => {
    const from = (first: number, now: number, startsAt: number): readonly number[] => {
      const line = dayLine({ coding: 60, breaks: {}, spans: [span(first, first + 10 * minute)] }, now, startsAt);
      assert.ok(line);
      return [line.from, line.quietUntil, ...wholeHours(line).slice(0, 1)];
    };
    assert.deepEqual(from(clock(23, 50), clock(26), 4 * 60), [clock(4), clock(23), clock(23)]);
    assert.deepEqual(from(clock(8, 40), clock(10), 8 * 60 + 30), [clock(8, 30), clock(8, 30), clock(9)]);
    assert.deepEqual(from(clock(3, 40), clock(10), 4 * 60), [clock(3, 40), clock(3, 40), clock(4)]);
  });

  it('has a pause from the last coding until now, without the breaks in it', () => {
    const spans = [span(clock(9), clock(9, 30)), span(clock(10), clock(10, 30))];
    const pauses = (now: number, breaks: Record<string, BreakRecord> = {}) =>
      dayLine({ coding: 0, spans, breaks }, now, fourOClock)?.pauses.slice(1);
    assert.deepEqual(pauses(clock(10, 45)), [{ from: clock(10, 30), to: clock(10, 45) }]);
    assert.deepEqual(pauses(clock(10, 30) + 59_000), []);
    const breaks = {
      a: fact(clock(10, 33), 'taken', 4 * 60),
      b: fact(clock(10, 40), 'skipped', 0),
    };
    assert.deepEqual(pauses(clock(10, 45), breaks), [
      { from: clock(10, 30), to: clock(10, 33) },
      { from: clock(10, 37), to: clock(10, 40) },
      { from: clock(10, 40), to: clock(10, 45) },
    ]);
    assert.deepEqual(pauses(clock(10, 37), breaks), [{ from: clock(10, 30), to: clock(10, 33) }]);
  });

  it('draws a rest of a night or a weekend from where the day begins, and the day from where the rest ended', () => {
    for (const began of [clock(-1), clock(-60)]) {
      const breaks = { a: fact(began, 'natural', (clock(9, 20) - began) / 1000) };
      const line = dayLine({ coding: 600, spans: [span(clock(9, 20), clock(9, 30))], breaks }, clock(11), fourOClock);
      assert.deepEqual(line?.breaks, [{ from: clock(4), to: clock(9, 20), kind: 'short', outcome: 'natural' }]);
      assert.deepEqual(
        [line.from, line.quietUntil, ...wholeHours(line)],
        [4, 9, 9, 10, 11].map((at) => clock(at)),
      );
    }
  });

  it('leaves out what a clock that was wrong recorded more than a day before it', () => {
    const spans = [span(0, clock(9)), span(clock(9, 10), clock(9, 20))];
    for (const at of [0, -8.64e15, 8.64e15, clock(4) - 24 * 60 * minute - 1]) {
      const line = dayLine({ coding: 600, spans, breaks: { a: fact(at, 'taken', 60) } }, clock(11), fourOClock);
      assert.deepEqual([line?.from, line?.coding.length, line?.breaks], [clock(4), 1, []], String(at));
      assert.equal(dayLine({ coding: 0, breaks: { a: fact(at, 'taken', 60) } }, clock(11), fourOClock), undefined);
    }
    const earliest = clock(4) - 24 * 60 * minute;
    const line = dayLine({ coding: 0, breaks: { a: fact(earliest, 'taken', 60) } }, clock(11), fourOClock);
    assert.equal(line?.from, earliest);
    assert.equal(wholeHours(line).length, 32);
  });

  it('never reaches beyond now, and its parts are in order and apart', () => {
    const now = clock(18);
    const at = fc.integer({ min: clock(4), max: clock(22) });
    const spans = fc.array(fc.tuple(at, fc.nat(90)).map(([from, m]) => span(from, from + m * minute)));
    const breaks = fc.dictionary(
      fc.string(),
      fc.tuple(at, fc.constantFrom('taken', 'skipped', 'natural'), fc.nat(4000)).map(([a, o, d]) => fact(a, o, d)),
    );
    fc.assert(
      fc.property(spans, breaks, (some, breaksThen) => {
        const line = dayLine({ coding: 0, spans: joinSpans(some, []), breaks: breaksThen }, now, fourOClock);
        for (const part of [...(line?.coding ?? []), ...(line?.pauses ?? []), ...(line?.breaks ?? [])]) {
          assert.ok(line && part.from >= line.from && part.from <= part.to && part.to <= now);
        }
        for (const [index, part] of (line?.coding ?? []).entries())
          assert.ok(part.from > (line?.coding[index - 1]?.to ?? 0));
        for (const pause of line?.pauses ?? [])
          assert.ok(line?.coding.every((part) => part.to <= pause.from || part.from >= pause.to));
      }),
    );
  });
});

describe('coding spans', () => {
  const spans = fc.array(fc.tuple(fc.nat(1000), fc.nat(50)).map(([from, length]): Span => [from, from + length]));

  it('become one where they touch or overlap', () => {
    assert.deepEqual(
      joinSpans(
        [
          [0, 10],
          [20, 30],
        ],
        [
          [10, 12],
          [25, 40],
        ],
      ),
      [
        [0, 12],
        [20, 40],
      ],
    );
  });

  it('merge in any order, any number of times', () => {
    fc.assert(
      fc.property(spans, spans, spans, (a, b, c) => {
        assert.deepEqual(joinSpans(joinSpans(a, b), c), joinSpans(a, joinSpans(c, b)));
        assert.deepEqual(joinSpans(joinSpans(a, b), b), joinSpans(a, b));
      }),
    );
  });
});

describe('saved coding spans', () => {
  it('are read back in order and apart', () => {
    assert.deepEqual(
      readSpans([
        [20, 30],
        [0, 10],
        [10, 12],
      ]),
      [
        [0, 12],
        [20, 30],
      ],
    );
  });

  it('are none when anything in them is none, whatever it is', () => {
    for (const raw of [null, 7, [[1]], [[2, 1]], [[0.5, 1]], [['0', 1]], [[-1, 1]]])
      assert.equal(readSpans(raw), undefined, JSON.stringify(raw));
    fc.assert(fc.property(fc.anything(), (raw) => readSpans(raw) === undefined || Array.isArray(raw)));
  });
});
