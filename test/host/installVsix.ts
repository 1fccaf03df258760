import { readdir } from 'node:fs/promises';
import type { Profile } from './profile';
import { runQuietly } from './runQuietly';
import { serverArguments } from './server';
import type { ServerBuild } from './serverBuild';

/** Installs a package the way VS Code's own command line does; returns the folder it landed in. */
export async function installVsix(build: ServerBuild, profile: Profile, vsix: string): Promise<string> {
  const { folder: dataFolder, userData, extensions } = profile;
  const args = serverArguments({ dataFolder, userData, extensions });
  const before = new Set(await readdir(extensions));
  const output = await runQuietly(build.node, [build.serverMain, ...args, '--install-extension', vsix, '--force']);
  const added = (await readdir(extensions, { withFileTypes: true })).find(
    (e) => e.isDirectory() && !before.has(e.name),
  );
  if (!added) throw new Error(`${vsix} was not installed:\n${output}`);
  return added.name;
}
