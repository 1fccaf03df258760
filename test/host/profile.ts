import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanUp, keepForCleanUp } from './cleanUp';
import { repositoryRoot } from './repositoryRoot';

/** A clean profile in a temporary folder: user data, extensions, logs and a copy of the sample project. */
export interface Profile {
  readonly folder: string;
  readonly userData: string;
  readonly extensions: string;
  readonly sample: string;
  readonly serverLog: string;
  remove(): Promise<void>;
}

/** What keeps the workbench quiet and the same on every machine. A test's own settings come after these. */
const quiet: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  // A line that sticks to the top takes the clicks meant for the first line.
  'editor.stickyScroll.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.editor.useModal': 'off',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'window.autoDetectColorScheme': false,
  'editor.accessibilitySupport': 'off',
};

export async function createProfile(settings: Readonly<Record<string, unknown>> = {}): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-'));
  const userData = join(folder, 'user');
  const extensions = join(folder, 'extensions');
  const sample = join(folder, 'sample');
  await mkdir(extensions, { recursive: true });
  await cp(join(repositoryRoot, 'test', 'sample'), sample, { recursive: true });
  await writeSettings(userData, settings);
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 };
  const item = { stop: () => rm(folder, options), kill: () => rmSync(folder, options) };
  keepForCleanUp(item);
  return {
    folder,
    userData,
    extensions,
    sample,
    serverLog: join(folder, 'server.log'),
    remove: () => cleanUp(item),
  };
}

export async function writeSettings(userData: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 2));
}
