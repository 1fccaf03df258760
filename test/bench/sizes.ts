import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

/** Scripts and styles the panel loads: everything in `dist` that is called after it. */
export async function panelBytes(subject: string): Promise<number> {
  const dist = join(subject, 'dist');
  if (!existsSync(dist)) return 0;
  const files = (await readdir(dist, { recursive: true, encoding: 'utf8' })).filter((f) =>
    /panel[^/\\]*\.(js|css)$/.test(f),
  );
  return files.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
}

/** What is loaded to read a saved state, where that is a file of its own. */
export function savedFormBytes(subject: string): number {
  const file = join(subject, 'dist', 'savedForm.js');
  return existsSync(file) ? statSync(file).size : 0;
}

/** The whole package, built here unless it is given. */
export async function packageBytes(subject: string, given: string | undefined): Promise<number> {
  if (given) return statSync(given).size;
  const packagePath = join(subject, 'out', 'bench', 'package.vsix');
  await mkdir(dirname(packagePath), { recursive: true });
  const log = console.log;
  console.log = () => undefined;
  try {
    await createVSIX({ cwd: subject, packagePath, dependencies: false, allowMissingRepository: true });
  } finally {
    console.log = log;
  }
  return statSync(packagePath).size;
}
