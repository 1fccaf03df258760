import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { build } from 'esbuild';
import { copyExtension, type Manifest } from '../host/extensionFolder';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';

/** A fresh VS Code with the extension under test, an empty one and the harness; nothing of either is loaded yet. */
export interface HostRun {
  readonly workbench: Workbench;
  readonly subjectId: string;
  /** A second copy of the extension under test, which is not installed. */
  readonly spareFolder: string;
  ask<Answer>(path: string, query?: readonly (readonly [string, string])[]): Promise<Answer>;
  end(): Promise<void>;
}

export const emptyId = 'bench.empty';
export const warmUpId = 'bench.warmup';

export async function startHostRun(subject: string): Promise<HostRun> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-bench-'));
  const place = (name: string) => join(folder, name);
  const bench = join(repositoryRoot, 'test', 'bench');
  // only the harness says when they are activated
  const onDemand = (manifest: Manifest) => void (manifest.activationEvents = []);
  const manifest = await copyExtension(subject, place('subject'), onDemand);
  await copyExtension(subject, place('spare'), onDemand);
  await copyExtension(join(bench, 'empty'), place('empty'), onDemand);
  await copyExtension(join(bench, 'empty'), place('warmup'), (m) =>
    Object.assign(m, { name: 'warmup', activationEvents: [] }),
  );
  await copyExtension(join(bench, 'harness'), place('harness'), () => undefined);
  await build({
    entryPoints: [join(bench, 'harness', 'main.ts')],
    outfile: join(place('harness'), 'main.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const subjectId = `${manifest.publisher}.${manifest.name}`;
  const folders = [
    [subjectId, place('subject')],
    [emptyId, place('empty')],
    [warmUpId, place('warmup')],
  ];
  const workbench = await openWorkbench({
    version: '1.139',
    installed: ['subject', 'empty', 'warmup', 'harness'].map(place),
    env: { BENCH_SUBJECT: place('subject'), BENCH_PORT_FILE: place('port'), BENCH_FOLDERS: JSON.stringify(folders) },
  });
  const port = await untilWritten(place('port'));
  return {
    workbench,
    subjectId,
    spareFolder: place('spare'),
    async ask(path, query = []) {
      const url = new URL(path, `http://127.0.0.1:${port}`);
      for (const [name, value] of query) url.searchParams.append(name, value);
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
      return (await response.json()) as never;
    },
    async end() {
      await workbench.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilWritten(file: string): Promise<string> {
  for (let waited = 0; waited < 60_000; waited += 100) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text) return text;
    await delay(100);
  }
  throw new Error('The bench harness did not start.');
}
