import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breaksCsv, daysCsv } from '../../../src/core/exportCsv';
import { exportFile, largestImport, readImport } from '../../../src/core/exportFile';
import { naturalRecord } from '../../../src/core/breakRecords';
import { addBreak, emptyHistory, type History } from '../../../src/core/history';
import { packHistory, unpackHistory } from '../../../src/core/packHistory';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { minute } from '../../../src/core/time';
import { histories } from './historyArbitraries';

const text = (machines: Record<string, History>): string =>
  JSON.stringify(exportFile(new Map(Object.entries(machines)), {}, 7), undefined, 2);

const desk: History = {
  days: {
    '2026-03-02': {
      coding: 3600,
      longest: 1800,
      spans: [[1_772_445_000, 1_772_448_600]],
      breaks: {
        a: { at: 1_772_445_600_000, kind: 'short', outcome: 'taken', planned: 90, done: 90, movements: ['=1+1', 'b'] },
      },
      checkIns: { c: { at: 5, ratings: { neck: 3 } } },
    },
  },
};

describe('an exported file', () => {
  it('is read back as it was written, whatever the histories', () => {
    fc.assert(
      fc.property(histories, histories, (one, other) => {
        const read = readImport(text({ desk: one, laptop: other }));
        assert.ok('machines' in read);
        assert.deepEqual(
          [...read.machines],
          [
            ['desk', one],
            ['laptop', other],
          ],
        );
      }),
    );
  });

  it('changes nothing where it comes from', () => {
    const read = readImport(text({ desk }));
    assert.ok('machines' in read);
    const again = read.machines.get('desk');
    assert.ok(again);
    assert.equal(mergeHistory(desk, again), desk);
  });

  it('takes fields along that a newer version wrote, by whatever name they are not in the way', () => {
    const newer = {
      goal: 3,
      days: {
        '2026-03-02': {
          coding: 1,
          names: ['x'],
          version: 4,
          breaks: { a: { ...desk.days['2026-03-02']?.breaks['a'], years: 2 } },
        },
      },
    };
    const read = readImport(JSON.stringify({ format: 'unhunch', version: 2, machines: { desk: newer } }));
    assert.ok('machines' in read);
    const again: unknown = JSON.parse(JSON.stringify(packHistory(read.machines.get('desk') ?? { days: {} })));
    const { history } = unpackHistory(again);
    assert.deepEqual(history.extra, { goal: 3 });
    assert.deepEqual(history.days['2026-03-02']?.extra, { names: ['x'], version: 4 });
    assert.deepEqual(history.days['2026-03-02']?.breaks['a']?.extra, { years: 2 });
  });

  it('is read back even after a rest of fifty years, by a clock that was that far behind', () => {
    const credit = { id: 'rest-0', kind: 'long', at: 7, from: 0, to: 1_770_000_000_000, offered: null } as const;
    const before = { snoozedUntil: null, snoozedKind: null, skips: 0 };
    const fact = naturalRecord({ ...credit, ...before, lost: { continuous: 0, towardsShort: 0, towardsLong: 0 } });
    const long = addBreak(emptyHistory, '2026-03-02', 'rest-0', fact);
    for (const done of [fact.done, 1_770_000_000]) {
      const old = addBreak(long, '2026-03-02', 'rest-0', { ...fact, done });
      assert.ok('machines' in readImport(text({ desk: old })));
      assert.equal(unpackHistory(JSON.parse(JSON.stringify(packHistory(old)))).problem, undefined);
    }
  });

  it('of version 1, which was the saved state by key, is understood', () => {
    const state = { session: { version: 1 }, machine: 'desk', 'history.desk': { version: 1, ...desk } };
    const read = readImport(JSON.stringify({ format: 'unhunch', version: 1, exportedAt: 7, state }));
    assert.ok('machines' in read);
    assert.deepEqual(read.machines.get('desk'), desk);
  });
});

