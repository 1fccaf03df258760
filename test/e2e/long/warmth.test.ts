import assert from 'node:assert/strict';
import type { Workbench } from '../../host/workbenchWindow';
import { careItem, openCarePage, openCareWorkbench, reload } from '../careWorkbench';
import { stretches } from '../player';
import { newest } from '../versions';

async function waitForMinutes(workbench: Workbench, text: RegExp): Promise<void> {
  await careItem(workbench).filter({ hasText: text }).waitFor({ timeout: 30_000 });
}

for (const version of newest) {
  describe(`Heat, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCareWorkbench(version, 10);
    });
    after(() => workbench.close());

    it('is counted in the status bar beside the work', async () => {
      const panel = await openCarePage(workbench, /^Heat 15/);
      await panel.getByText('20 minutes', { exact: true }).click();
      await panel.getByRole('button', { name: 'Start 20 minutes' }).click();
      await panel.getByRole('heading', { name: 'Heat is on' }).waitFor();
      await waitForMinutes(workbench, /Heat \d+m/);
      await workbench.runCommand('View: Close Editor');
      await waitForMinutes(workbench, /Heat \d+m/);
    });

    it('is counted in another window, too', async () => {
      const second = await workbench.openSecondWindow();
      await waitForMinutes(second, /Heat \d+m/);
      await second.close();
    });

    it('goes on through a reload, without the panel, and ends plainly at 20 minutes', async () => {
      await reload(workbench);
      await waitForMinutes(workbench, /Heat \d+m/);
      await workbench.screenshot('care-heat');
      await workbench.notification(/Time to take the heat off/).waitFor({ timeout: 180_000 });
      await careItem(workbench).filter({ hasText: 'Take the heat off' }).waitFor();
      await workbench.screenshot('care-heat-over');
      await workbench
        .notification(/Time to take the heat off/)
        .getByRole('button', { name: 'It is off' })
        .click();
      await careItem(workbench).waitFor({ state: 'detached' });
    });

    it('lets the skin rest before anything else', async () => {
      const panel = await openCarePage(workbench, /^Cold/);
      await panel.getByText(/Your skin rests/).waitFor();
      assert.equal(await panel.getByRole('button', { name: /^Start/ }).count(), 0);
    });
  });

  describe(`Cold, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCareWorkbench(version, 4);
    });
    after(() => workbench.close());

    it('asks for a look at the skin half-way, through a reload, and ends at 10 minutes', async () => {
      const panel = await openCarePage(workbench, /^Cold/);
      await panel.getByRole('button', { name: 'Start 10 minutes' }).click();
      await waitForMinutes(workbench, /Cold \d+m/);
      await reload(workbench);
      await careItem(workbench).filter({ hasText: 'Look at your skin' }).waitFor({ timeout: 150_000 });
      await workbench.screenshot('care-cold-skin');
      await workbench
        .notification(/Look at your skin/)
        .getByRole('button', { name: 'My skin is fine' })
        .click();
      await careItem(workbench).filter({ hasText: 'Look at your skin' }).waitFor({ state: 'detached' });
      await workbench.notification(/Time to take the cold off/).waitFor({ timeout: 180_000 });
      await careItem(workbench).click();
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'It is off' }).click();
      await again.getByText(/Your skin rests/).waitFor();
    });
  });

  describe(`Heat and, hours later, cold, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCareWorkbench(version, 100);
    });
    after(() => workbench.close());

    it('says after two hours, reloaded in between, that the cold may follow', async () => {
      const panel = await openCarePage(workbench, /^Heat, later cold/);
      await panel.getByRole('button', { name: 'Start 15 minutes' }).click();
      await workbench
        .notification(/Time to take the heat off/)
        .getByRole('button', { name: 'It is off' })
        .click({ timeout: 60_000 });
      await panel.getByText(/cold may follow from/).waitFor();
      await reload(workbench);
      await workbench
        .notification(/the cold may follow/)
        .getByRole('button', { name: 'Prepare the cold' })
        .click({ timeout: 120_000 });
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'Start 10 minutes' }).click();
      await workbench.notification(/Time to take the cold off/).waitFor({ timeout: 60_000 });
    });
  });
}
