import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench, type WorkbenchOptions } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { quickSettings, statusItem } from './player';

/** A workbench with a helper that runs tasks and debug sessions, and with a clock that can be set ahead. */
export interface ClockWorkbench {
  readonly workbench: Workbench;
  setAhead(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openClockWorkbench(
  version: NonNullable<WorkbenchOptions['version']>,
  settings: WorkbenchOptions['settings'] = {},
): Promise<ClockWorkbench> {
  const folder = await mkdtemp(join(tmpdir(), 'unhunch-clock-'));
  const file = join(folder, 'ahead');
  const workbench = await openWorkbench({
    version,
    extension: { developmentPath: repositoryRoot },
    installed: [join(repositoryRoot, 'test', 'e2e', 'helper')],
    // A file that saved itself has nothing left to save.
    settings: { ...quickSettings, 'unhunch.offer.maxWait': 1, 'files.autoSave': 'off', ...settings },
    env: { UNHUNCH_CLOCK_FILE: file },
    preload: join(repositoryRoot, 'test', 'host', 'standIns', 'clock.cjs'),
  });
  await statusItem(workbench).waitFor({ timeout: 30_000 });
  return {
    workbench,
    setAhead: (milliseconds) => writeFile(file, String(milliseconds)),
    async close() {
      await workbench.close();
      await rm(folder, { recursive: true });
    },
  };
}
