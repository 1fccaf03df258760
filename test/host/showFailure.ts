import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser';
import { repositoryRoot } from './repositoryRoot';

/** Enough to tell which page a panel shows: of its beginning and, where the status bar is, its end. */
const mostText = { first: 400, last: 300 };

/** Prints what every window showed when a test failed, and takes a picture of it: nobody was looking when it happened. */
async function showWindows(test: string): Promise<void> {
  const pages = (await openBrowser())?.contexts().flatMap((context) => context.pages()) ?? [];
  const folder = join(repositoryRoot, 'out', 'failures');
  await mkdir(folder, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const name = `${test.replace(/[^a-z0-9]+/gi, '-').slice(0, 80)}-${index + 1}.png`;
    await page.screenshot({ path: join(folder, name), timeout: 5000 }).catch(() => undefined);
    console.log(`    window ${index + 1} of ${pages.length}: ${await shownIn(page)}`);
  }
}

async function shownIn(page: Page): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .filter((frame) => !frame.url().includes('webWorkerExtensionHostIframe'))
      .map((frame) =>
        // With what is in shadow roots, which no text has. A frame that is just going away has nothing to show.
        frame
          .locator('body')
          .ariaSnapshot({ timeout: 2000 })
          .catch(() => ''),
      ),
  );
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => shortened(text.replace(/\s+/g, ' ').trim()))
    .join('\n      ');
}

function shortened(text: string): string {
  const { first, last } = mostText;
  return text.length <= first + last ? text : `${text.slice(0, first)} … ${text.slice(-last)}`;
}

export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    if (this.currentTest?.state === 'failed') await showWindows(this.currentTest.fullTitle());
  },
};
