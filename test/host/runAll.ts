import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
}

const node = process.execPath;
const mocha = [node, 'node_modules/mocha/bin/mocha.js'];

const twoAtOnce = ['--parallel', '--jobs', '2'];
const threeAtOnce = ['--parallel', '--jobs', '3'];

/** What takes minutes begins first, so that none of it is left alone at the end. */
const longFirst = ['test/e2e/long/**/*.test.ts', 'test/e2e/*.test.ts'];

/** Cheap ones first, so that a mistake shows soon. Each finds its test files by pattern. */
const suites: readonly Suite[] = [
  { name: 'unit', command: [...mocha, 'test/unit/**/*.test.ts'] },
  { name: 'panel in a browser', command: [...mocha, ...twoAtOnce, '--timeout', '180000', 'test/panel/**/*.test.ts'] },
  { name: 'integration in VS Code', command: [node, '--import', 'tsx', 'test/host/runIntegration.ts'] },
  // They wait for real minutes more than they work.
  {
    name: 'end to end in VS Code',
    command: [...mocha, ...threeAtOnce, '--timeout', '240000', ...longFirst],
  },
];

/** Runs every suite whatever became of the ones before, and ends with the counts over all of them. */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-counts-'));
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  for (const [index, { name, command }] of suites.entries()) {
    const results = join(folder, `${index}.json`);
    console.log(`\n${name}`);
    const [program = node, ...args] = command;
    const run = spawnSync(program, args, {
      cwd: repositoryRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, UNHUNCH_TEST_RESULTS: results },
    });
    const counts = existsSync(results)
      ? (JSON.parse(readFileSync(results, 'utf8')) as Counts)
      : { passed: 0, failed: 0 };
    // A suite that broke before or after its tests must not pass for a quiet one.
    const broken = run.status !== 0 && counts.failed === 0 ? 1 : 0;
    passed += counts.passed;
    failed += counts.failed + broken;
    lines.push(`${counts.passed} passing, ${counts.failed + broken} failing: ${name}`);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

main();
