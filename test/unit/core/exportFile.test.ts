import assert from 'node:assert/strict';
import fc from 'fast-check';
import { breaksCsv, daysCsv } from '../../../src/core/exportCsv';
import { exportFile, largestImport, readImport } from '../../../src/core/exportFile';
import type { History } from '../../../src/core/history';
import { mergeHistory } from '../../../src/core/mergeHistory';
import { minute } from '../../../src/core/time';
import { histories } from './historyArbitraries';
import { defaultChoices } from '../../../src/core/careChoices';
import { withImported, type CareKept } from '../../../src/core/exportCare';

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

  it('is damaged in one break, and the break is named', () => {
    const found = problem(text({ desk }).replace('"taken"', '"stolen"')) as { where: string; why: string };
    assert.equal(found.where, 'machines.desk.days.2026-03-02.breaks.a');
    assert.match(found.why, /outcome/);
  });

  it('never throws, and is whole or nothing: 10,000 damaged files', function () {
    this.timeout(60_000);
    const whole = text({ desk });
    const damage = fc.tuple(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(damage, ([at, cut, instead]) => {
        const read = readImport(whole.slice(0, at) + instead + whole.slice(at + cut));
        assert.ok('machines' in read || typeof read.problem.what === 'string');
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

describe('Care in an exported file', () => {
  const kept = {
    desk: { variant: 'laptop', points: { laptop: { feet: 'fits' } } },
    habits: { sleep: 'done' },
    choices: { ...defaultChoices, offerHabit: true },
  } as const;
  const written = (care: CareKept): Record<string, unknown> =>
    JSON.parse(JSON.stringify(exportFile(new Map(), {}, 1_000, care))) as Record<string, unknown>;

  it('comes back as it was', () => {
    const read = readImport(JSON.stringify(written(kept)));
    assert.ok('care' in read);
    assert.deepEqual(read.care, kept);
  });

  it('is not there where nothing was ticked or chosen, and a file without it is read as before', () => {
    assert.ok(!('care' in written({})));
    const read = readImport(JSON.stringify(written({})));
    assert.ok('care' in read);
    assert.deepEqual(read.care, {});
  });

  it('that cannot be read makes the file damaged, and says where', () => {
    const read = readImport(JSON.stringify({ ...written({}), care: { desk: { version: 1, variant: 7 } } }));
    assert.ok('problem' in read && read.problem.what === 'damaged');
    assert.equal(read.problem.where, 'care.desk.variant');
  });

  it('fills in what is not here and leaves what is', () => {
    const here = {
      desk: { variant: 'desktop', points: { laptop: { feet: 'change' } } },
      habits: { stress: 'done' },
    } as const;
    assert.deepEqual(withImported(here, kept), {
      desk: { variant: 'desktop', points: { laptop: { feet: 'change' } } },
      habits: { sleep: 'done', stress: 'done' },
      choices: kept.choices,
    });
    assert.deepEqual(withImported({}, kept), kept);
    assert.deepEqual(withImported(kept, {}), kept);
  });
});
