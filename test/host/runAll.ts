import { failedFiles, runSuite, withSecondTry } from './suiteRun';

interface Suite {
  readonly name: string;
  readonly command: readonly string[];
  /**
   * The command that runs given files of it once more, for tests that share a machine with whatever else it does: a busy minute fails
   * them now and then. What is really broken fails twice, and what passed only then is named in the summary.
   */
  readonly again?: (files: readonly string[]) => readonly string[];
}

const node = process.execPath;
const mocha = [node, 'node_modules/mocha/bin/mocha.js'];
const atOnce = (jobs: number) => ['--parallel', '--jobs', String(jobs)];

const inVsCode = [...mocha, '--require', 'test/host/showFailure.ts', '--timeout', '240000'];

/** What takes minutes begins first, so that none of it is left alone at the end. */
const longFirst = ['test/e2e/long/**/*.test.ts', 'test/e2e/*.test.ts'];

/** What windows owe each other within a second is not to be asked while others keep the machine busy. */
const severalWindows = 'test/e2e/windows/**/*.test.ts';

/** Cheap ones first, so that a mistake shows soon. Each finds its test files by pattern. */
const suites: readonly Suite[] = [
  { name: 'unit', command: [...mocha, ...atOnce(2), 'test/unit/**/*.test.ts'] },
  { name: 'panel in a browser', command: [...mocha, ...atOnce(2), '--timeout', '180000', 'test/panel/**/*.test.ts'] },
  { name: 'integration in VS Code', command: [node, '--import', 'tsx', 'test/host/runIntegration.ts'] },
  {
    name: 'end to end in VS Code',
    // They wait for real minutes more than they work.
    command: [...inVsCode, ...atOnce(4), ...longFirst],
    again: (files) => [...inVsCode, ...atOnce(2), ...files],
  },
  {
    name: 'several windows of VS Code',
    command: [...inVsCode, ...atOnce(2), severalWindows],
    again: (files) => [...inVsCode, ...atOnce(2), ...files],
  },
];

/** A second try, side by side, is for tests that had bad luck: with more files than this failing in all it was no luck. */
const mostAgain = 2;
/** Nor is it begun so late that the whole run would not end in time. */
const latestAgain = 20 * 60_000;

/** Runs every suite whatever became of the ones before, and ends with the counts over all of them. */
function main(): void {
  const began = Date.now();
  let againLeft = mostAgain;
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  const why: string[] = [];
  for (const { name, command, again } of suites) {
    console.log(`\n${name}`);
    let counts = runSuite(command);
    const files = failedFiles(counts) ?? [];
    let note = '';
    if (again && files.length > 0 && files.length <= againLeft && Date.now() - began < latestAgain) {
      console.log(`\n${name}, once more: ${files.join(', ')}`);
      againLeft -= files.length;
      const first = counts.failed;
      why.push(...counts.failing.map((test) => `failed the first time: ${test}`));
      counts = withSecondTry(counts, runSuite(again(files)), files);
      note = ` (${first} failing the first time, in ${files.join(', ')})`;
    }
    why.push(...counts.failing.map((test) => `failed: ${test}`));
    passed += counts.passed;
    failed += counts.failed;
    lines.push(`${counts.passed} passing, ${counts.failed} failing: ${name}${note}`);
  }
  // Where a log is cut in its middle, its end still tells which test it was.
  if (why.length > 0) console.log(`\n${why.join('\n')}`);
  console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

main();
