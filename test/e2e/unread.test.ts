import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFile } from '../../src/core/exportFile';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { answerFileDialog, quickSettings, statusItem } from './player';
import { newest } from './versions';

type State = Record<string, unknown>;

/** Reads what VS Code keeps for Unhunch in the browser, or replaces it; in a page of its server that is not VS Code. */
const savedState = `(state) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('vscode-web-state-db-global');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const transaction = database.transaction('ItemTable', 'readwrite');
    const table = transaction.objectStore('ItemTable');
    if (state) table.put(JSON.stringify(state), 'unhunch.unhunch');
    const read = table.get('unhunch.unhunch');
    transaction.oncomplete = () => {
      database.close();
      resolve(JSON.parse(read.result ?? '{}'));
    };
    transaction.onerror = () => reject(transaction.error);
  };
})`;

const newer = { version: 99, machines: { desk: { days: 'in a form of their own' } } };

for (const version of newest) {
  describe(`A saved state that cannot be read, VS Code ${version}`, () => {
    let workbench: Workbench;
    let address: string;

    /** Leaves VS Code, so that nothing but this touches the state, and comes back. */
    const away = async (change: (state: State) => State | undefined): Promise<State> => {
      await workbench.page.goto(new URL('/version', address).href);
      const state = (await workbench.page.evaluate(`(${savedState})()`)) as State;
      const changed = change(state);
      if (changed) await workbench.page.evaluate(`(${savedState})(${JSON.stringify(changed)})`);
      await workbench.page.goto(address);
      await statusItem(workbench).waitFor({ timeout: 60_000 });
      return state;
    };
    const told = () => workbench.notification('Part of what Unhunch has saved cannot be read.');

    before(async () => {
      workbench = await openWorkbench({
        version,
        extension: { developmentPath: repositoryRoot },
        settings: quickSettings,
      });
      address = workbench.page.url();
      await statusItem(workbench).waitFor({ timeout: 60_000 });
      // Until what it saves at first is on its way no more.
      await workbench.page.waitForTimeout(2000);
      await away((state) => ({ ...state, session: 'garbled', 'history.4': newer }));
    });
    after(() => workbench.close());

    it('is told of, and comes along with an export', async () => {
      await told().waitFor();
      await told().getByRole('button', { name: 'Export' }).click();
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Everything' }).click();
      const file = join(workbench.profile.sample, 'mine.json');
      await answerFileDialog(workbench, file);
      await workbench.notification('Saved to').waitFor();
      const { unread } = JSON.parse(await readFile(file, 'utf8')) as ExportFile;
      assert.deepEqual(unread, { 'unread.session': 'garbled', 'history.4': newer });
    });

    it('is kept as it is, whatever is saved beside it, and not told of again', async () => {
      await workbench.typeInEditor('// typing ');
      await workbench.page.waitForTimeout(2000);
      const saved = await away(() => undefined);
      assert.deepEqual([saved['unread.session'], saved['history.4']], ['garbled', newer]);
      assert.equal(typeof saved['session'], 'object');
      await workbench.page.waitForTimeout(3000);
      assert.equal(await told().count(), 0);
    });
  });
}
