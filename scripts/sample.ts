import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportFile } from '../src/core/exportFile';
import { shrinkHistory } from '../src/core/shrinkHistory';
import { sampleArguments } from './sampleArguments';
import { sampleHistory } from './sampleHistory';

/**
 * Writes a made-up history that "Import My Data" takes, for trying things out:
 * `npm run sample -- --years 3 [--seed 7] [--until 2026-03-13] [--out file]`.
 */
async function main(): Promise<void> {
  const asked = sampleArguments(process.argv.slice(2), Date.now());
  if ('problem' in asked) throw new Error(asked.problem);
  const { wish, out } = asked;
  const history = shrinkHistory(sampleHistory(wish));
  await mkdir(dirname(out), { recursive: true });
  const file = exportFile(new Map([[`sample-${wish.seed}`, history]]), {}, Date.parse(wish.until));
  await writeFile(out, `${JSON.stringify(file, undefined, 1)}\n`);
  console.log(`${out}: ${Object.keys(history.days).length} days up to ${wish.until}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
