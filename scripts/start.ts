import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { desktopBuild, needsVirtualScreen, onPath } from '../test/host/desktopBuild';
import { linkExtension } from '../test/host/extensionFolder';
import { createProfile, type Profile } from '../test/host/profile';
import { repositoryRoot } from '../test/host/repositoryRoot';
import { startServer } from '../test/host/server';
import { serverBuild } from '../test/host/serverBuild';
import { versionLine } from '../test/host/versions';
import { workbenchUrl } from '../test/host/workbenchUrl';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      vscode: { type: 'string', default: '1.139' },
      port: { type: 'string', default: '0' },
      'exit-after-ready': { type: 'boolean', default: false },
    },
  });
  const version = versionLine(values.vscode);
  const profile = await createProfile();
  const desktop = needsVirtualScreen() ? { missing: 'no screen' } : await desktopBuild(version);
  if ('executable' in desktop) await onDesktop(desktop.executable, profile, values['exit-after-ready']);
  else {
    console.log(`VS Code ${version.line} in the browser (no desktop build: ${desktop.missing}).`);
    await linkExtension(repositoryRoot, profile.extensions);
    const { folder: dataFolder, userData, extensions, serverLog: logFile, sample } = profile;
    const build = await serverBuild(version);
    const server = await startServer(build, { dataFolder, userData, extensions, logFile, port: Number(values.port) });
    const url = workbenchUrl(server.port, { folder: sample });
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`The server answered ${answer.status}.\n${await server.logTail()}`);
    console.log(`Unhunch is running: open ${url}`);
    if (!values['exit-after-ready']) {
      openInBrowser(url);
      console.log('Ctrl+C ends it.');
      await once(process, 'never');
    }
    await server.stop();
  }
  await profile.remove();
}

async function onDesktop(executable: string, profile: Profile, exitAfterReady: boolean): Promise<void> {
  const { userData, extensions, sample } = profile;
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`, '--disable-workspace-trust'];
  const child = spawn(
    executable,
    [sample, `--extensionDevelopmentPath=${repositoryRoot}`, ...folders, '--skip-welcome'],
    {
      stdio: 'ignore',
    },
  );
  await once(child, 'spawn');
  console.log('Unhunch is running in VS Code on your desktop. Close its window to end.');
  if (exitAfterReady) child.kill();
  await once(child, 'exit');
}

function openInBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')],
    linux: onPath('xdg-open') && !needsVirtualScreen() ? ['xdg-open', url] : [],
  };
  const [command, ...args] = commands[process.platform] ?? [];
  if (command)
    spawn(command, args, { stdio: 'ignore', detached: true })
      .once('error', () => undefined)
      .unref();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
