import { setTimeout as delay } from 'node:timers/promises';
import { runQuietly } from './runQuietly';

/** Installs into `folder` without running anybody's install scripts; tries a second time if the first one fails. */
export async function npmInstall(folder: string, packages: readonly string[] = []): Promise<void> {
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--force'];
  const args = ['install', ...packages, ...flags, '--loglevel=error'];
  const install = () => runQuietly('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  try {
    await install();
  } catch {
    await delay(3000);
    await install();
  }
}
