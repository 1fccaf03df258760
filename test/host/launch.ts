import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createProfile } from './profile';
import { runServerTests } from './runServerTests';
import { versionLine } from './versions';

/** What the launcher is told through the environment, since its arguments are VS Code's own. */
export const launcherVariables = {
  version: 'UNHUNCH_HOST_VERSION',
  desktop: 'UNHUNCH_HOST_DESKTOP',
  timeout: 'UNHUNCH_HOST_TIMEOUT',
};

/** Starts the VS Code that `args` describe, runs its tests, and returns the exit code. */
export async function launch(args: readonly string[]): Promise<number> {
  const desktop = process.env[launcherVariables.desktop];
  if (desktop) return onVirtualScreen(desktop, args);
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const path = (name: string) => {
    const value = values[name];
    return typeof value === 'string' ? resolve(value) : undefined;
  };
  const extensionDevelopmentPath = path('extensionDevelopmentPath');
  const extensionTestsPath = path('extensionTestsPath');
  if (!extensionDevelopmentPath || !extensionTestsPath) {
    console.error('--extensionDevelopmentPath and --extensionTestsPath are needed.');
    return 2;
  }
  const profile = await createProfile();
  try {
    return await runServerTests({
      version: versionLine(process.env[launcherVariables.version] ?? '1.139'),
      extensionDevelopmentPath,
      extensionTestsPath,
      profile,
      folder: positionals[0] ? resolve(positionals[0]) : undefined,
      userData: path('user-data-dir') ?? profile.userData,
      extensions: path('extensions-dir') ?? profile.extensions,
      timeoutMs: Number(process.env[launcherVariables.timeout] ?? 300) * 1000,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await profile.remove();
  }
}

async function onVirtualScreen(executable: string, args: readonly string[]): Promise<number> {
  const child = spawn('xvfb-run', ['-a', executable, ...args], { stdio: 'inherit' });
  process.once('SIGTERM', () => child.kill());
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
