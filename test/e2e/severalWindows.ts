import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { repositoryRoot } from '../host/repositoryRoot';
import type { VersionLine } from '../host/versions';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { quickSettings } from './player';
import { Statuses, type Said } from './statuses';

/** One window and the process of its extension host. */
export interface Window {
  readonly workbench: Workbench;
  readonly host: number;
}

/** Windows of one profile, in each of which it is heard what Unhunch says. */
export class SeveralWindows {
  private constructor(
    readonly first: Window,
    readonly statuses: Statuses,
  ) {}

  static async open(version: VersionLine['line']): Promise<SeveralWindows> {
    const statuses = new Statuses();
    const workbench = await openWorkbench({
      version,
      extension: { developmentPath: repositoryRoot },
      installed: [join(repositoryRoot, 'test', 'e2e', 'statusProbe')],
      settings: { ...quickSettings, 'unhunch.shortBreak.every': 2, 'unhunch.shortBreak.length': 20 },
      env: { STATUS_PROBE: statuses.folder },
    });
    const windows = new SeveralWindows({ workbench, host: await statuses.newWindow() }, statuses);
    // Both would claim the focus otherwise, which no two windows of a person do.
    await windows.goTo(windows.first);
    return windows;
  }

  /** One more window. */
  async another(): Promise<Window> {
    const workbench = await this.first.workbench.openSecondWindow();
    return { workbench, host: await this.statuses.newWindow() };
  }

  /** Moves the focus as a person does, and lets the window settle. */
  async goTo(window: Window): Promise<void> {
    await window.workbench.setFocused(true);
    await delay(1200);
  }

  /** How many ms after the one window the other one said the same. */
  async lag(of: Window, behind: Window, since: number, fits: (said: Said) => boolean): Promise<number> {
    const leading = await this.statuses.until(behind.host, fits, since);
    return (await this.statuses.until(of.host, fits, since)).at - leading.at;
  }

  close(): Promise<void> {
    return this.first.workbench.close();
  }
}
