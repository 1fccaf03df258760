import assert from 'node:assert/strict';
import type { Workbench } from '../../host/workbenchWindow';
import { done, openCarePage, openCareWorkbench, reload } from '../careWorkbench';
import { acceptSafety, stretches } from '../player';
import { newest } from '../versions';

for (const version of newest) {
  describe(`Breathing and check-in, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openCareWorkbench(version, 8);
    });
    after(() => workbench.close());

    it('breathes along for ten minutes, through a reload, and counts it as a break', async () => {
      const panel = await openCarePage(workbench, /^Breathing/);
      await panel.getByRole('slider').press('End');
      await panel.getByRole('button', { name: 'Start', exact: true }).click();
      await acceptSafety(panel);
      await panel.locator('unhunch-breathing-player').waitFor();
      await workbench.screenshot('care-breathing');
      await reload(workbench);
      const again = await stretches(workbench);
      await again.locator('unhunch-breathing-player').waitFor({ timeout: 60_000 });
      await done(again, 'Breathing').waitFor({ timeout: 120_000 });
      await again.getByText('1 break today.').waitFor();
    });

    it('offers a check-in at the end, notes it, and offers none again that day', async () => {
      const panel = await stretches(workbench);
      await panel.getByRole('button', { name: 'Check in' }).click();
      await panel.getByRole('slider', { name: 'Neck' }).press('End');
      await panel.getByRole('button', { name: 'Note it' }).click();
      await panel.getByText('That is a lot to carry').waitFor();
      await workbench.screenshot('care-check-in');
      await panel.getByRole('button', { name: 'Done' }).click();
      await panel.getByRole('button', { name: /^Posture Sitting/ }).click();
      await panel.getByRole('button', { name: 'Start Sitting reset' }).click();
      await done(panel, 'Sitting reset').waitFor({ timeout: 30_000 });
      assert.equal(await panel.getByRole('button', { name: 'Check in' }).count(), 0);
    });

    it('leads from the check-in command to the body', async () => {
      await workbench.runCommand('Unhunch: How Do You Feel?');
      await (await stretches(workbench)).getByRole('slider', { name: 'Upper back' }).waitFor();
    });
  });
}
