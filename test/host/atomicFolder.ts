import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const abandonedAfter = 60 * 60 * 1000;

/**
 * Returns `folder`, filling it first if it is missing. It is filled beside its place and moved there in one step,
 * so a half-filled folder is never seen, and of two runs filling it at once one wins and the other is thrown away.
 */
export async function atomicFolder(folder: string, fill: (temporary: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  await removeAbandoned(folder);
  const temporary = `${folder}.part-${process.pid}-${randomBytes(4).toString('hex')}`;
  await mkdir(temporary, { recursive: true });
  try {
    await fill(temporary);
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function removeAbandoned(folder: string): Promise<void> {
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(folder)}.part-`)) continue;
    const left = join(parent, name);
    const age = Date.now() - (await stat(left).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > abandonedAfter) await rm(left, { recursive: true, force: true });
  }
}
