import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  main?: string;
  browser?: string;
  extensionKind?: string[];
  activationEvents?: string[];
}

/** What a checkout has and an installed extension has not. */
const left = new Set(['node_modules', '.git', '.vscode-test', '.github', 'out', 'src', 'test', 'coverage', 'scripts']);

/** Installs an extension's folder as it stands, by a link: what is built anew counts after a reload. */
export async function linkExtension(folder: string, extensions: string): Promise<void> {
  const { publisher, name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  await symlink(folder, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/** Copies an extension's folder, with a change to its manifest; returns the manifest. */
export async function copyExtension(from: string, to: string, change: (manifest: Manifest) => void): Promise<Manifest> {
  await cp(from, to, { recursive: true, filter: (path) => path === from || !left.has(basename(path)) });
  const manifest = JSON.parse(await readFile(join(to, 'package.json'), 'utf8')) as Manifest;
  change(manifest);
  await writeFile(join(to, 'package.json'), JSON.stringify(manifest));
  return manifest;
}

/** An extension without `main` can only run in the browser's web-worker host. */
export function onlyForWebWorker(manifest: Manifest): void {
  delete manifest.main;
  delete manifest.extensionKind;
}
