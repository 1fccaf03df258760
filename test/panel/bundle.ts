import { build, type PluginBuild } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot as root } from '../host/repositoryRoot';

/** The panel as it ships: one minified script. */
export async function bundlePanel(): Promise<string> {
  const standIn = {
    name: 'stand-in',
    setup(b: PluginBuild) {
      b.onResolve({ filter: /\/figure\/drawing$/ }, (a) => {
        const name = a.path.split('/').at(-1) ?? '';
        if (existsSync(join(root, 'src/figure', `${name}.ts`))) return undefined;
        return { path: join(root, 'test/panel/standIn', `${name}.ts`) };
      });
    },
  };
  const result = await build({
    entryPoints: [join(root, 'src/panel/main.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'chrome132',
    plugins: [standIn],
  });
  return result.outputFiles[0]?.text ?? '';
}
