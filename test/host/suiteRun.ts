import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface SuiteResult extends Counts {
  /** By path of the test file from the repository's root; `unknown` for a failure that belongs to none. Empty where they were not told. */
  readonly files: Readonly<Record<string, Counts>>;
  /** The tests that failed, by name, each with the beginning of why. */
  readonly failing: readonly string[];
}

/** Runs a command that leaves its counts where UNHUNCH_TEST_RESULTS says. */
export function runSuite([program = process.execPath, ...args]: readonly string[]): SuiteResult {
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-counts-'));
  const results = join(folder, 'counts.json');
  const run = spawnSync(program, args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, UNHUNCH_TEST_RESULTS: results },
  });
  const told = existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Partial<SuiteResult>) : {};
  rmSync(folder, { recursive: true });
  const { passed = 0, failed = 0, files = {}, failing = [] } = told;
  // A suite that broke before or after its tests must not pass for a quiet one.
  const broken = run.status !== 0 && failed === 0 ? 1 : 0;
  const why = broken === 0 ? failing : [...failing, `${args.slice(-1).join()} ended with ${run.status ?? run.signal}`];
  return { passed, failed: failed + broken, files, failing: why };
}

/** The files that failed, or `undefined` where a failure belongs to no file. */
export function failedFiles({ failed, files }: SuiteResult): readonly string[] | undefined {
  const failing = Object.entries(files).filter(([, counts]) => counts.failed > 0);
  const known = failing.reduce((sum, [, counts]) => sum + counts.failed, 0);
  return known === failed && !failing.some(([file]) => file === 'unknown') ? failing.map(([file]) => file) : undefined;
}

/** The counts with those of some files replaced by what they gave the second time. */
export function withSecondTry(first: SuiteResult, again: SuiteResult, repeated: readonly string[]): SuiteResult {
  const files = Object.fromEntries(Object.entries(first.files).filter(([file]) => !repeated.includes(file)));
  const kept = Object.values(files);
  return {
    passed: kept.reduce((sum, { passed }) => sum + passed, again.passed),
    failed: kept.reduce((sum, { failed }) => sum + failed, again.failed),
    files: { ...files, ...again.files },
    failing: again.failing,
  };
}
