import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame } from 'playwright-core';
import { movements } from '../src/movements/catalogue';
import { importSample } from '../test/e2e/importSample';
import { acceptSafety, keepTyping, quickSettings, statusItem, stretches } from '../test/e2e/player';
import { repositoryRoot } from '../test/host/repositoryRoot';
import { openWorkbench } from '../test/host/workbench';
import type { Workbench } from '../test/host/workbenchWindow';
import type { ThemeKind } from '../test/host/versions';

/** Takes the pictures of the README (`--readme`) and those for reviewers from a real VS Code. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      themes: { type: 'string', default: 'light,dark,hcDark,hcLight' },
      readme: { type: 'boolean', default: false },
    },
  });
  const folder = values.readme ? join(repositoryRoot, 'media', 'readme') : join(repositoryRoot, 'out', 'pictures');
  await mkdir(folder, { recursive: true });
  if (values.readme) {
    await readmePictures(folder);
    return progressPicture(join(folder, 'progress.png'));
  }
  for (const theme of values.themes.split(',')) await everyMovement(theme as ThemeKind, folder);
}

/** The player in the middle of each movement, in one theme, and the pages around it, Care and progress. */
async function everyMovement(theme: ThemeKind, folder: string): Promise<void> {
  const workbench = await openWorkbench({
    extension: { developmentPath: repositoryRoot },
    theme,
    settings: { 'unhunch.movements.level': 3, 'workbench.startupEditor': 'none' },
    size: { width: 1100, height: 760 },
  });
  try {
    await statusItem(workbench).waitFor({ timeout: 30_000 });
    await workbench.runCommand('Unhunch: Open Stretches');
    for (const [index, movement] of movements.entries()) {
      const panel = await stretches(workbench);
      await panel.locator('unhunch-home').waitFor();
      if (index === 0) await workbench.page.screenshot({ path: join(folder, `${theme}-home.png`) });
      await panel.locator('unhunch-movement-card', { has: panel.getByText(movement.name(), { exact: true }) }).click();
      await panel.locator('unhunch-movement').waitFor();
      if (index === 0) await workbench.page.screenshot({ path: join(folder, `${theme}-movement.png`) });
      await panel.getByRole('button', { name: 'Do it now' }).click();
      if (index === 0) await acceptSafety(panel);
      await tellingMoment(panel);
      await workbench.page.screenshot({ path: join(folder, `${theme}-${movement.id}.png`) });
      await panel.getByRole('button', { name: 'Finish' }).click();
      if (index === 0) await workbench.page.screenshot({ path: join(folder, `${theme}-done.png`) });
      await panel.getByRole('button', { name: 'Stretches' }).click();
    }
    await everyCarePage(workbench, theme, folder);
    await importYear(workbench);
    await workbench.runCommand('Unhunch: Show My Progress');
    const panel = await stretches(workbench);
    for (const [index, part] of ['h1', '#streak', '#past', '#feelings'].entries()) {
      await panel.locator(`unhunch-progress ${part}`).evaluate((element) => element.scrollIntoView());
      await workbench.page.waitForTimeout(1000);
      await workbench.page.screenshot({ path: join(folder, `${theme}-progress-${index + 1}.png`) });
    }
  } finally {
    await workbench.close();
  }
}

/** Care's overview and what each of its cards leads to. */
async function everyCarePage(workbench: Workbench, theme: ThemeKind, folder: string): Promise<void> {
  await workbench.runCommand('Unhunch: Open Care');
  const panel = await stretches(workbench);
  const cards = panel.locator('unhunch-care-overview button');
  await cards.first().waitFor();
  await workbench.page.screenshot({ path: join(folder, `${theme}-care.png`) });
  const count = await cards.count();
  for (let index = 0; index < count; index += 1) {
    await cards.nth(index).click();
    await cards.first().waitFor({ state: 'detached' });
    await workbench.page.screenshot({ path: join(folder, `${theme}-care-${index + 1}.png`) });
    await panel.getByRole('button', { name: 'All of Care' }).click();
    await cards.first().waitFor();
  }
}

/** Waits until the first repetition is under way and has come to its fullest pose. */
async function tellingMoment(panel: Frame, into = 4200): Promise<void> {
  await panel.locator('unhunch-player').waitFor();
  await panel.getByRole('heading', { name: /Get ready/ }).waitFor({ state: 'hidden', timeout: 15_000 });
  await panel.page().waitForTimeout(into);
}

async function readmePictures(folder: string): Promise<void> {
  const workbench = await openWorkbench({
    extension: { developmentPath: repositoryRoot },
    theme: 'dark',
    settings: { ...quickSettings, 'unhunch.offer.waitForPause': 3, 'unhunch.shortBreak.length': 90 },
    size: { width: 1200, height: 760 },
  });
  try {
    await statusItem(workbench).waitFor({ timeout: 30_000 });
    await statusPicture(workbench, join(folder, 'status-counting.png'));
    await keepTyping(workbench, 62_000);
    await workbench.notification(/at the keyboard/).waitFor({ timeout: 60_000 });
    await workbench.screenshot('readme-offer');
    await workbench.page.screenshot({
      path: join(folder, 'offer.png'),
      clip: { x: 520, y: 560, width: 680, height: 200 },
    });
    await statusPicture(workbench, join(folder, 'status-due.png'));
    await workbench
      .notification(/at the keyboard/)
      .getByRole('button', { name: 'Start' })
      .click();
    const panel = await stretches(workbench);
    await acceptSafety(panel);
    await tellingMoment(panel, 2300);
    await workbench.page.screenshot({ path: join(folder, 'player.png') });
    await statusPicture(workbench, join(folder, 'status-break.png'));
    await panel.getByRole('button', { name: 'Finish' }).click();
    await panel.getByRole('button', { name: 'Stretches' }).click();
    await panel.locator('unhunch-home').waitFor();
    await workbench.page.screenshot({ path: join(folder, 'stretches.png') });
    await workbench.runCommand('Unhunch: Open Care');
    await panel.locator('unhunch-care').waitFor();
    await workbench.page.screenshot({ path: join(folder, 'care.png') });
  } finally {
    await workbench.close();
  }
}

const importYear = (workbench: Workbench): Promise<void> =>
  importSample(workbench, { now: Date.now(), days: 365, seed: 2 });

async function progressPicture(path: string): Promise<void> {
  const workbench = await openWorkbench({
    extension: { developmentPath: repositoryRoot },
    theme: 'dark',
    size: { width: 1200, height: 760 },
  });
  try {
    await statusItem(workbench).waitFor({ timeout: 30_000 });
    await importYear(workbench);
    await workbench.runCommand('Unhunch: Show My Progress');
    const panel = await stretches(workbench);
    await panel.locator('unhunch-progress').waitFor();
    await panel.locator('#past').scrollIntoViewIfNeeded();
    await workbench.page.waitForTimeout(1000);
    await workbench.page.screenshot({ path });
  } finally {
    await workbench.close();
  }
}

/** The right end of the status bar, large enough to read. */
async function statusPicture(workbench: Workbench, path: string): Promise<void> {
  const box = await workbench.page.locator('.part.statusbar').boundingBox();
  if (!box) throw new Error('The status bar is not on the screen.');
  const width = 420;
  await workbench.page.screenshot({
    path,
    clip: { x: box.x + box.width - width, y: box.y, width, height: box.height },
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
