import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { violationsIn } from '../../host/axe';
import { tooWide } from '../../host/overflow';
import { repositoryRoot } from '../../host/repositoryRoot';
import { versionLine } from '../../host/versions';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { brokenNumbers, crowdedLabels, undrawnCharts } from '../drawnCharts';
import { importSample } from '../importSample';
import { openingTime, watchPanels } from '../openingTime';
import { statusItem } from '../player';
import { bodyClasses, progressPage } from '../progressPage';
import { newest } from '../versions';

/** What the pictures are called, what is chosen on the page, and a chart that shows that it is there. */
const periods = [
  { name: 'year', period: 'Last 12 months', chart: 'Days' },
  { name: 'decade', period: 'All years', chart: 'Kept days, month by month' },
] as const;

const noValue = /NaN|undefined|Infinity/;

/** A Friday afternoon: the pictures are of this day, whenever they are taken. */
const now = new Date(2026, 2, 13, 15, 10).getTime();

for (const version of newest) {
  describe(`Ten years of progress, VS Code ${version}`, () => {
    let workbench: Workbench;
    let folder: string;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'unhunch-years-'));
      const clock = join(folder, 'ahead');
      await writeFile(clock, String(now - Date.now()));
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
      await importSample(workbench, { now, days: 3653, seed: 2 });
      await workbench.page.keyboard.press('Control+b');
      await watchPanels(workbench);
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
        const [wide, high] = await page.evaluate(() => [window.innerWidth, window.innerHeight]);
        if (wide === width && high === height) return;
        await workbench.page.waitForTimeout(100);
      }
      assert.fail(`The panel does not become ${width} px wide and ${height} px high.`);
    };

    it('opens what was saved before the start', async () => {
      const empty = (): Promise<number> =>
        openingTime(workbench, 'Helper: Open an Empty Panel', () => workbench.panelFrame('Nothing'));
      const years = (): Promise<number> =>
        openingTime(workbench, 'Unhunch: Show My Progress', () => progressPage(workbench));
      await empty();
      const times = [await empty(), await years(), await empty(), await years()].map((time) => `${time} ms`);
      console.log(`      an empty panel, ten years, both again: ${times.join(', ')}`);
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
            assert.deepEqual(await brokenNumbers(page), [], where);
            assert.equal(await page.getByText(noValue).count(), 0, where);
            const drawings = page.locator('unhunch-chart svg');
            assert.doesNotMatch((await drawings.evaluateAll((all) => all.map((svg) => svg.innerHTML))).join(), noValue);
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
