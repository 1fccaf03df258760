import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeSlot } from '../../src/core/slots';
import { repositoryRoot } from '../host/repositoryRoot';
import { budgets } from './budgets';
import { heavyYears } from './heavyYears';
import { isKept, median, renderTable, type Row } from './table';

const processes = 21;

/** A fresh process cleans up its first megabyte again and again; an extension host has 16 of them by then (measured in VS Code 1.139). */
const likeExtensionHost = '--min-semi-space-size=16';

/** Built as the product is; see `loadAndDerive`. */
const folder = join(repositoryRoot, 'out', 'bench', 'history');
const script = join(folder, 'loadAndDerive.cjs');
mkdirSync(folder, { recursive: true });
buildSync({
  entryPoints: [join(repositoryRoot, 'test', 'bench', 'loadAndDerive.ts')],
  outfile: script,
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2022',
});

type Times = Record<'first' | 'again', number>;

/**
 * The first time, by code that has never run: the median is held to the budget; the fastest process beside it tells what of that is the
 * machine's other work. Again, and again: the median.
 */
function rowsOf(what: string, budget: number | undefined, ...args: string[]): Row[] {
  const runs = Array.from(
    { length: processes },
    () =>
      JSON.parse(execFileSync(process.execPath, [likeExtensionHost, script, ...args], { encoding: 'utf8' })) as Times,
  );
  const firsts = runs.map(({ first }) => first);
  const row = (when: string, ms: number): Row => ({
    what: `${what}: ${when}`,
    unhunch: ms,
    unit: 'ms',
    ...(budget !== undefined && { budget }),
  });
  return [
    row(`first, in ${processes} fresh processes`, median(firsts)),
    { what: '  fastest', unhunch: Math.min(...firsts), unit: 'ms' },
    row('again', median(runs.map(({ again }) => again))),
  ];
}

/** A file with years of heavy use as one machine saves them. */
function saved(years: number, machine = 'm1'): string {
  const text = JSON.stringify(writeSlot(undefined, { writer: machine, machine, history: heavyYears(years) }));
  const file = join(folder, `${machine}-${years}.json`);
  writeFileSync(file, text);
  return file;
}

const rows = [1, 5, 10].flatMap((years): Row[] => {
  const file = saved(years);
  return [
    { what: `${years} years of heavy use, saved`, unhunch: statSync(file).size, unit: 'B', budget: budgets.stateBytes },
    ...rowsOf(`${years} years, load and derive`, budgets.deriveMs, file),
  ];
});
rows.push(
  ...rowsOf('10 years, and every day of them read', budgets.readAllMs, 'all', saved(10)),
  ...rowsOf('10 years of each of two machines, load and derive', undefined, saved(10), saved(10, 'm2')),
);
console.log(renderTable(rows));
if (!rows.every(isKept)) process.exitCode = 1;
