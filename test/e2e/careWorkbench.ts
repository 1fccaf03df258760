import type { Frame } from 'playwright-core';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench, type WorkbenchOptions } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { fastTime } from './fastTime';
import { statusItem, stretches } from './player';

/** A workbench for Care, with nothing but Care in it: no break falls due. Time runs `factor` times as fast. */
export async function openCareWorkbench(
  version: NonNullable<WorkbenchOptions['version']>,
  factor: number,
  settings: WorkbenchOptions['settings'] = {},
): Promise<Workbench> {
  const workbench = await openWorkbench({
    version,
    extension: { developmentPath: repositoryRoot },
    settings: { 'unhunch.shortBreak.every': 0, 'unhunch.longBreak.every': 0, ...settings },
    theme: 'light',
    ...fastTime(factor),
  });
  await statusItem(workbench).waitFor({ timeout: 30_000 });
  return workbench;
}

export const careItem = (workbench: Workbench) => workbench.statusBarItem('unhunch.unhunch.unhunch.care');

/** Opens Care from the palette and one of its pages. */
export async function openCarePage(workbench: Workbench, name: RegExp): Promise<Frame> {
  await workbench.runCommand('Unhunch: Open Care');
  const panel = await stretches(workbench);
  await panel.getByRole('button', { name }).click();
  return panel;
}

/** What was done, at the end of a break. */
export const done = (panel: Frame, name: string) => panel.getByRole('list', { name: 'What you did' }).getByText(name);

/** Until the extension is back, too. */
export async function reload(workbench: Workbench): Promise<void> {
  await workbench.reload();
  await statusItem(workbench).waitFor({ timeout: 60_000 });
}
