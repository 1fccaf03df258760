import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sampleArguments } from '../../../scripts/sampleArguments';
import { sampleHistory } from '../../../scripts/sampleHistory';
import { daysLater } from '../../../src/core/localDay';
import { minute, type Instant } from '../../../src/core/time';
import { repositoryRoot } from '../../host/repositoryRoot';

/** A Friday. */
const today = '2026-03-13';
const clock = (hours: number, minutes = 0): Instant => new Date(2026, 2, 13, hours, minutes).getTime();

describe('a sample history', () => {
  it('ends now, whenever that is', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(24 * 60), fc.nat(6), (seed, minutes, daysOn) => {
        const now = new Date(2026, 2, 13 + daysOn, 0, minutes).getTime();
        for (const { spans = [], breaks, checkIns = {} } of Object.values(sampleHistory({ now, days: 8, seed }).days)) {
          for (const [, to] of spans) assert.ok(to * 1000 <= now);
          for (const { at, done } of Object.values(breaks)) assert.ok(at + done * 1000 <= now);
          for (const { at } of Object.values(checkIns)) assert.ok(at <= now);
        }
      }),
    );
  });

  it('has the morning of today in it by the afternoon, and nothing of today before the morning', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const record = sampleHistory({ now: clock(14), days: 1, seed }).days[today];
      assert.ok(record?.spans);
      assert.ok(record.spans.every(([, to]) => to * 1000 <= clock(14)));
      // The latest morning begins at 9:36 and the earliest ends at 12.
      assert.ok(record.coding * 1000 > 60 * minute && record.coding * 1000 < 6 * 60 * minute, String(record.coding));
      assert.equal(
        record.coding,
        record.spans.reduce((sum, [from, to]) => sum + to - from, 0),
      );
      assert.deepEqual(sampleHistory({ now: clock(8), days: 1, seed }).days, {});
    }
  });

  it('is the same up to an earlier hour', () => {
    const breaksOf = (now: Instant) =>
      Object.entries(sampleHistory({ now, days: 1, seed: 3 }).days[today]?.breaks ?? {});
    const early = breaksOf(clock(12));
    assert.ok(early.length > 0);
    for (const [, fact] of early) assert.ok(breaksOf(clock(20)).some(([, other]) => other.at === fact.at));
  });

  it('ends on an earlier day where that is wished for, and is the same whenever it is made', () => {
    const until = '2026-02-27';
    const days = Object.keys(sampleHistory({ now: clock(14), until, days: 30 }).days);
    assert.ok(days.length > 15);
    assert.ok(days.every((day) => day > daysLater(until, -30) && day <= until));
    assert.deepEqual(
      sampleHistory({ now: clock(14), until, days: 30 }),
      sampleHistory({ now: clock(23), until, days: 30 }),
    );
  });
});

describe('the arguments of the sample generator', () => {
  const read = (...args: string[]) => sampleArguments(args, clock(14));

  it('are three years up to today if left out', () => {
    assert.deepEqual(read(), {
      wish: { now: clock(14), until: today, days: 1096, seed: 1 },
      out: join('out', 'sample', 'history.json'),
    });
  });

  it('say how many years, up to which day, in which way and where to', () => {
    assert.deepEqual(read('--years', '0.5', '--until=2026-01-31', '--seed', '-7', '--out', 'a.json'), {
      wish: { now: clock(14), until: '2026-01-31', days: 183, seed: -7 },
      out: 'a.json',
    });
    const shortest = read('--years', '0.0001');
    assert.equal('wish' in shortest && shortest.wish.days, 1);
  });

  const wrong = [
    ['--years', 'abc'],
    ['--years', '-1'],
    ['--years=-1'],
    ['--years', '0'],
    ['--years', ''],
    ['--years', 'Infinity'],
    ['--years', '51'],
    ['--years'],
    ['--seed', '1.5'],
    ['--seed', ''],
    ['--until', '2026-02-30'],
    ['--until', 'yesterday'],
    ['--until', '2026-03-14'],
    ['--out'],
    ['--yeas', '3'],
    ['3'],
  ];
  for (const args of wrong) {
    it(`are refused in one line that names what is wrong: ${args.join(' ')}`, () => {
      const asked = read(...args);
      assert.ok('problem' in asked);
      const name = args[0]?.replace(/=.*/, '') ?? '';
      assert.ok(asked.problem.slice(0, asked.problem.indexOf('Try: ')).includes(name), asked.problem);
      assert.doesNotMatch(asked.problem, /\n/);
    });
  }

  it('end the generator with that line and code 1, with nothing written', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unhunch-sample-'));
    try {
      const out = join(folder, 'new', 'history.json');
      const args = ['--import', 'tsx', join('scripts', 'sample.ts'), '--years', '-1', '--out', out];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: repositoryRoot, encoding: 'utf8' });
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /^--years takes a number above 0.*\n$/);
      assert.equal(existsSync(join(folder, 'new')), false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
