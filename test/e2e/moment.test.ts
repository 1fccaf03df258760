import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench, type WorkbenchOptions } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { keepTyping, quickSettings, statusItem } from './player';
import { versions } from './versions';

const helper = join(repositoryRoot, 'test', 'e2e', 'helper');
const offer = /at the keyboard|is running/;

/** Types with no pause worth the name, until `done` or for so long. */
async function typeWithoutAStop(workbench: Workbench, milliseconds: number, done = async () => false): Promise<void> {
  const end = Date.now() + milliseconds;
  await workbench.typeInEditor('');
  while (Date.now() < end && !(await done())) await workbench.page.keyboard.type('let on = true;\n', { delay: 60 });
}

/** Clicks here and there in the editor, which is no typing and no pause. */
async function clickAbout(workbench: Workbench, milliseconds: number, done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + milliseconds;
  const editor = await workbench.page.locator('.editor-instance .monaco-editor').first().boundingBox();
  assert.ok(editor);
  for (let click = 0; Date.now() < end && !(await done()); click += 1) {
    await workbench.page.mouse.click(editor.x + 150 + (click % 5) * 20, editor.y + 100 + (click % 2) * 40);
    await workbench.page.waitForTimeout(2500);
  }
}

for (const version of versions) {
  describe(`The moment of an offer, VS Code ${version}`, () => {
    let workbench: Workbench;
    let clock: string;
    const offered = async () => (await workbench.notification(offer).count()) > 0;
    const log = async (): Promise<string> => workbench.extensionLog();

    before(async () => {
      clock = await mkdtemp(join(tmpdir(), 'unhunch-clock-'));
      const options: WorkbenchOptions = {
        version,
        extension: { developmentPath: repositoryRoot },
        installed: [helper],
        // A file that saved itself has nothing left to save.
        settings: { ...quickSettings, 'unhunch.offer.maxWait': 1, 'files.autoSave': 'off' },
        env: { UNHUNCH_CLOCK_FILE: join(clock, 'ahead') },
        preload: join(repositoryRoot, 'test', 'host', 'standIns', 'clock.cjs'),
      };
      workbench = await openWorkbench(options);
      await statusItem(workbench).waitFor({ timeout: 30_000 });
    });
    after(async () => {
      await workbench.close();
      await rm(clock, { recursive: true });
    });

    it('does not come while somebody types without a stop, until the cap', async () => {
      const start = Date.now();
      await typeWithoutAStop(workbench, 90_000, offered);
      assert.equal(await offered(), false);
      await statusItem(workbench).filter({ hasText: 'Stretch (typing)' }).waitFor();
      await workbench.screenshot('held-typing');
      await typeWithoutAStop(workbench, 70_000, offered);
      await workbench.notification(offer).waitFor({ timeout: 1000 });
      assert.ok(Date.now() - start > 110_000);
      assert.match(await log(), /Offered: a short break.*: waited long enough/);
      await workbench.notification(offer).getByRole('button', { name: 'Skip' }).click();
      await statusItem(workbench).filter({ hasText: '1m' }).waitFor();
    });

    it('is soon after a save, though the person goes on clicking about', async () => {
      await keepTyping(workbench, 61_000);
      await workbench.page.keyboard.press('Control+s');
      await clickAbout(workbench, 45_000, offered);
      await workbench.notification(offer).waitFor({ timeout: 1000 });
      assert.match(await log(), /Offered: a short break.*: a save/);
    });

    it('is found in other words after two skips, with a shorter break and another rhythm', async () => {
      await workbench.notification(offer).getByRole('button', { name: 'Skip' }).click();
      await keepTyping(workbench, 61_000);
      const busy = workbench.notification(/Busy spell/);
      await busy.waitFor({ timeout: 60_000 });
      for (const name of ['30 seconds', 'In 15 min', 'Skip']) await busy.getByRole('button', { name }).waitFor();
      await workbench.screenshot('offer-busy');
      await busy.getByRole('button', { name: 'More…' }).click();
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'A short break every 2 min from now on' }).waitFor();
      await workbench.screenshot('offer-more');
      await workbench.page.keyboard.press('Escape');
      await workbench.runCommand('Unhunch: I Took a Break');
      await statusItem(workbench).filter({ hasText: 'Break counts' }).waitFor();
    });

    it('comes early while a task runs, with words that say so', async () => {
      await keepTyping(workbench, 46_000);
      await workbench.runCommand('Helper: Run a Build');
      await workbench.notification(/Your build is running/).waitFor({ timeout: 50_000 });
      assert.match(await log(), /early, build running/);
      await workbench
        .notification(/Your build is running/)
        .getByRole('button', { name: 'Skip' })
        .click();
      await workbench.runCommand('Helper: End the Build');
      await workbench.runCommand('Unhunch: Resume Reminders');
    });

    it('is not while somebody debugs', async () => {
      await workbench.runCommand('Helper: Begin Debugging');
      await keepTyping(workbench, 61_000);
      await statusItem(workbench).filter({ hasText: 'Stretch (debugging)' }).waitFor({ timeout: 40_000 });
      await workbench.page.waitForTimeout(15_000);
      assert.equal(await offered(), false);
      await workbench.screenshot('held-debugging');
      await workbench.runCommand('Helper: End Debugging');
      await workbench.page
        .locator('.notifications-toasts .notification-list-item')
        .first()
        .waitFor({ timeout: 50_000 });
    });

    it('is past after an hour away, which counts as a long break and can be taken back', async () => {
      await keepTyping(workbench, 4000);
      await writeFile(join(clock, 'ahead'), String(60 * 60_000));
      await workbench.page.waitForTimeout(500);
      await workbench.typeInEditor('x');
      await statusItem(workbench).filter({ hasText: 'Away 1 h counts' }).waitFor({ timeout: 40_000 });
      assert.match(await log(), /Away 60 min since .*: counts as a long break/);
      await statusItem(workbench).hover();
      await workbench.page.getByText("That wasn't a break").waitFor();
      await workbench.screenshot('away-counts');
      await workbench.page.mouse.move(400, 300);
      await workbench.runCommand("Unhunch: That Wasn't a Break");
      await statusItem(workbench).filter({ hasNotText: 'Away' }).waitFor();
      assert.match(await log(), /"That Wasn't a Break": the long break of .* is taken back/);
    });
  });
}
