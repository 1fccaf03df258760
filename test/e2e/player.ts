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
  await dialog.getByRole('button', { name: 'OK' }).waitFor();
  for (let attempt = 0; attempt < 3 && (await dialog.isVisible()); attempt += 1) {
    await dialog.locator('input[type=text]').fill(path);
    // It takes what was typed before only once it has looked it up.
    await page.waitForTimeout(2000);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: 10_000 }).catch(() => undefined);
  }
}
