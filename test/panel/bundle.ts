import { build } from 'esbuild';
import { join } from 'node:path';
import { flatTemplates } from '../../scripts/flatTemplates.js';
import { repositoryRoot } from '../host/repositoryRoot';

/** The panel as it ships: one minified script. */
export async function bundlePanel(): Promise<string> {
  const result = await build({
    entryPoints: [join(repositoryRoot, 'src/panel/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    plugins: [flatTemplates],
  });
  return result.outputFiles[0]?.text ?? '';
}
