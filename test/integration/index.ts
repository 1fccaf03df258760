import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** VS Code calls this in its extension host. It runs every built `*.test.js` beside it. */
export async function run(): Promise<void> {
  // The server build's log is not only ours: its launcher shows what comes after this line.
  console.log('Integration tests');
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 20_000 });
  for (const file of testFiles(__dirname)) mocha.addFile(file);
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() =>
      resolve(runner.stats ?? { suites: 0, tests: 0, passes: 0, pending: 0, failures: 1 }),
    );
  });
  const results = process.env['UNHUNCH_TEST_RESULTS'];
  if (results) {
    const { passes, failures, pending } = stats;
    writeFileSync(results, JSON.stringify({ passed: passes, failed: failures, pending }));
  }
  if (stats.failures > 0) throw new Error(`${stats.failures} of ${stats.tests} tests failed.`);
  if (stats.passes === 0) throw new Error('No test ran.');
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js'))
    .sort()
    .map((name) => join(folder, name));
}
