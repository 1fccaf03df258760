import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFile } from '../src/core/exportFile';
import { localDay } from '../src/core/localDay';
import { shrinkHistory } from '../src/core/shrinkHistory';
import { sampleHistory } from './sampleHistory';

/**
 * Writes a made-up history that "Import My Data" takes, for trying things out:
 * `npm run sample -- --years 3 [--seed 7] [--until 2026-03-13] [--out file]`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      years: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      until: { type: 'string', default: localDay(Date.now(), 0) },
      out: { type: 'string', default: join('out', 'sample', 'history.json') },
    },
  });
  const days = Math.max(1, Math.round(Number(values.years) * 365.25));
  const history = shrinkHistory(sampleHistory({ until: values.until, days, seed: Number(values.seed) }));
  await mkdir(dirname(values.out), { recursive: true });
  const file = exportFile(new Map([[`sample-${values.seed}`, history]]), {}, Date.parse(values.until));
  await writeFile(values.out, `${JSON.stringify(file, undefined, 1)}\n`);
  console.log(`${values.out}: ${Object.keys(history.days).length} days up to ${values.until}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
