import type { Frame } from 'playwright-core';
import type { Workbench } from '../host/workbenchWindow';

/** What a panel is for: the charts in view, or the heading of the helper's empty panel. Leaves the epoch ms at which that was painted. */
const watching = `
  const look = setInterval(() => {
    const inside = document.querySelector('#active-frame')?.contentDocument;
    const root = inside?.querySelector('unhunch-app')?.shadowRoot?.querySelector('unhunch-progress')?.shadowRoot;
    const charts = [...(root?.querySelectorAll('unhunch-chart') ?? [])];
    const waiting = charts.filter(({ shadowRoot }) => !shadowRoot?.querySelector('.drawing'));
    const isSeen = waiting.every((chart) => chart.getBoundingClientRect().top >= window.innerHeight);
    if (charts.length > 0 ? !isSeen : !inside?.querySelector('h1.nothing')) return;
    clearInterval(look);
    requestAnimationFrame(() => setTimeout(() => { window.thereAt = Date.now(); }));
  }, 4);`;

/** From the next load of the window on, the frame around each panel knows when the panel was there. */
export const watchPanels = ({ page }: Workbench): Promise<unknown> => page.addInitScript({ content: watching });

/** How long it takes from the key that runs a command to its panel being there to be seen, in ms. Closes the panel again. */
export async function openingTime(workbench: Workbench, title: string, opened: () => Promise<Frame>): Promise<number> {
  const { page } = workbench;
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  const pressed = Date.now();
  await page.keyboard.press('Enter');
  const frame = await opened();
  let thereAt: number | undefined;
  while (thereAt === undefined) {
    await page.waitForTimeout(50);
    thereAt = await frame.parentFrame()?.evaluate(() => (window as { thereAt?: number }).thereAt);
  }
  await workbench.runCommand('View: Close Editor');
  while (!frame.isDetached()) await page.waitForTimeout(50);
  return thereAt - pressed;
}
