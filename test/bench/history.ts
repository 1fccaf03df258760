import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeSlot } from '../../src/core/slots';
import { repositoryRoot } from '../host/repositoryRoot';
import { budgets } from './budgets';
import { heavyYears } from './heavyYears';
import { isKept, median, renderTable, type Row } from './table';

const processes = 11;

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

const rows = [1, 5, 10].flatMap((years): Row[] => {
  const text = JSON.stringify(writeSlot(undefined, { writer: 'm1', machine: 'm1', history: heavyYears(years) }));
  const file = join(folder, `${years}.json`);
  writeFileSync(file, text);
  const runs = Array.from(
    { length: processes },
    () =>
      JSON.parse(execFileSync(process.execPath, [likeExtensionHost, script, file], { encoding: 'utf8' })) as Record<
        'first' | 'again',
        number
      >,
  );
  return [
    { what: `${years} years of heavy use, saved`, unhunch: text.length, unit: 'B', budget: budgets.stateBytes },
    {
      what: `${years} years, load and derive: first, in ${processes} fresh processes`,
      unhunch: median(runs.map(({ first }) => first)),
      unit: 'ms',
      budget: budgets.deriveMs,
    },
    {
      what: `${years} years, load and derive: again`,
      unhunch: median(runs.map(({ again }) => again)),
      unit: 'ms',
      budget: budgets.deriveMs,
    },
  ];
});
console.log(renderTable(rows));
if (!rows.every(isKept)) process.exitCode = 1;
