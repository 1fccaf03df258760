import assert from 'node:assert/strict';
import type { Workbench } from '../host/workbenchWindow';
import { done, openCarePage, openCareWorkbench, reload } from './careWorkbench';
import { acceptSafety, stretches } from './player';
import { newest } from './versions';

for (const version of newest) {
  describe(`Posture and desk, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      // Slowly: half a minute leaves time enough to press Pause in, however busy the machine.
      workbench = await openCareWorkbench(version, 1.5, { 'unhunch.shortBreak.length': 30 });
    });
    after(() => workbench.close());

    it('guides the standing reset to its end, through a reload in its middle', async () => {
      const panel = await openCarePage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Standing reset' }).click();
      await acceptSafety(panel);
      await panel.getByRole('button', { name: /^Pause/ }).click();
      await panel.getByRole('button', { name: /^Go on/ }).waitFor();
      await reload(workbench);
      const again = await stretches(workbench);
      await again.getByRole('button', { name: /^Go on/ }).click({ timeout: 60_000 });
      await done(again, 'Standing reset').waitFor({ timeout: 90_000 });
    });

    it('guides the wall check to its end', async () => {
      const panel = await openCarePage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Wall check' }).click();
      await done(panel, 'Wall check').waitFor({ timeout: 90_000 });
    });

    it('does the wall check in the middle of a break, which goes on after it', async () => {
      await workbench.runCommand('Unhunch: Start a Break');
      const panel = await stretches(workbench);
      await panel.getByRole('button', { name: 'Posture reset…' }).click();
      await panel.getByRole('button', { name: 'Wall check' }).click();
      await panel.getByRole('heading', { name: /Wall check$/ }).waitFor();
      await workbench.screenshot('care-posture-in-break');
      await done(panel, 'Wall check').waitFor({ timeout: 90_000 });
      assert.ok((await panel.getByRole('list', { name: 'What you did' }).getByRole('listitem').count()) > 1);
    });

    it('has the page of postures open again after a reload', async () => {
      const panel = await openCarePage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Wall check' }).waitFor();
      await reload(workbench);
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'Start Wall check' }).waitFor({ timeout: 60_000 });
      await workbench.screenshot('care-posture');
    });

    it('remembers the desk through a reload', async () => {
      const panel = await openCarePage(workbench, /^Your desk/);
      await panel.getByRole('button', { name: 'Elbows: Not yet' }).click();
      await panel.getByText('0 of 9 fit, 1 to change.').waitFor();
      await reload(workbench);
      await openCarePage(workbench, /^Your desk.*1 to change/);
      await workbench.screenshot('care-desk');
    });
  });
}
