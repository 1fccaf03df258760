import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import { acceptSafety, statusItem, stretches } from './player';

describe('Unhunch in the web-worker extension host', () => {
  it('counts down and guides a break, as in a desktop window', async () => {
    const workbench = await openWorkbench({ extension: { developmentPath: repositoryRoot }, webWorkerHost: true });
    try {
      await statusItem(workbench).filter({ hasText: '30m' }).waitFor({ timeout: 30_000 });
      await workbench.runCommand('Unhunch: Start a Break');
      const panel = await stretches(workbench);
      await acceptSafety(panel);
      await panel.locator('unhunch-player').waitFor();
      await statusItem(workbench)
        .filter({ hasText: /\d:\d\d/ })
        .waitFor();
    } finally {
      await workbench.close();
    }
  });
});
