import assert from 'node:assert/strict';
import { repositoryRoot } from '../host/repositoryRoot';
import { openWorkbench } from '../host/workbench';
import type { Workbench } from '../host/workbenchWindow';
import { keepTyping, quickSettings, statusItem, untilLogged } from './player';

describe('A due break for somebody who wants no notifications and has odd settings', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      extension: { developmentPath: repositoryRoot },
      settings: {
        ...quickSettings,
        'unhunch.offer.style': 'statusBar',
        'unhunch.offer.waitForPause': 0,
        'unhunch.snooze.minutes': 9000,
        'unhunch.schedule': { monday: ['nine to five'], funday: [] },
      },
    });
    await statusItem(workbench).waitFor({ timeout: 30_000 });
  });
  after(() => workbench.close());

  it('is called out by the status bar alone', async () => {
    await keepTyping(workbench, 62_000);
    await statusItem(workbench).filter({ hasText: 'Stretch' }).waitFor({ timeout: 60_000 });
    await workbench.screenshot('status-due');
    assert.equal(await workbench.notification(/at the keyboard/).count(), 0);
  });

  it('is put off by the default snooze, because the one in the settings makes no sense', async () => {
    await workbench.runCommand('Unhunch: Snooze');
    await statusItem(workbench).filter({ hasText: '5m' }).waitFor();
  });

  it('says once in the log which settings it could not use', async () => {
    const log = await workbench.extensionLog();
    for (const name of ['unhunch.snooze.minutes', 'unhunch.schedule']) {
      assert.ok(log.includes(`Setting "${name}" is not usable`), name);
    }
    assert.equal(log.split('unhunch.snooze.minutes').length, 2);
  });

  it('says so at once when hours that overlap are written into the settings', async () => {
    await workbench.changeSettings({ 'unhunch.schedule': { monday: ['09:00-12:00', '11:00-14:00'] } });
    const told = workbench.notification('Something in the setting unhunch.schedule is not right');
    await told.waitFor();
    await workbench.screenshot('setting-problem');
    await told.getByRole('button', { name: 'Open Setting' }).click();
    await workbench.page.getByRole('tab', { name: 'Settings', exact: true }).waitFor();
    await untilLogged(workbench, /"unhunch.schedule" is not usable.* 09:00-12:00 and 11:00-14:00 overlap, both count/);
    await workbench.runCommand('View: Close Editor');
  });

  it('is paused with everything else, and resumed', async () => {
    await workbench.runCommand('Unhunch: Pause Reminders…');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'For 1 hour' }).click();
    await statusItem(workbench).filter({ hasText: 'Paused' }).waitFor();
    await workbench.screenshot('status-paused');
    await workbench.runCommand('Unhunch: Resume Reminders');
    await statusItem(workbench).filter({ hasNotText: 'Paused' }).waitFor();
  });
});
