import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { repositoryRoot } from '../../host/repositoryRoot';
import { openWorkbench } from '../../host/workbench';
import type { Workbench } from '../../host/workbenchWindow';
import { fastTime } from '../fastTime';
import { acceptSafety, statusItem, stretches } from '../player';
import { newest } from '../versions';

const careItem = (workbench: Workbench) => workbench.statusBarItem('unhunch.unhunch.unhunch.care');

/** Opens Care from the palette and one of its pages. */
async function openPage(workbench: Workbench, name: RegExp): Promise<Frame> {
  await workbench.runCommand('Unhunch: Open Care');
  const panel = await stretches(workbench);
  await panel.getByRole('button', { name }).click();
  return panel;
}

/** What was done, at the end of a break. */
const done = (panel: Frame, name: string) => panel.getByRole('list', { name: 'What you did' }).getByText(name);

/** Until the extension is back, too. */
async function reload(workbench: Workbench): Promise<void> {
  await workbench.reload();
  await statusItem(workbench).waitFor({ timeout: 60_000 });
}

async function waitForMinutes(workbench: Workbench, text: RegExp): Promise<void> {
  await careItem(workbench).filter({ hasText: text }).waitFor({ timeout: 30_000 });
}

for (const version of newest) {
  const open = (factor: number): Promise<Workbench> =>
    openWorkbench({
      version,
      extension: { developmentPath: repositoryRoot },
      settings: { 'unhunch.shortBreak.every': 0, 'unhunch.longBreak.every': 0 },
      theme: 'light',
      ...fastTime(factor),
    });

  describe(`Breathing, posture, desk and check-in, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open(8);
      await statusItem(workbench).waitFor({ timeout: 30_000 });
    });
    after(() => workbench.close());

    it('breathes along for ten minutes, through a reload, and counts it as a break', async () => {
      const panel = await openPage(workbench, /^Breathing/);
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

    it('guides the standing reset to its end, through a reload in its middle', async () => {
      const panel = await openPage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Standing reset' }).click();
      await panel.getByRole('button', { name: /^Pause/ }).click();
      await panel.getByRole('button', { name: /^Go on/ }).waitFor();
      await reload(workbench);
      const again = await stretches(workbench);
      await again.getByRole('button', { name: /^Go on/ }).click({ timeout: 60_000 });
      await done(again, 'Standing reset').waitFor({ timeout: 30_000 });
    });

    it('guides the wall check to its end', async () => {
      const panel = await openPage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Wall check' }).click();
      await done(panel, 'Wall check').waitFor({ timeout: 30_000 });
    });

    it('has the page of postures open again after a reload', async () => {
      const panel = await openPage(workbench, /^Posture Sitting/);
      await panel.getByRole('button', { name: 'Start Wall check' }).waitFor();
      await reload(workbench);
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'Start Wall check' }).waitFor({ timeout: 60_000 });
      await workbench.screenshot('care-posture');
    });

    it('remembers the desk through a reload', async () => {
      const panel = await openPage(workbench, /^Your desk/);
      await panel.getByRole('button', { name: 'Elbows: Not yet' }).click();
      await panel.getByText('0 of 9 fit, 1 to change.').waitFor();
      await reload(workbench);
      await openPage(workbench, /^Your desk.*1 to change/);
      await workbench.screenshot('care-desk');
    });

    it('leads from the check-in command to the body', async () => {
      await workbench.runCommand('Unhunch: How Do You Feel?');
      await (await stretches(workbench)).getByRole('slider', { name: 'Upper back' }).waitFor();
    });
  });

  describe(`Heat, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open(10);
      await statusItem(workbench).waitFor({ timeout: 30_000 });
    });
    after(() => workbench.close());

    it('is counted in the status bar beside the work', async () => {
      const panel = await openPage(workbench, /^Heat 15/);
      await panel.getByText('20 minutes', { exact: true }).click();
      await panel.getByRole('button', { name: 'Start 20 minutes' }).click();
      await panel.getByRole('heading', { name: 'Heat is on' }).waitFor();
      await waitForMinutes(workbench, /Heat \d+m/);
      await workbench.runCommand('View: Close Editor');
      await waitForMinutes(workbench, /Heat \d+m/);
    });

    it('is counted in another window, too', async () => {
      const second = await workbench.openSecondWindow();
      await waitForMinutes(second, /Heat \d+m/);
      await second.close();
    });

    it('goes on through a reload, without the panel, and ends plainly at 20 minutes', async () => {
      await reload(workbench);
      await waitForMinutes(workbench, /Heat \d+m/);
      await workbench.screenshot('care-heat');
      await workbench.notification(/Time to take the heat off/).waitFor({ timeout: 180_000 });
      await careItem(workbench).filter({ hasText: 'Take the heat off' }).waitFor();
      await workbench.screenshot('care-heat-over');
      await workbench
        .notification(/Time to take the heat off/)
        .getByRole('button', { name: 'It is off' })
        .click();
      await careItem(workbench).waitFor({ state: 'detached' });
    });

    it('lets the skin rest before anything else', async () => {
      const panel = await openPage(workbench, /^Cold/);
      await panel.getByText(/Your skin rests/).waitFor();
      assert.equal(await panel.getByRole('button', { name: /^Start/ }).count(), 0);
    });
  });

  describe(`Cold, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open(6);
      await statusItem(workbench).waitFor({ timeout: 30_000 });
    });
    after(() => workbench.close());

    it('asks for a look at the skin half-way, through a reload, and ends at 10 minutes', async () => {
      const panel = await openPage(workbench, /^Cold/);
      await panel.getByRole('button', { name: 'Start 10 minutes' }).click();
      await waitForMinutes(workbench, /Cold \d+m/);
      await reload(workbench);
      await careItem(workbench).filter({ hasText: 'Look at your skin' }).waitFor({ timeout: 90_000 });
      await workbench.screenshot('care-cold-skin');
      await workbench
        .notification(/Look at your skin/)
        .getByRole('button', { name: 'My skin is fine' })
        .click();
      await careItem(workbench).filter({ hasText: 'Look at your skin' }).waitFor({ state: 'detached' });
      await workbench.notification(/Time to take the cold off/).waitFor({ timeout: 120_000 });
      await careItem(workbench).click();
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'It is off' }).click();
      await again.getByText(/Your skin rests/).waitFor();
    });
  });

  describe(`Heat and, hours later, cold, VS Code ${version}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await open(100);
      await statusItem(workbench).waitFor({ timeout: 30_000 });
    });
    after(() => workbench.close());

    it('says after two hours, reloaded in between, that the cold may follow', async () => {
      const panel = await openPage(workbench, /^Heat, later cold/);
      await panel.getByRole('button', { name: 'Start 15 minutes' }).click();
      await workbench
        .notification(/Time to take the heat off/)
        .getByRole('button', { name: 'It is off' })
        .click({ timeout: 60_000 });
      await panel.getByText(/cold may follow from/).waitFor();
      await reload(workbench);
      await workbench
        .notification(/the cold may follow/)
        .getByRole('button', { name: 'Prepare the cold' })
        .click({ timeout: 120_000 });
      const again = await stretches(workbench);
      await again.getByRole('button', { name: 'Start 10 minutes' }).click();
      await workbench.notification(/Time to take the cold off/).waitFor({ timeout: 60_000 });
    });
  });
}
