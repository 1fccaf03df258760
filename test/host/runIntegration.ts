import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { desktopBuild, needsVirtualScreen } from './desktopBuild';
import { launcherVariables } from './launch';
import { createProfile } from './profile';
import { repositoryRoot } from './repositoryRoot';
import { versionLine, versionLines, type VersionLine } from './versions';

interface Outcome {
  readonly version: string;
  readonly build: string;
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  readonly ok: boolean;
  readonly seconds: number;
}

const launcher = join(repositoryRoot, 'test', 'host', process.platform === 'win32' ? 'launcher.cmd' : 'launcher.cjs');

async function runVersion(version: VersionLine, suite: string, extension: string): Promise<Outcome> {
  const started = Date.now();
  const desktop = await desktopBuild(version);
  const isDesktop = 'executable' in desktop;
  const build = isDesktop ? `desktop ${version.desktop}` : `server build ${version.codeServer}`;
  console.log(`\nVS Code ${version.line} (${build}${isDesktop ? '' : `; ${desktop.missing}`})`);
  const results = join(await mkdtemp(join(tmpdir(), 'unhunch-results-')), 'results.json');
  const profile = await createProfile();
  const env: Record<string, string> = { UNHUNCH_TEST_RESULTS: results, [launcherVariables.version]: version.line };
  if (isDesktop && needsVirtualScreen()) env[launcherVariables.desktop] = desktop.executable;
  let ok = true;
  try {
    await runTests({
      vscodeExecutablePath: isDesktop && !needsVirtualScreen() ? desktop.executable : launcher,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [profile.sample, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
      extensionTestsEnv: env,
    });
  } catch (error) {
    ok = false;
    console.error(error instanceof Error ? error.message : error);
  }
  await profile.remove();
  const counts = existsSync(results)
    ? (JSON.parse(await readFile(results, 'utf8')) as Pick<Outcome, 'passed' | 'failed' | 'pending'>)
    : { passed: 0, failed: 0, pending: 0 };
  await rm(join(results, '..'), { recursive: true, force: true });
  ok &&= counts.passed > 0 && counts.failed === 0;
  return { version: version.line, build, ...counts, ok, seconds: Math.round((Date.now() - started) / 1000) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vscode: { type: 'string', default: versionLines.map((version) => version.line).join(',') },
      suite: { type: 'string', default: join(repositoryRoot, 'out', 'test', 'integration', 'index.js') },
      extension: { type: 'string', default: repositoryRoot },
    },
  });
  if (!existsSync(values.suite)) throw new Error(`${values.suite} is missing: build the integration suite first.`);
  await mkdir(join(repositoryRoot, 'out'), { recursive: true });
  const outcomes: Outcome[] = [];
  for (const line of values.vscode.split(','))
    outcomes.push(await runVersion(versionLine(line), values.suite, values.extension));
  console.log('');
  for (const { version, build, passed, failed, pending, ok, seconds } of outcomes) {
    const skipped = pending > 0 ? `, ${pending} pending` : '';
    console.log(
      `${ok ? '✔' : '✘'} integration, VS Code ${version}: ${passed} passed, ${failed} failed${skipped} (${build}, ${seconds} s)`,
    );
  }
  writeTotals(outcomes);
  if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** Leaves the counts over all versions where the run over all suites wants them. */
function writeTotals(outcomes: readonly Outcome[]): void {
  const file = process.env['UNHUNCH_TEST_RESULTS'];
  if (!file) return;
  const sum = (pick: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + pick(outcome), 0);
  const totals = { passed: sum((o) => o.passed), failed: sum((o) => o.failed), pending: sum((o) => o.pending) };
  writeFileSync(file, JSON.stringify(totals));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
