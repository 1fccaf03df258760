import assert from 'node:assert/strict';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { acceptSafety, secondsLeft, statusItem, stretches } from './player';
import { versions } from './versions';

for (const version of versions) {
  describe(`A break under way, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        settings: { 'unhunch.shortBreak.length': 120 },
        theme: 'dark',
      });
      await statusItem(workbench).waitFor({ timeout: 30_000 });
      await workbench.runCommand('Unhunch: Start a Break');
      await acceptSafety(await stretches(workbench));
      await (await stretches(workbench)).locator('unhunch-player').waitFor();
    });
    after(() => workbench.close());

    it('stands still while paused with the space bar, and goes on with it', async () => {
      const panel = await stretches(workbench);
      // Keys in the first two seconds were meant for the code.
      await workbench.page.waitForTimeout(2500);
      await workbench.page.keyboard.press('Space');
      await panel.getByRole('button', { name: 'Go on' }).waitFor();
      await statusItem(workbench).locator('.codicon-debug-pause').waitFor();
      const before = await secondsLeft(workbench);
      await workbench.page.waitForTimeout(2500);
      assert.equal(await secondsLeft(workbench), before);
      await workbench.page.keyboard.press('Space');
      await panel.getByRole('button', { name: 'Pause' }).waitFor();
    });

    it('goes on while its panel is hidden, and is where it should be when it shows again', async () => {
      const before = await secondsLeft(workbench);
      await workbench.typeInEditor('');
      await workbench.page.waitForTimeout(3000);
      await statusItem(workbench).click();
      const panel = await stretches(workbench);
      await panel.locator('unhunch-player').waitFor();
      const after = await secondsLeft(workbench);
      assert.ok(after <= before - 3, `${before} s before, ${after} s after`);
    });

    it('is restored with its panel after the window was reloaded', async () => {
      const before = await secondsLeft(workbench);
      await workbench.page.getByRole('tab', { name: 'Stretches' }).click();
      await workbench.reload();
      await statusItem(workbench)
        .filter({ hasText: /\d:\d\d/ })
        .waitFor({ timeout: 30_000 });
      const panel = await stretches(workbench);
      await panel.locator('unhunch-player').waitFor({ timeout: 20_000 });
      assert.ok((await secondsLeft(workbench)) < before);
    });

    it('moves to the next movement by the arrow key, and ends as partial with Escape', async () => {
      const panel = await stretches(workbench);
      await panel.locator('unhunch-player').click({ position: { x: 20, y: 200 } });
      const before = await secondsLeft(workbench);
      await workbench.page.keyboard.press('ArrowRight');
      await workbench.page.waitForTimeout(1500);
      assert.ok((await secondsLeft(workbench)) < before - 5);
      await workbench.page.keyboard.press('Escape');
      await panel.getByText('Stopped early').waitFor();
      await statusItem(workbench).filter({ hasText: /\d+m/ }).waitFor();
    });

    it('ends when its panel is closed', async () => {
      await workbench.runCommand('Unhunch: Start a Break');
      await (await stretches(workbench)).locator('unhunch-player').waitFor();
      await workbench.runCommand('View: Close Editor');
      await statusItem(workbench).filter({ hasText: /\d+m/ }).waitFor();
    });
  });
}
