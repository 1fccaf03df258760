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

/** `medianMs` is for the first times' median, where it is another one. */
interface Limits {
  readonly ms?: number;
  readonly medianMs?: number;
}

/**
 * The first time, by code that has never run: the fastest process tells what it costs, the median beside it what the machine's other work
 * makes of it. Again, and again: the median.
 */
function rowsOf(what: string, { ms, medianMs = ms }: Limits, ...args: string[]): Row[] {
  const runs = Array.from(
    { length: processes },
    () =>
      JSON.parse(execFileSync(process.execPath, [likeExtensionHost, script, ...args], { encoding: 'utf8' })) as Times,
  );
  const firsts = runs.map(({ first }) => first);
  const row = (words: string, took: number, budget = ms): Row => ({
    what: words,
    unhunch: took,
    unit: 'ms',
    ...(budget !== undefined && { budget }),
  });
  return [
    row(`${what}: first, fastest of ${processes} fresh processes`, Math.min(...firsts)),
    row('  median of them', median(firsts), medianMs),
    row(`${what}: again`, median(runs.map(({ again }) => again))),
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
    ...rowsOf(`${years} years, load and derive`, { ms: budgets.deriveMs, medianMs: budgets.deriveColdMs }, file),
  ];
});
rows.push(
  ...rowsOf('10 years, and every day of them read', { ms: budgets.readAllMs }, 'all', saved(10)),
  ...rowsOf('10 years of each of two machines, load and derive', {}, saved(10), saved(10, 'm2')),
);
console.log(renderTable(rows));
if (!rows.every(isKept)) process.exitCode = 1;
