import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { violationsIn } from '../../host/axe';
import { tooWide } from '../../host/overflow';
import { repositoryRoot } from '../../host/repositoryRoot';
import { versionLine } from '../../host/versions';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { keepTyping, statusItem } from '../player';
import { bodyClasses, progressPage } from '../progressPage';
import { newest } from '../versions';

for (const version of newest) {
  describe(`My progress, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        settings: { 'unhunch.streak.minimumCoding': 0 },
        theme: 'dark',
      });
      await statusItem(workbench).waitFor({ timeout: 60_000 });
    });
    after(() => workbench.close());

    it('opens by its command before there is anything, and says what will be here', async () => {
      await workbench.runCommand('Unhunch: Show My Progress');
      const page = await progressPage(workbench);
      await page.getByRole('heading', { name: 'My progress' }).waitFor();
      await page.getByText('Say now and then how you feel').waitFor();
      await workbench.page.getByRole('tab', { name: 'My Progress' }).waitFor();
      await workbench.screenshot('progress-empty');
    });

    it("draws the day's coding, which arrow keys read", async () => {
      await keepTyping(workbench, 100_000);
      await workbench.runCommand('Unhunch: Show My Progress');
      const page = await progressPage(workbench);
      const today = page.getByRole('slider', { name: /^Today\./ });
      await today.waitFor({ timeout: 20_000 });
      await today.press('ArrowRight');
      await page.locator('[role=slider][aria-valuetext*="coding, "]').first().waitFor({ timeout: 60_000 });
      assert.match((await today.getAttribute('aria-valuetext')) ?? '', /: coding, \d+ min$/);
      await workbench.screenshot('progress-today');
    });

    it('saves a chart as a picture through the save dialog', async () => {
      const page = await progressPage(workbench);
      await page.getByRole('button', { name: 'Save picture: Today' }).click();
      const input = workbench.page.locator('.quick-input-widget input[type=text]');
      await input.waitFor();
      await workbench.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      const saved = async (): Promise<string | undefined> =>
        (await readdir(workbench.profile.sample, { recursive: true })).find((name) =>
          name.endsWith('unhunch-today.svg'),
        );
      for (let waited = 0; waited < 10_000 && (await saved()) === undefined; waited += 200)
        await workbench.page.waitForTimeout(200);
      const file = await saved();
      assert.ok(file, 'the picture is in the folder');
      assert.match(await readFile(join(workbench.profile.sample, file), 'utf8'), /^<svg .*Today/s);
    });

    it('shows itself again after the window was reloaded', async () => {
      await workbench.reload();
      await statusItem(workbench).waitFor({ timeout: 60_000 });
      const page = await progressPage(workbench);
      await page.getByRole('slider', { name: /^Today\./ }).waitFor({ timeout: 30_000 });
      await workbench.screenshot('progress-restored');
    });

    for (const theme of ['light', 'hcDark', 'hcLight', 'dark'] as const) {
      it(`is readable and fits in every width, ${theme}`, async () => {
        await workbench.changeSettings({ 'workbench.colorTheme': versionLine(version).themes[theme] });
        for (const width of [1600, 800, 600]) {
          await workbench.page.setViewportSize({ width, height: 800 });
          const page = await progressPage(workbench);
          await page.getByRole('slider', { name: /^Today\./ }).waitFor({ timeout: 30_000 });
          await page.locator(`body.${bodyClasses[theme]}`).waitFor();
          assert.equal(await tooWide(page), 0, `too wide at ${width} px`);
          assert.deepEqual(await violationsIn(page, 'unhunch-app'), [], `${width} px`);
        }
        await workbench.page.setViewportSize({ width: 1280, height: 800 });
        await workbench.screenshot(`progress-${theme}`);
      });
    }

    it('leads to the stretches and back', async () => {
      await (await progressPage(workbench)).getByRole('button', { name: 'Stretches' }).click();
      await workbench.page.getByRole('tab', { name: 'Stretches' }).waitFor();
      const home = await workbench.panelFrame(async (frame) => (await frame.locator('unhunch-home').count()) > 0);
      await home.getByRole('button', { name: 'My progress' }).click();
      await (await progressPage(workbench)).getByRole('heading', { name: 'My progress' }).waitFor();
    });
  });
}
