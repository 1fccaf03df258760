import { build } from 'esbuild';
import { basename } from 'node:path';
import { panelBuild } from '../../scripts/panelBuild.js';
import { repositoryRoot } from '../host/repositoryRoot';

/** The panel with all its pages, as one script. */
export async function bundlePanel(): Promise<string> {
  const { outputFiles } = await build({
    ...panelBuild,
    entryPoints: ['src/panel/main.ts'],
    splitting: false,
    format: 'iife',
    absWorkingDir: repositoryRoot,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Each script of the panel that ships, by its name. */
export async function shippedScripts(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({ ...panelBuild, absWorkingDir: repositoryRoot, write: false });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
