import assert from 'node:assert/strict';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { repositoryRoot } from '../../host/repositoryRoot';
import { acceptSafety, keepTyping, quickSettings, statusItem, stretches } from '../player';
import { versions } from '../versions';

for (const version of versions) {
  describe(`From typing to a kept day, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        settings: quickSettings,
        theme: 'light',
      });
    });
    after(() => workbench.close());

    it('shows the minutes to the next break in the status bar', async () => {
      await statusItem(workbench).filter({ hasText: '1m' }).waitFor({ timeout: 30_000 });
      assert.equal(await workbench.page.locator('.notifications-toasts .notification-list-item').count(), 0);
      await workbench.screenshot('status-counting');
    });

    it('offers a break after a minute of typing, at the first pause', async () => {
      await keepTyping(workbench, 62_000);
      await workbench.notification(/at the keyboard/).waitFor({ timeout: 60_000 });
      await statusItem(workbench).filter({ hasText: 'Stretch' }).waitFor();
      await workbench.screenshot('offer');
      assert.equal(await workbench.notification(/at the keyboard/).count(), 1);
    });

    it('begins the break after Start, with the safety facts the first time', async () => {
      await workbench
        .notification(/at the keyboard/)
        .getByRole('button', { name: 'Start' })
        .click();
      const panel = await stretches(workbench);
      await panel.getByText('Call emergency services now').waitFor();
      await workbench.screenshot('safety');
      await acceptSafety(panel);
      await panel.locator('unhunch-player').waitFor();
      await statusItem(workbench).filter({ hasText: /0:1\d/ }).waitFor();
    });

    it('plays the routine to its end and counts the break', async () => {
      const panel = await stretches(workbench);
      await workbench.page.waitForTimeout(3000);
      await workbench.screenshot('break');
      await panel.locator('unhunch-done').waitFor({ timeout: 40_000 });
      await panel.getByText('1 break today.').waitFor();
      await panel.getByText('Day kept.').waitFor();
      await workbench.screenshot('done');
    });

    it('shows a streak of 1 and goes back to the code', async () => {
      const panel = await stretches(workbench);
      await panel.getByRole('button', { name: 'Back to code' }).click();
      await workbench.page.getByRole('tab', { name: 'Stretches' }).waitFor({ state: 'detached' });
      await statusItem(workbench).hover();
      await workbench.page.getByText('1 day in a row').waitFor();
      await workbench.screenshot('tooltip');
    });
  });
}
