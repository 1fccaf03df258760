import assert from 'node:assert/strict';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { fastTime } from './fastTime';
import { acceptSafety, statusItem, stretches } from './player';
import { newest } from './versions';

/** Seconds of a short break and minutes of a long one, played one after the other. */
const pairs = [
  { short: 30, long: 2 },
  { short: 60, long: 5 },
  { short: 90, long: 10 },
];

for (const version of newest) {
  for (const { short, long } of pairs) {
    describe(`Routines of ${short} s and ${long} min, VS Code ${version}`, () => {
      let workbench: Workbench;

      before(async () => {
        workbench = await openWorkbench({
          version,
          extension: { developmentPath: repositoryRoot },
          settings: {
            'unhunch.shortBreak.every': 0,
            'unhunch.longBreak.every': 0,
            'unhunch.shortBreak.length': short,
            'unhunch.longBreak.length': long,
          },
          ...fastTime(16),
        });
        await statusItem(workbench).waitFor({ timeout: 30_000 });
      });
      after(() => workbench.close());

      const playedToTheEnd = async (kind: 'short' | 'long', seconds: number): Promise<void> => {
        const panel = await stretches(workbench);
        await panel.locator('unhunch-player').waitFor();
        await panel.locator('unhunch-done').waitFor({ timeout: 120_000 });
        const ended = new RegExp(`Break ended: ${kind}, (\\d+) of (\\d+) s, counted as taken`);
        const [, done, planned] = (ended.exec(await workbench.extensionLog()) ?? []).map(Number);
        assert.equal(done, planned);
        assert.ok(Math.abs((planned ?? 0) - seconds) <= 0.1 * seconds, `${planned} s for ${seconds} s`);
      };

      it('plays the short one to its end', async () => {
        await workbench.runCommand('Unhunch: Open Stretches');
        const panel = await stretches(workbench);
        await panel.getByRole('button', { name: 'Start', exact: true }).click();
        await acceptSafety(panel);
        await playedToTheEnd('short', short);
      });

      it('plays the long one to its end', async () => {
        await workbench.runCommand('Unhunch: Open Stretches');
        const panel = await stretches(workbench);
        await panel.getByRole('button', { name: 'Long break' }).click();
        await playedToTheEnd('long', long * 60);
      });
    });
  }
}
