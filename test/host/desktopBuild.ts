import { request } from 'node:https';
import { delimiter, join } from 'node:path';
import { existsSync } from 'node:fs';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { editorCache } from './repositoryRoot';
import { run } from './runQuietly';
import type { VersionLine } from './versions';

/** The desktop build's executable, or why it cannot be had on this machine. */
export type Desktop = { readonly executable: string } | { readonly missing: string };

let reachable: Promise<boolean> | undefined;

export async function desktopBuild(version: VersionLine): Promise<Desktop> {
  if (process.env['UNHUNCH_VSCODE_BUILD'] === 'server') return { missing: 'UNHUNCH_VSCODE_BUILD=server' };
  if (!hasScreen()) return { missing: 'no screen, and xvfb-run is not installed' };
  reachable ??= canReachDownloads();
  if (!(await reachable)) return { missing: 'the VS Code download site cannot be reached' };
  try {
    const executable = await downloadAndUnzipVSCode({
      version: version.desktop,
      cachePath: editorCache,
      reporter: new SilentReporter(),
      timeout: 30_000,
    });
    const lacking = await missingLibraries(executable);
    return lacking ? { missing: `system libraries are missing: ${lacking}` } : { executable };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the desktop build has to be started through xvfb-run. */
export function needsVirtualScreen(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}

export function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

function hasScreen(): boolean {
  return !needsVirtualScreen() || onPath('xvfb-run') !== undefined;
}

function canReachDownloads(): Promise<boolean> {
  if (process.env['HTTPS_PROXY'] ?? process.env['https_proxy']) return Promise.resolve(true);
  return new Promise((resolve) => {
    const probe = request('https://update.code.visualstudio.com/', { method: 'HEAD' }, (response) => {
      response.resume();
      resolve(true);
    });
    const giveUp = setTimeout(() => probe.destroy(new Error('too slow')), 4000);
    probe.once('error', () => resolve(false));
    probe.once('close', () => clearTimeout(giveUp));
    probe.end();
  });
}

async function missingLibraries(executable: string): Promise<string> {
  if (process.platform !== 'linux') return '';
  const { output } = await run('ldd', [executable]).catch(() => ({ output: '' }));
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]).join(', ');
}
