import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { borrowBrowser, returnBrowser } from '../host/browser';
import { bundlePanel } from './bundle';
import { PanelPage, type PanelOptions } from './panelPage';
import { themes } from './themes';

/** For the tests of a suite, each of which opens a panel; it is closed after the test, and the console has to be empty. */
export function panelForEach(
  usual: Partial<PanelOptions> = {},
): (options?: Partial<PanelOptions>) => Promise<PanelPage> {
  const [light] = themes;
  let browser: Browser;
  let script: string;
  let panel: PanelPage;

  before(async () => {
    browser = await borrowBrowser();
    script = await bundlePanel();
  });
  after(() => returnBrowser());
  afterEach(async () => {
    assert.deepEqual(panel.problems, [], 'nothing on the console');
    await panel.close();
  });

  return async (options = {}) => {
    assert.ok(light);
    panel = await PanelPage.open(browser, script, { theme: light, width: 800, height: 720, ...usual, ...options });
    return panel;
  };
}
