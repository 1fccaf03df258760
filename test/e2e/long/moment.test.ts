import assert from 'node:assert/strict';
import type { Workbench } from '../../host/workbenchWindow';
import { openClockWorkbench, type ClockWorkbench } from '../clockWorkbench';
import { keepTyping, statusItem, untilLogged } from '../player';
import { newest } from '../versions';

const offer = /at the keyboard|is running/;

/** Types with no pause worth the name, until `done` or for so long. */
async function typeWithoutAStop(workbench: Workbench, milliseconds: number, done = async () => false): Promise<void> {
  const end = Date.now() + milliseconds;
  await workbench.typeInEditor('');
  while (Date.now() < end && !(await done())) await workbench.page.keyboard.type('let on = true;\n', { delay: 60 });
}

/** Clicks here and there in the editor, which is no typing and no pause. */
async function clickAbout(workbench: Workbench, milliseconds: number, done: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + milliseconds;
  const editor = await workbench.page.locator('.editor-instance .monaco-editor').first().boundingBox();
  assert.ok(editor);
  for (let click = 0; Date.now() < end && !(await done()); click += 1) {
    await workbench.page.mouse.click(editor.x + 150 + (click % 5) * 20, editor.y + 100 + (click % 2) * 40);
    await workbench.page.waitForTimeout(2500);
  }
}

for (const version of newest) {
  describe(`The moment of an offer, VS Code ${version}`, () => {
    let workbench: Workbench;
    let open: ClockWorkbench;
    const offered = async () => (await workbench.notification(offer).count()) > 0;

    before(async () => {
      open = await openClockWorkbench(version);
      ({ workbench } = open);
    });
    after(() => open.close());

    it('does not come while somebody types without a stop, until the cap', async () => {
      const start = Date.now();
      await typeWithoutAStop(workbench, 90_000, offered);
      assert.equal(await offered(), false);
      await statusItem(workbench).filter({ hasText: 'Stretch (typing)' }).waitFor();
      await workbench.screenshot('held-typing');
      await typeWithoutAStop(workbench, 70_000, offered);
      await workbench.notification(offer).waitFor({ timeout: 1000 });
      assert.ok(Date.now() - start > 110_000);
      await untilLogged(workbench, /Offered: a short break.*: waited long enough/);
      await workbench.notification(offer).getByRole('button', { name: 'Skip' }).click();
      await statusItem(workbench).filter({ hasText: '1m' }).waitFor();
    });

    it('is soon after a save, though the person goes on clicking about', async () => {
      await keepTyping(workbench, 61_000);
      await workbench.page.keyboard.press('Control+s');
      await clickAbout(workbench, 45_000, offered);
      await workbench.notification(offer).waitFor({ timeout: 1000 });
      await untilLogged(workbench, /Offered: a short break.*: a save/);
    });

    it('is found in other words after two skips, with a shorter break and another rhythm', async () => {
      await workbench.notification(offer).getByRole('button', { name: 'Skip' }).click();
      await keepTyping(workbench, 61_000);
      const busy = workbench.notification(/Busy spell/);
      await busy.waitFor({ timeout: 60_000 });
      for (const name of ['30 seconds', 'In 15 min', 'Skip']) await busy.getByRole('button', { name }).waitFor();
      await workbench.screenshot('offer-busy');
      await busy.getByRole('button', { name: 'More…' }).click();
      const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'A short break every 2 min from now on' }).waitFor();
      await workbench.screenshot('offer-more');
      await workbench.page.keyboard.press('Escape');
      await workbench.runCommand('Unhunch: I Took a Break');
      await statusItem(workbench).filter({ hasText: 'Break counts' }).waitFor();
    });
  });
}
