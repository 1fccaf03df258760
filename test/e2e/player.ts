import type { Frame } from 'playwright-core';
import type { Workbench } from '../host/workbenchWindow';

/** Settings under which everything happens within minutes. */
export const quickSettings = {
  'unhunch.shortBreak.every': 1,
  'unhunch.shortBreak.length': 20,
  'unhunch.longBreak.every': 0,
  'unhunch.streak.goal': 1,
  'unhunch.streak.minimumCoding': 0,
};

/** Types like a person who thinks now and then, for this long. */
export async function keepTyping(workbench: Workbench, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  await workbench.typeInEditor('// typing\n');
  while (Date.now() < end) {
    await workbench.page.keyboard.type('let quiet = true; ', { delay: 40 });
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForTimeout(1000);
  }
}

/** VS Code writes the log a moment later. */
export async function untilLogged(workbench: Workbench, pattern: RegExp): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const log = await workbench.extensionLog();
    if (pattern.test(log)) return log;
    await workbench.page.waitForTimeout(500);
  }
  throw new Error(`Not logged: ${String(pattern)}\n${await workbench.extensionLog()}`);
}

export const stretches = (workbench: Workbench): Promise<Frame> =>
  workbench.panelFrame(async (frame) => (await frame.locator('unhunch-app').count()) > 0);

export const statusItem = (workbench: Workbench) => workbench.statusBarItem('unhunch.unhunch.unhunch.status');

/** Reads the safety facts, if they are shown, and goes on. */
export async function acceptSafety(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: "I've read this" }).click();
}

/** What the status bar says is left of the running break. */
export async function secondsLeft(workbench: Workbench): Promise<number> {
  const text = (await statusItem(workbench).textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined) throw new Error(`No running break in the status bar: "${text}"`);
  return Number(minutes) * 60 + Number(seconds);
}

/** Answers VS Code's own file dialog, which is still reading the folder when it shows. */
export async function answerFileDialog({ page }: Workbench, path: string): Promise<void> {
  const dialog = page.locator('.quick-input-widget');
  const input = dialog.locator('input[type=text]');
  await dialog.getByRole('button', { name: 'OK' }).waitFor();
  // The dialog writes into its own field while it looks folders up: it is ready once what was typed has stayed.
  for (let stayed = 0; stayed < 4;) {
    await page.waitForTimeout(500);
    stayed = (await input.inputValue()) === path ? stayed + 1 : 0;
    if (stayed === 0) await input.fill(path);
  }
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}
