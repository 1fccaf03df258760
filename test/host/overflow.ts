import type { Frame, Page } from 'playwright-core';

/** How much wider than its window a page is, in px: 0 unless one has to scroll sideways. */
export const tooWide = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
