import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFile } from '../../src/core/exportFile';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { acceptSafety, answerFileDialog, quickSettings, stretches } from './player';
import { Statuses, type Said } from './statuses';
import { newest } from './versions';

for (const version of newest) {
  describe(`A person's data, VS Code ${version}`, () => {
    const statuses = new Statuses();
    let workbench: Workbench;
    let host: number;
    const file = (): string => join(workbench.profile.sample, 'mine.json');
    const choose = (path: string): Promise<void> => answerFileDialog(workbench, path);

    const deleteAll = async (): Promise<Said> => {
      await workbench.runCommand('Unhunch: Delete My Data');
      const since = Date.now();
      await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Delete' }).click();
      return statuses.until(host, ({ today }) => today.taken === 0, since);
    };

    before(async () => {
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        installed: [join(repositoryRoot, 'test', 'e2e', 'statusProbe')],
        settings: { ...quickSettings, 'unhunch.shortBreak.length': 10 },
        env: { STATUS_PROBE: statuses.folder },
      });
      host = await statuses.newWindow();
      await workbench.runCommand('Unhunch: Start a Break');
      await acceptSafety(await stretches(workbench));
      await statuses.until(host, ({ today }) => today.taken === 1);
    });
    after(() => workbench.close());

    it('is exported as one file', async () => {
      await workbench.runCommand('Unhunch: Export My Data');
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Everything' }).click();
      await choose(file());
      await workbench.notification('Saved to').waitFor();
      const written = JSON.parse(await readFile(file(), 'utf8')) as ExportFile;
      assert.deepEqual([written.format, written.version, Object.keys(written.machines).length], ['unhunch', 2, 1]);
    });

    it('is deleted with one confirmation, and comes back with Undo', async () => {
      const gone = await deleteAll();
      assert.equal(gone.streak.days, 0);
      await workbench.notification('Everything is deleted').getByRole('button', { name: 'Undo' }).click();
      await statuses.until(host, ({ today, streak }) => today.taken === 1 && streak.days === 1, gone.at);
    });

    it('is imported from the file after a deletion', async () => {
      const gone = await deleteAll();
      await workbench.runCommand('Unhunch: Import My Data');
      await choose(file());
      await statuses.until(host, ({ today }) => today.taken === 1, gone.at);
      await workbench.notification('new breaks: 1').waitFor();
    });

    it('is not touched by a file that is something else', async () => {
      // VS Code shows three at a time.
      await workbench.runCommand('Notifications: Clear All Notifications');
      await workbench.runCommand('Unhunch: Import My Data');
      await choose(join(workbench.profile.sample, 'package.json'));
      await workbench.notification('This file is not an Unhunch export. Nothing was changed.').waitFor();
      assert.equal(statuses.last(host).today.taken, 1);
    });
  });
}
