import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import { acceptSafety, statusItem, stretches } from './player';
import { versions } from './versions';

describe('The packaged extension', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unhunch-vsix-'));
  const vsix = join(folder, 'unhunch.vsix');

  before(() => {
    const vsce = join(repositoryRoot, 'node_modules', '@vscode', 'vsce', 'vsce');
    execFileSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], {
      cwd: repositoryRoot,
      stdio: 'pipe',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('stays within its size', () => {
    assert.ok(statSync(vsix).size <= 600 * 1024, `${statSync(vsix).size} bytes`);
  });

  for (const version of versions) {
    it(`works from a clean profile of VS Code ${version}, as one from the marketplace`, async () => {
      const workbench = await openWorkbench({ version, extension: { vsix } });
      try {
        await statusItem(workbench).filter({ hasText: '30m' }).waitFor({ timeout: 30_000 });
        await workbench.runCommand('Unhunch: Open Stretches');
        const panel = await stretches(workbench);
        await panel.getByText('Shoulder rolls').first().waitFor();
        await panel.getByRole('button', { name: 'Start' }).first().click();
        await acceptSafety(panel);
        await panel.locator('unhunch-player').waitFor();
        await statusItem(workbench)
          .filter({ hasText: /\d:\d\d/ })
          .waitFor();
      } finally {
        await workbench.close();
      }
    });
  }
});
