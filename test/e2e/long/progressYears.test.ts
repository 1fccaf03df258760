import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { localDay } from '../../../src/core/localDay';
import { violationsIn } from '../../host/axe';
import { tooWide } from '../../host/overflow';
import { repositoryRoot } from '../../host/repositoryRoot';
import { versionLine, type ThemeKind } from '../../host/versions';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { crowdedLabels, undrawnCharts } from '../drawnCharts';
import { importSample } from '../importSample';
import { statusItem } from '../player';
import { newest } from '../versions';

const progressPage = (workbench: Workbench): Promise<Frame> =>
  workbench.panelFrame(async (frame) => (await frame.locator('unhunch-progress').count()) > 0);

const bodyClasses: Readonly<Record<ThemeKind, string>> = {
  light: 'vscode-light',
  dark: 'vscode-dark',
  hcDark: 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  hcLight: 'vscode-high-contrast-light',
};

/** What the pictures are called, what is chosen on the page, and a chart that shows that it is there. */
const periods = [
  { name: 'year', period: 'Last 12 months', chart: 'Days' },
  { name: 'decade', period: 'All years', chart: 'Kept days, month by month' },
] as const;

/** The next Friday at ten past three in the afternoon: the pictures are of such a day, whenever they are taken. */
function friday(): Date {
  const at = new Date();
  at.setHours(15, 10, 0, 0);
  at.setDate(at.getDate() + ((12 - at.getDay()) % 7));
  if (at.getTime() < Date.now()) at.setDate(at.getDate() + 7);
  return at;
}

/** Leaves in the frame around each panel when that was painted which the panel is for, in epoch ms. */
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

for (const version of newest) {
  describe(`Ten years of progress, VS Code ${version}`, () => {
    let workbench: Workbench;
    let folder: string;

    before(async () => {
      const now = friday();
      folder = await mkdtemp(join(tmpdir(), 'unhunch-years-'));
      const clock = join(folder, 'ahead');
      await writeFile(clock, String(now.getTime() - Date.now()));
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        installed: [join(repositoryRoot, 'test', 'e2e', 'helper')],
        settings: { 'workbench.activityBar.location': 'hidden' },
        theme: 'dark',
        env: { UNHUNCH_CLOCK_FILE: clock },
        preload: join(repositoryRoot, 'test', 'host', 'standIns', 'clock.cjs'),
      });
      await statusItem(workbench).waitFor({ timeout: 60_000 });
      await importSample(workbench, { until: localDay(now.getTime(), 0), untilHour: 15, days: 3653, seed: 2 });
      await workbench.page.keyboard.press('Control+b');
      await workbench.page.addInitScript({ content: watching });
      await workbench.reload();
      await statusItem(workbench).waitFor({ timeout: 60_000 });
    });
    after(async () => {
      await workbench.close();
      await rm(folder, { recursive: true });
    });

    /** Has the page's own panel as wide as this, and as high as all that is on it: nothing of it is left out of the picture. */
    const fit = async (width: number, height: number): Promise<void> => {
      const page = await progressPage(workbench);
      const inside = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
      const outside = workbench.page.viewportSize();
      assert.ok(outside);
      await workbench.page.setViewportSize({
        width: outside.width + width - inside.width,
        height: outside.height + height - inside.height,
      });
      for (let tries = 0; tries < 50; tries += 1) {
        if ((await page.evaluate(() => window.innerWidth)) === width) return;
        await workbench.page.waitForTimeout(100);
      }
      assert.fail(`The panel does not become ${width} px wide.`);
    };

    /** From the key that runs the command to what it opens being there to be seen, in ms. */
    const opening = async (title: string, opened: () => Promise<Frame>): Promise<number> => {
      const { page } = workbench;
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input[type=text]').fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
      const pressed = Date.now();
      await page.keyboard.press('Enter');
      const frame = await opened();
      for (;;) {
        const thereAt = await frame.parentFrame()?.evaluate(() => (window as { thereAt?: number }).thereAt);
        if (thereAt !== undefined) return thereAt - pressed;
        await page.waitForTimeout(50);
      }
    };
    const close = async (frame: Frame): Promise<void> => {
      await workbench.runCommand('View: Close Editor');
      while (!frame.isDetached()) await workbench.page.waitForTimeout(50);
    };

    it('opens what was saved before the start', async () => {
      const nothing = () => workbench.panelFrame('Nothing');
      const times: number[] = [];
      for (const [title, opened] of [
        ['Helper: Open an Empty Panel', nothing],
        ['Helper: Open an Empty Panel', nothing],
        ['Unhunch: Show My Progress', () => progressPage(workbench)],
        ['Helper: Open an Empty Panel', nothing],
        ['Unhunch: Show My Progress', () => progressPage(workbench)],
      ] as const) {
        times.push(await opening(title, opened));
        await close(await opened());
      }
      console.log(times);
      await workbench.runCommand('Unhunch: Show My Progress');
      assert.deepEqual(await undrawnCharts(await progressPage(workbench)), []);
    });

    for (const theme of ['dark', 'light', 'hcDark', 'hcLight'] as const) {
      it(`is whole and readable in every width, ${theme}`, async () => {
        if (theme !== 'dark') {
          await workbench.page.setViewportSize({ width: 1280, height: 800 });
          await workbench.changeSettings({ 'workbench.colorTheme': versionLine(version).themes[theme] });
        }
        const page = await progressPage(workbench);
        await page.locator(`body.${bodyClasses[theme]}`).waitFor();
        for (const width of [1600, 800, 320]) {
          for (const { name, period, chart } of periods) {
            await fit(width, 900);
            await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: period });
            await page.getByRole('slider', { name: `${chart}. ` }).waitFor();
            const where = `${name}, ${width} px`;
            assert.deepEqual(await undrawnCharts(page), [], where);
            assert.equal(await tooWide(page), 0, where);
            assert.deepEqual(await crowdedLabels(page), [], where);
            assert.equal(await page.getByText(/NaN|undefined|Infinity/).count(), 0, where);
            await fit(width, await page.evaluate(() => document.documentElement.scrollHeight));
            assert.deepEqual(await undrawnCharts(page), [], where);
            await workbench.screenshot(`progress-${name}-${theme}-${width}`);
          }
          if (width === 800) assert.deepEqual(await violationsIn(page, 'unhunch-app'), []);
        }
      });
    }
  });
}
