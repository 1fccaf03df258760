import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/**
 * What the rules of accessibility find in an element and all below it, as "rule: places".
 * The rules are handed to the page once and run there: handing them over for every view is most of the time.
 */
export async function violationsIn(page: Page | Frame, within = 'html'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { found, passed } = await page.evaluate(async (element) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations, passes } = await run(element, { resultTypes: ['violations'] });
    const places = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    return { found: places, passed: passes.length };
  }, within);
  assert.ok(passed > 0, 'something was looked at');
  return found;
}