describe('a file that cannot be imported', () => {
  const problem = (from: string): unknown => {
    const read = readImport(from);
    return 'problem' in read ? read.problem : undefined;
  };

  for (const other of ['', 'hello', '[]', '{}', '{"format":"stretchly","version":2}', 'null', '7']) {
    it(`is not ours: ${other}`, () => assert.deepEqual(problem(other), { what: 'notOurs' }));
  }

  it('is too large', () => assert.deepEqual(problem(' '.repeat(largestImport + 1)), { what: 'tooLarge' }));

  it('comes from a newer version', () => {
    assert.deepEqual(problem('{"format":"unhunch","version":3}'), { what: 'newer', version: 3 });
  });

  it('is cut off in the middle, and the line is named', () => {
    const whole = text({ desk });
    const found = problem(whole.slice(0, whole.indexOf('"outcome"')));
    assert.deepEqual((found as { what: string }).what, 'damaged');
    assert.match((found as { where: string }).where, /^line \d+, column \d+$/);
  });

  it('is broken in the middle, and the very place is named', () => {
    const whole = text({ desk });
    const place = (needle: string): string => {
      const before = whole.slice(0, whole.indexOf(needle)).split('\n');
      return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
    };
    const where = (damaged: string): string => (problem(damaged) as { where: string }).where;
    assert.equal(where(whole.replace('"coding": 3600', '"coding": x3600')), place('3600'));
    assert.equal(where(whole.replace('"outcome"', 'outcome"')), place('"outcome"'));
    assert.equal(where(whole.replace('"outcome": "taken",', '"outcome": "taken"')), place('"planned"'));
    assert.equal(where(whole.replace('"kind": "short"', '"kind": "sh\nort"')), place('"short"'));
  });

  it('nests deeper than any export, and the place is named', () => {
    const deep = `{"format":"unhunch","version":2,"machines":{"m":{"days":{},"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}`;
    const found = problem(deep) as { what: string; where: string };
    assert.equal(found.what, 'damaged');
    assert.match(found.where, /^line 1, column 1\d\d$/);
  });

  it('is damaged in one break, and the break is named', () => {
    const found = problem(text({ desk }).replace('"taken"', '"stolen"')) as { where: string; why: string };
    assert.equal(found.where, 'machines.desk.days.2026-03-02.breaks.a');
    assert.match(found.why, /outcome/);
  });

  const lists: readonly [place: string, file: object][] = [
    ['machines: not a map', { version: 2, machines: [] }],
    ['unread: not a map', { version: 2, machines: {}, unread: [1] }],
    ['kept: not a map', { version: 2, machines: {}, kept: [] }],
    ['state: not a map', { version: 1, state: [] }],
    ['machines.desk.days: not a map', { version: 2, machines: { desk: { days: [] } } }],
    [
      'machines.desk.days.2026-03-02: breaks: not a map',
      { version: 2, machines: { desk: { days: { '2026-03-02': { coding: 1, breaks: [] } } } } },
    ],
  ];
  for (const [place, file] of lists) {
    it(`has a list where a map has to be, and that is named: ${place}`, () => {
      const found = problem(JSON.stringify({ format: 'unhunch', ...file })) as { where: string; why: string };
      assert.equal(`${found.where}: ${found.why}`, place);
    });
  }

  it('never throws, and is whole or nothing: 10,000 damaged files', function () {
    this.timeout(60_000);
    const whole = text({ desk });
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom(
        '"__proto__":{"days":1},',
        '"erasedAt":8.64e15,',
        '"erasedAt":-8.64e15,',
        '"erased":{"8640000000000000":{"day":"2090-01-01"}},',
      ),
    );
    const damage = fc.tuple(fc.nat(whole.length), fc.nat(20), piece);
    fc.assert(
      fc.property(damage, ([at, cut, instead]) => {
        const read = readImport(whole.slice(0, at) + instead + whole.slice(at + cut));
        assert.ok('machines' in read || typeof read.problem.what === 'string');
        assert.equal(({} as { days?: unknown }).days, undefined);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the tables', () => {
  it('have a row per day, with what it counts as', () => {
    const csv = daysCsv(desk, '2026-03-03', { streakGoal: 1, minimumCoding: 30 * minute });
    assert.equal(csv.split('\r\n')[1], '2026-03-02,3600,1,0,0,0,0,90,kept,1,1800');
  });

  it('have a row per break, and let no text run as a formula', () => {
    const csv = breaksCsv(new Map([['desk, upstairs', desk]]));
    assert.equal(
      csv.split('\r\n')[1],
      `2026-03-02,2026-03-02T10:00:00.000Z,short,taken,90,90,'=1+1 b,a,"desk, upstairs"`,
    );
  });
});
