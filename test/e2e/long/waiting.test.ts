import assert from 'node:assert/strict';
import type { Workbench } from '../../host/workbenchWindow';
import { openClockWorkbench, type ClockWorkbench } from '../clockWorkbench';
import { keepTyping, statusItem, untilLogged } from '../player';
import { newest } from '../versions';

const offer = /at the keyboard|is running|Busy spell/;

for (const version of newest) {
  describe(`A due break, VS Code ${version}`, () => {
    let workbench: Workbench;
    let open: ClockWorkbench;
    const offered = async () => (await workbench.notification(offer).count()) > 0;
    const log = async (): Promise<string> => workbench.extensionLog();

    before(async () => {
      // 40 s between two thirds of the interval and its end: the extension looks twice a minute, and the machine may be slow.
      open = await openClockWorkbench(version, { 'unhunch.shortBreak.every': 2 });
      ({ workbench } = open);
    });
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') console.log(await log());
    });
    after(() => open.close());

    it('comes early while a task runs, with words that say so', async () => {
      await keepTyping(workbench, 81_000);
      await workbench.runCommand('Helper: Run a Build');
      await workbench.notification(/Your build is running/).waitFor({ timeout: 50_000 });
      await untilLogged(workbench, /early, build running/);
      await workbench
        .notification(/Your build is running/)
        .getByRole('button', { name: 'Skip' })
        .click();
      await workbench.runCommand('Helper: End the Build');
      await workbench.runCommand('Unhunch: Resume Reminders');
    });

    it('comes early while a terminal command runs, with words that say so', async () => {
      await keepTyping(workbench, 81_000);
      await workbench.runCommand('Helper: Run a Terminal Command');
      await workbench.notification(/Your command is running/).waitFor({ timeout: 50_000 });
      await untilLogged(workbench, /early, command running/);
      await workbench
        .notification(/Your command is running/)
        .getByRole('button', { name: 'Skip' })
        .click();
      await workbench.runCommand('Helper: End the Terminal Command');
    });

    it('is not while somebody debugs, but soon after', async () => {
      const before = await log();
      await workbench.runCommand('Helper: Begin Debugging');
      await keepTyping(workbench, 121_000);
      await statusItem(workbench).filter({ hasText: 'Stretch (debugging)' }).waitFor({ timeout: 40_000 });
      await workbench.page.waitForTimeout(15_000);
      assert.equal(await offered(), false);
      await workbench.screenshot('held-debugging');
      const held = await untilLogged(workbench, /Held: the short break due since .*, debugging, until/);
      assert.doesNotMatch(held.slice(before.length), /Offered/);
      await workbench.runCommand('Helper: End Debugging');
      await workbench.notification(offer).waitFor({ timeout: 50_000 });
      await untilLogged(
        workbench,
        /, debugging, until[^]*Offered: a short break.*: (debugging ended|a pause in the signals)/,
      );
    });

    it('is past after an hour away, which counts as a long break and can be taken back', async () => {
      await keepTyping(workbench, 4000);
      await open.setAhead(60 * 60_000);
      await workbench.page.waitForTimeout(500);
      await workbench.typeInEditor('x');
      await statusItem(workbench).filter({ hasText: 'Away 1 h: counted as a break' }).waitFor({ timeout: 40_000 });
      await untilLogged(workbench, /Away 60 min since .*: counts as a long break/);
      await statusItem(workbench).hover();
      await workbench.page.getByText("That wasn't a break").waitFor();
      await workbench.screenshot('away-counts');
      await workbench.page.mouse.move(400, 300);
      await workbench.runCommand("Unhunch: That Wasn't a Break");
      await statusItem(workbench).filter({ hasNotText: 'Away' }).waitFor();
      await untilLogged(workbench, /"That Wasn't a Break": the long break of .* is taken back/);
    });
  });
}
