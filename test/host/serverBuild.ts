import { existsSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicFolder } from './atomicFolder';
import { nodeBinary } from './nodeBinary';
import { npmInstall } from './npmInstall';
import { editorCache, repositoryRoot } from './repositoryRoot';
import type { VersionLine } from './versions';

/** VS Code's server build: the same workbench in a browser, the same extension host. */
export interface ServerBuild {
  readonly version: VersionLine;
  readonly node: string;
  /** VS Code's own server, inside the package that ships it. */
  readonly serverMain: string;
}

/** Native modules that are missing without a compiler, and what takes their place. */
const standIns = [
  ['spdlog.cjs', '@vscode/spdlog'],
  ['watchdog.cjs', '@vscode/native-watchdog'],
  ['watchdog.cjs', 'native-watchdog'],
] as const;

const vscode = join('node_modules', 'code-server', 'lib', 'vscode');

export async function serverBuild(version: VersionLine): Promise<ServerBuild> {
  const [node, folder] = await Promise.all([
    nodeBinary(version.node),
    atomicFolder(join(editorCache, `server-${version.codeServer}`), (temporary) => install(version, temporary)),
  ]);
  return { version, node, serverMain: join(folder, vscode, 'out', 'server-main.js') };
}

async function install(version: VersionLine, folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [`code-server@${version.codeServer}`]);
  await npmInstall(join(folder, vscode));
  for (const [standIn, module] of standIns) {
    const place = join(folder, vscode, 'node_modules', module);
    if (existsSync(place))
      await copyFile(join(repositoryRoot, 'test', 'host', 'standIns', standIn), join(place, 'index.js'));
  }
}
